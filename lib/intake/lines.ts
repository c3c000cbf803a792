import { yearDigits } from '../parse/grammar'
import { hanNumerals } from '../reply/han-numerals'
import type { Extent } from '../reply/reply'

/** A line of the input: its extent and text without white space at either end and without heading marks. */
export interface InputLine extends Extent {
  readonly text: string
  /** The heading marks before it, `#` to `######`, as many as there are. */
  readonly depth: number
}

/** What ends a line, in text that was taken from pages and old machines too; each is one character long. */
const lineEnd = /[\n\f\v\u0085\u2028\u2029]/u
const blank = /[\s\u3000]/u

/** The lines that hold something. */
export function inputLines(source: string): InputLine[] {
  const found: InputLine[] = []
  let from = 0
  for (const raw of source.split(lineEnd)) {
    const marks = /^[\s\u3000]*(#{1,6})(?=[\s\u3000]|[^#])/u.exec(raw)
    const isHeading = marks !== null && /^[\s\u3000]*#{1,6}(?:[\s\u3000]+|(?=\p{Script=Han}))/u.test(raw)
    let start = from + (isHeading ? marks[0].length : 0)
    let end = from + raw.length
    while (start < end && blank.test(source.charAt(start))) start++
    while (end > start && blank.test(source.charAt(end - 1))) end--
    if (start < end) {
      const depth = isHeading ? (marks[1]?.length ?? 0) : 0
      found.push({ start, end, text: source.slice(start, end), depth })
    }
    from += raw.length + 1
  }
  return found
}

/** White space at which a line was lost: paragraphs were indented so, or what begins behind it stands on a line of its own. */
const lostBreaks = [
  /(?<=[。！？；!?;][”’）》]?)(?:\u3000{2,}| {4,})(?=\p{Script=Han})/gu,
  /(?<=^.{1,60}(?:代表|委员|先生|女士|同志)们?[：:])[\s\u3000]+(?=\S)/gu,
  new RegExp(
    String.raw`(?<=[。！？；][”’）》]?)[\s\u3000]+(?=[${hanNumerals}]{1,3}、|[（(][${hanNumerals}]{1,3}[）)]|(?:衷心|再次|最后，)?感谢|附件[：:]|抄送[：:]|联系人|[专特]此[答函]复)`,
    'gu',
  ),
  /(?<=[。！？][”’）》]?)[\s\u3000]+(?=[\p{Script=Han}（）()]{3,40}[\s\u3000]+\S*\d\s*日$)/gu,
  new RegExp(
    String.raw`(?<=[。！？][”’）》]?[\s\u3000]+[\p{Script=Han}（）()]{3,40})[\s\u3000]+(?=[${yearDigits}]{4}\s*年\S*\s*\S*日$)`,
    'gu',
  ),
]

/**
 * A line parted again where a page or an editor has lost its line ends, and the places of the white space that stood for
 * them.
 */
export function partedLine(line: InputLine): {
  readonly lines: readonly InputLine[]
  readonly at: readonly number[]
} {
  const gaps = lostBreaks
    .flatMap((shape) => [...line.text.matchAll(shape)])
    .map(({ index, 0: gap }) => ({ start: index, end: index + gap.length }))
    .sort((one, other) => one.start - other.start)
    .filter(({ start }, n, all) => n === 0 || start >= (all[n - 1]?.end ?? 0))
  const borders = [{ end: 0 }, ...gaps]
  const lines = borders.map(({ end: from }, n): InputLine => {
    const to = gaps[n]?.start ?? line.text.length
    return {
      start: line.start + from,
      end: line.start + to,
      text: line.text.slice(from, to),
      depth: n === 0 ? line.depth : 0,
    }
  })
  return { lines, at: gaps.map(({ start }) => line.start + start) }
}

/** `text` without any white space: titles and names are compared so, for spaces in them come and go. */
export function compact(text: string): string {
  return text.replace(/[\s\u3000]+/gu, '')
}

/** How many characters of a line are seen: spaces come and go, and a backslash only says whose the next mark is. */
export function seenLength(text: string): number {
  return text.replace(/[\s\\]+/gu, '').length
}
