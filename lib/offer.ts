import { compare } from './compare/compare'
import type { Comparison } from './compare/comparison'
import { partnerPairs } from './partners'
import type { Reply } from './reply'

export interface Offer {
  readonly left: Reply
  readonly right: Reply
  readonly comparison: Comparison
}

/** Among so many of the newest replies the offer is looked for: each pair takes some ten milliseconds. */
const newest = 20

/** The two of the newest replies that share most; `null` for a library of one. */
export function offer(replies: readonly Reply[]): Offer | null {
  const offers = partnerPairs(replies.slice(0, newest)).map(([left, right]) => ({
    left,
    right,
    comparison: compare(left, right),
  }))
  return offers.sort((a, b) => shared(b) - shared(a))[0] ?? null
}

/** The part of a letter's characters that stand in the other letter too, 0 to 1. */
export function sharedPart({ coverage }: Comparison, side: 'left' | 'right'): number {
  const { characters, own } = coverage[side].whole
  return characters === 0 ? 0 : 1 - own / characters
}

function shared({ comparison }: Offer): number {
  return sharedPart(comparison, 'left') + sharedPart(comparison, 'right')
}
