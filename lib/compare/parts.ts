import type { Extent } from '../reply'
import { clauseEnds } from './clauses'
import type { Passage } from './comparison'

/** What a passage holds of either letter by itself. */
export interface Part {
  readonly passage: Passage
  readonly left: Extent | null
  readonly right: Extent | null
}

/**
 * The share of each passage in its sentences. A sentence that stands in several passages is dealt out
 * among them, so the parts of a side never overlap and hold every character but white space once. Where
 * no passage has the text between the runs of two, it goes with the former up to its last clause end.
 * In the order of `passages`.
 */
export function parts(passages: readonly Passage[], left: string, right: string): Part[] {
  const ofLeft = deal(passages, 'left', left)
  const ofRight = deal(passages, 'right', right)
  return passages.map((passage, n) => ({ passage, left: ofLeft[n] ?? null, right: ofRight[n] ?? null }))
}

function deal(passages: readonly Passage[], side: 'left' | 'right', text: string): (Extent | null)[] {
  const shares: (Extent | null)[] = passages.map((passage) => passage[side])
  const at = side === 'left' ? 0 : 1
  const byPlace = [...passages.keys()].filter((n) => shares[n] !== null)
  const first = (n: number) => passages[n]?.runs[0]?.[at] ?? (shares[n] as Extent).start
  byPlace.sort((p, q) => first(p) - first(q))
  for (let k = 1; k < byPlace.length; k++) {
    const [n, m] = [byPlace[k - 1] as number, byPlace[k] as number]
    const one = shares[n] as Extent
    const other = shares[m] as Extent
    if (one.end <= other.start) continue
    const run = passages[n]?.runs.findLast((run) => run[at] < first(m))
    const from = run === undefined ? one.start : run[at] + run[2]
    const border = other.start > from ? other.start : between(text, from, first(m))
    shares[m] = { start: border, end: Math.max(one.end, other.end) }
    shares[n] = { start: one.start, end: border }
  }
  return shares
}

/** The last clause end in a stretch of text, or the stretch's end. */
function between(text: string, from: number, to: number): number {
  const ends = clauseEnds(text.slice(from, to)).filter((end) => end < to - from)
  return ends.length === 0 ? to : from + (ends.at(-1) as number)
}
