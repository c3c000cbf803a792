import { hanAmounts } from '../reply/han-numerals'
import type { Extent } from '../reply/reply'
import type { Comparison, Edit, EditKind, Passage, Share } from './comparison'
import { isLetter } from './segment/clauses'

/**
 * The edits of every passage, in the order of `passages`; none where a letter has the passage alone.
 * White space is no difference. Of a sentence that stands in several passages, each has only the edits
 * of its own share.
 */
export function edits(
  passages: readonly Passage[],
  shares: Comparison['shares'],
  left: string,
  right: string,
): Edit[][] {
  const ofLeft = byPassage(shares.left, passages.length)
  const ofRight = byPassage(shares.right, passages.length)
  return passages.map((passage, n) => {
    if (passage.left === null || passage.right === null) return []
    const found: Edit[] = []
    let [l, r] = [passage.left.start, passage.right.start]
    for (const [nextLeft, nextRight, length] of [
      ...passage.runs,
      [passage.left.end, passage.right.end, 0] as const,
    ]) {
      const here = within(ofLeft[n] ?? [], l, nextLeft, left)
      const there = within(ofRight[n] ?? [], r, nextRight, right)
      for (let k = 0; k < Math.max(here.length, there.length); k++) {
        // Behind the last run an edit stands there, not at the end of what other passages have of the sentence.
        const one = here[k] ?? place(length === 0 && passage.runs.length > 0 ? l : nextLeft)
        const other = there[k] ?? place(length === 0 && passage.runs.length > 0 ? r : nextRight)
        found.push({ left: one, right: other, kind: kindOf(one, other, left, right) })
      }
      l = nextLeft + length
      r = nextRight + length
    }
    return found
  })
}

function place(at: number): Extent {
  return { start: at, end: at }
}

function byPassage(shares: readonly Share[], count: number): Extent[][] {
  const found: Extent[][] = Array.from({ length: count }, () => [])
  for (const { passage, start, end } of shares) found[passage]?.push({ start, end })
  return found
}

/** The pieces of a share that lie in a gap, without white space around them. */
function within(share: readonly Extent[], from: number, to: number, text: string): Extent[] {
  return share.flatMap((piece) => {
    let start = Math.max(piece.start, from)
    let end = Math.min(piece.end, to)
    while (start < end && /\s/.test(text.charAt(start))) start++
    while (start < end && /\s/.test(text.charAt(end - 1))) end--
    return start < end ? [{ start, end }] : []
  })
}

const chineseNumeral = new RegExp(`^第?[${hanAmounts}]+$`)
const figure = new RegExp(
  String.raw`^第?(?:[\d０-９]+(?:[.,．，:/／\-－][\d０-９]+)*[%％‰]?|[${hanAmounts}]+)$`,
)

function kindOf(one: Extent, other: Extent, left: string, right: string): EditKind {
  const [a, b] = [left.slice(one.start, one.end), right.slice(other.start, other.end)]
  if (![...(a + b)].some((sign) => isLetter(sign.charCodeAt(0)))) return 'punctuation'
  if (isOrdinal(a, left, one) && isOrdinal(b, right, other)) return 'ordinal'
  if ((a === '' || figure.test(a)) && (b === '' || figure.test(b))) return 'figure'
  return 'text'
}

/** A number that only counts the items of a list: 二是, 三、, （四）, 5. at the head of a clause. */
function isOrdinal(number: string, text: string, { start, end }: Extent): boolean {
  const before = text.charAt(start - 1)
  const after = text.slice(end, end + 2)
  if (!/^$|[\s。；，：、（(]/.test(before)) return false
  if (chineseNumeral.test(number)) return /^(?:是|、|）|\)|，)/.test(after)
  return /^\d{1,2}$/.test(number) && /^[.．、）)](?!\d)/.test(after)
}
