import type { Extent } from '../reply/reply'
import type { Passage } from './comparison'
import { clauseEnds } from './segment/clauses'

/** A stretch of one letter's text, and the place in `passages` of the passage that it belongs to. */
export interface Segment extends Extent {
  readonly passage: number
}

/**
 * One letter's text dealt out among its passages, in its own order: every character but white space
 * stands in one segment, also of a sentence that several passages share. Such a sentence is cut at its
 * clauses: what lies between the runs of two passages goes to the former up to the last end of a clause.
 */
export function column(passages: readonly Passage[], side: 'left' | 'right', text: string): Segment[] {
  const at = side === 'left' ? 0 : 1
  const places = [...passages.keys()].filter((n) => passages[n]?.[side] !== null)
  const extent = (n: number) => passages[n]?.[side] as Extent
  places.sort((p, q) => extent(p).start - extent(q).start || extent(q).end - extent(p).end)
  const segments: Segment[] = []
  for (let k = 0; k < places.length; ) {
    const { start, end } = extent(places[k] as number)
    const sharing: number[] = []
    while (k < places.length && extent(places[k] as number).start < end) sharing.push(places[k++] as number)
    segments.push(...deal(sharing, start, end))
  }
  return segments

  function* deal(sharing: readonly number[], start: number, end: number): Generator<Segment> {
    const runs = sharing.flatMap((passage) =>
      (passages[passage]?.runs ?? []).map((run) => ({ passage, start: run[at], end: run[at] + run[2] })),
    )
    runs.sort((p, q) => p.start - q.start)
    let from = start
    let last = runs[0] ?? { passage: sharing[0] as number, start, end }
    for (const run of runs) {
      if (run.passage !== last.passage) {
        const to = border(last, run)
        yield* within(last.passage, from, to, sharing)
        from = to
      }
      last = run
    }
    yield* within(last.passage, from, end, sharing)
  }

  /** A stretch of a passage; what lies outside its extent, as of a clause that moved, is another's that has it. */
  function* within(
    passage: number,
    from: number,
    to: number,
    sharing: readonly number[],
  ): Generator<Segment> {
    const own = extent(passage)
    const [first, last] = [Math.min(to, Math.max(from, own.start)), Math.max(from, Math.min(to, own.end))]
    const owner = (start: number, end: number) =>
      sharing.find((n) => extent(n).start <= start && end <= extent(n).end) ?? passage
    if (from < first) yield { start: from, end: first, passage: owner(from, first) }
    if (first < last) yield { start: first, end: last, passage }
    if (last < to) yield { start: last, end: to, passage: owner(last, to) }
  }

  function border(one: Segment, other: Segment): number {
    const [before, after] = [extent(one.passage), extent(other.passage)]
    if (after.start >= one.end) return after.start
    if (before.end <= other.start) return before.end
    const ends = clauseEnds(text.slice(one.end, other.start))
    return one.end + (ends.at(-2) ?? other.start - one.end)
  }
}
