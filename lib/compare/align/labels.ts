import { narrow } from '../segment/letters'
import type { Sentence } from '../segment/sentences'

/** The label of a field (联系电话：), without the number before it. */
export function labelOf({ solid }: Sentence): string {
  return (
    /^(?:[（(]?[一二三四五六七八九十\d]+[、.．）)])?([^，。：:；]{2,10})[：:](?=.)/.exec(solid)?.[1] ?? ''
  )
}

/** What two labels add to the likeness of their lines. */
export function labelBonus(a: Sentence, b: Sentence): number {
  const [one, other] = [labelOf(a), labelOf(b)]
  return one === '' || other === '' ? 0 : one === other ? 0.2 : -0.1
}

/** What is left of a sentence without its figures and the number at its head. */
export function shape({ solid }: Pick<Sentence, 'solid'>): string {
  const text = narrow(solid)
    .replace(
      /^(?:\(?[一二三四五六七八九十\d]+[、.)]|[一二三四五六七八九十]+是|第[一二三四五六七八九十百]+条)/,
      '',
    )
    .replace(/[0-9]+(?:\.[0-9]+)?/g, '0')
    .replace(/星期[一二三四五六日天]/g, '星期')
  return text.length < 3 || !/[\u4e00-\u9fff]/.test(text) ? solid : text
}
