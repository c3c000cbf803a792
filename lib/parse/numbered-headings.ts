import { hanNumerals } from '../reply/han-numerals'
import { futureAt } from './commitments-start'
import { shapeOf } from './grammar'
import type { SourceLine } from './lines'
import { type Numbering, type NumeralStyle, numberingOf } from './numerals'

/** 一、二年级 is a sentence that happens to begin so. */
const listsNumerals = shapeOf`^[${hanNumerals}]`
/** A further numeral inside a paragraph: what the first one opens is no measure by itself. */
const countsOn = shapeOf`[。；][${hanNumerals}]{1,3}、`

/** For each line the numbering of the measure that it opens, or `null`. */
export function measureNumberings(lines: readonly SourceLine[]): (Numbering | null)[] {
  const promised = promisedItems(lines)
  const style = measureStyle(lines.filter((line) => !promised.has(line)))
  return lines.map((line) => {
    const numbering = line.container === null && !promised.has(line) ? numberingOf(line.text) : null
    return numbering?.style === style ? numbering : null
  })
}

/** What is counted from one on below a paragraph that promises and ends in a colon, but for the first level: its items. */
function promisedItems(lines: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const found = new Set<SourceLine>()
  for (const [at, line] of lines.entries()) {
    if (line.depth > 0 || !/[：:]$/u.test(line.text) || futureAt(line.text) === null) continue
    const style = numberingOf(lines[at + 1]?.text ?? '')?.style
    if (style === undefined || style === '一、') continue
    for (let n = 1; numberingOf(lines[at + n]?.text ?? '')?.value === n; n += 1) {
      const item = lines[at + n]
      if (item?.depth === 0 && numberingOf(item.text)?.style === style) found.add(item)
    }
  }
  return found
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
    const words = line.text.slice(numbering.length)
    const counts = numbering.style === '一、' && !listsNumerals.test(words) && !countsOn.test(words)
    if (counts || (numbering.value === 1 && second)) return numbering.style
  }
  return 'none'
}
