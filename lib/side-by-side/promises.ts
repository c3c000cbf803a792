import type { Comparison } from '../compare/comparison'
import type { Commitment, Extent, Reply } from '../reply/reply'
import { commitmentsOf } from '../reply/text'

/** A promise of the left letter and the one of the right letter that says most of the same; `null` where there is none. */
export interface PromisePair {
  readonly left: Commitment | null
  readonly right: Commitment | null
  /** Whether the two say the same word for word, numerals aside. */
  readonly isSame: boolean
}

/** The least part of the shorter of two promises that both must have. */
const leastShared = 1 / 3

/** The promises of two letters paired by the text they share, in the left letter's order; then those of the right one alone. */
export function pairedPromises({ passages }: Comparison, left: Reply, right: Reply): PromisePair[] {
  const here = commitmentsOf(left.sections)
  const there = commitmentsOf(right.sections)
  const runs = passages.flatMap(({ runs }) => runs)
  const shared = (one: Extent, other: Extent) =>
    runs.reduce((sum, [l, r, length]) => {
      const from = Math.max(0, one.start - l, other.start - r)
      const to = Math.min(length, one.end - l, other.end - r)
      return sum + Math.max(0, to - from)
    }, 0)
  const candidates = here
    .flatMap((one) => there.map((other) => ({ one, other, shared: shared(one, other) })))
    .filter(
      ({ one, other, shared }) =>
        shared >= leastShared * Math.min(one.end - one.start, other.end - other.start),
    )
    .sort((a, b) => b.shared - a.shared)
  const partners = new Map<Commitment, Commitment>()
  for (const { one, other } of candidates) {
    if (!partners.has(one) && !partners.has(other)) partners.set(one, other).set(other, one)
  }
  const said = ({ text }: Reply, { start, end, numeral }: Commitment) =>
    text.slice(start, end).replace(/\s/g, '').slice(numeral.length)
  return [
    ...here.map((one): PromisePair => {
      const other = partners.get(one) ?? null
      return { left: one, right: other, isSame: other !== null && said(left, one) === said(right, other) }
    }),
    ...there
      .filter((other) => !partners.has(other))
      .map((other): PromisePair => ({ left: null, right: other, isSame: false })),
  ]
}
