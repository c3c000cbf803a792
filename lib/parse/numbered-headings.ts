import { hanNumerals } from '../reply/han-numerals'
import { shapeOf } from './grammar'
import type { SourceLine } from './lines'
import { type Numbering, type NumeralStyle, numberingOf } from './numerals'

/** 一、二年级 is a sentence that happens to begin so. */
const listsNumerals = shapeOf`^[${hanNumerals}]`

/** For each line the numbering of the measure that it opens, or `null`. */
export function measureNumberings(lines: readonly SourceLine[]): (Numbering | null)[] {
  const style = measureStyle(lines)
  return lines.map((line) => {
    const numbering = line.container === null ? numberingOf(line.text) : null
    return numbering?.style === style ? numbering : null
  })
}

/** The style of the top level: of the first numbered heading, else of the first paragraph that opens with a numeral. */
function measureStyle(lines: readonly SourceLine[]): NumeralStyle | 'none' {
  const free = lines.filter((line) => line.container === null)
  for (const line of free) {
    const numbering = line.depth > 0 ? numberingOf(line.text) : null
    if (numbering) return numbering.style
  }
  const numbered = free.flatMap((line) => {
    const numbering = numberingOf(line.text)
    return numbering ? [{ line, numbering }] : []
  })
  for (const { line, numbering } of numbered) {
    const second = numbered.some(
      ({ numbering: next }) => next.style === numbering.style && next.value === numbering.value + 1,
    )
    // Han numerals with 、 are the first level by the standard; any other level must show that it counts.
    const counts = numbering.style === '一、' && !listsNumerals.test(line.text.slice(numbering.length))
    if (counts || (numbering.value === 1 && second)) return numbering.style
  }
  return 'none'
}
