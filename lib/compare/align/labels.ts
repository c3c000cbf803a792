import { hanDigits, hanNumerals } from '../../reply/han-numerals'
import { narrow } from '../segment/letters'
import type { Sentence } from '../segment/sentences'

const label = new RegExp(String.raw`^(?:[（(]?[${hanNumerals}\d]+[、.．）)])?([^，。：:；]{2,10})[：:](?=.)`)
const numberAtHead = new RegExp(
  String.raw`^(?:\(?[${hanNumerals}\d]+[、.)]|[${hanNumerals}]+是|第[${hanNumerals}百]+条)`,
)
const dayOfWeek = new RegExp(`星期[${hanDigits}日天]`, 'g')

/** The label of a field (联系电话：), without the number before it. */
export function labelOf({ solid }: Sentence): string {
  return label.exec(solid)?.[1] ?? ''
}

/** What one label adds to the likeness of its lines. */
export function labelBonus(a: Sentence, b: Sentence): number {
  const label = labelOf(a)
  return label !== '' && label === labelOf(b) ? 0.2 : 0
}

/** What is left of a sentence without its figures, the number at its head and the mark at its end. */
export function shape({ solid }: Pick<Sentence, 'solid'>): string {
  const text = narrow(solid)
    .replace(numberAtHead, '')
    .replace(/[0-9]+(?:\.[0-9]+)?/g, '0')
    .replace(dayOfWeek, '星期')
  return text.length < 3 || !/[\u4e00-\u9fff]/.test(text) ? solid : text.replace(/[，；：。,;:]$/, '')
}
