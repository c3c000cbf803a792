import { compare } from './compare/compare'
import type { Comparison } from './compare/comparison'
import { ordered } from './pairs'
import { partners } from './partners'
import type { Reply } from './reply'

export interface Offer {
  readonly left: Reply
  readonly right: Reply
  readonly comparison: Comparison
}

/** The newest reply beside the one that shares most with it; `null` for a library of one. */
export function offer(replies: readonly Reply[]): Offer | null {
  const [newest] = replies
  if (!newest) return null
  const offers = partners(newest, replies).map((other) => {
    const [left, right] = ordered(newest, other)
    return { left, right, comparison: compare(left, right) }
  })
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
