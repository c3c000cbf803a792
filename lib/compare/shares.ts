import type { Extent } from '../reply/reply'
import type { Passage, Share } from './comparison'
import { clauseEnds } from './segment/clauses'

/** A passage's whole extent in one letter, with the runs that it has there. */
interface Claim extends Share {
  readonly runs: readonly Extent[]
}

/** The passages that share a sentence; the first has the whole of it. */
type Claims = readonly [Claim, ...Claim[]]

/**
 * One letter's text dealt out among its passages, in its own order: every character but white space
 * stands in one share, also of a sentence that several passages have. Such a sentence is cut at its
 * clauses: what lies between the runs of two passages goes to the former up to the last end of a clause inside of it.
 */
export function shares(passages: readonly Passage[], side: 'left' | 'right', text: string): Share[] {
  const at = side === 'left' ? 0 : 1
  const claims = passages.flatMap((passage, n): Claim[] => {
    const extent = passage[side]
    if (extent === null) return []
    const runs = passage.runs.map((run) => ({ start: run[at], end: run[at] + run[2] }))
    return [{ passage: n, start: extent.start, end: extent.end, runs }]
  })
  claims.sort((a, b) => a.start - b.start || b.end - a.end)
  return bySentence(claims).flatMap((sharing) => [...assign(sharing, text)])
}

function bySentence(claims: readonly Claim[]): Claims[] {
  const sentences: [Claim, ...Claim[]][] = []
  for (const claim of claims) {
    const last = sentences.at(-1)
    if (last && claim.start < last[0].end) last.push(claim)
    else sentences.push([claim])
  }
  return sentences
}

/** A run, and the passage that has it. */
interface ClaimedRun extends Extent {
  readonly claim: Claim
}

function* assign(sharing: Claims, text: string): Generator<Share> {
  const [{ start, end }] = sharing
  const runs = sharing.flatMap((claim) => claim.runs.map((run): ClaimedRun => ({ ...run, claim })))
  runs.sort((a, b) => a.start - b.start)
  let from = start
  let last = runs[0] ?? { claim: sharing[0], start, end }
  for (const run of runs) {
    if (run.claim !== last.claim) {
      const to = border(last, run, text)
      yield* within(last.claim, from, to, sharing[0])
      from = to
    }
    last = run
  }
  yield* within(last.claim, from, end, sharing[0])
}

/** A stretch of a passage; what lies outside its extent, as of a clause that moved, is of the one that has it all. */
function* within(own: Claim, from: number, to: number, whole: Claim): Generator<Share> {
  const [first, last] = [Math.min(to, Math.max(from, own.start)), Math.max(from, Math.min(to, own.end))]
  if (from < first) yield { start: from, end: first, passage: whole.passage }
  if (first < last) yield { start: first, end: last, passage: own.passage }
  if (last < to) yield { start: last, end: to, passage: whole.passage }
}

/** Where the share of one run's passage ends and that of the next run's begins. */
function border(one: ClaimedRun, next: ClaimedRun, text: string): number {
  if (next.claim.start >= one.end) return next.claim.start
  if (one.claim.end <= next.start) return one.claim.end
  // From the last mark of the run before, which may end a clause itself.
  const from = one.end - 1
  return from + (clauseEnds(text.slice(from, next.start)).at(-2) ?? next.start - from)
}
