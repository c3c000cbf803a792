import type { Comparison } from '../compare/comparison'
import type { Reply } from '../reply/reply'
import type { ComparedPair } from '../side-by-side/compared-pair'
import { comparisonOf } from './comparisons'
import { partnerPairs } from './partners'

/** Among so many of the newest replies the pair is looked for: each pair takes some ten milliseconds. */
const newest = 8

/** The two of the newest replies that share most, of those that are set side by side; `null` for a library of one. */
export function featured(replies: readonly Reply[]): ComparedPair | null {
  const recent = new Set(replies.slice(0, newest).map(({ slug }) => slug))
  const pairs = partnerPairs(replies)
  const among = (count: number) =>
    pairs.filter((pair) => pair.filter(({ slug }) => recent.has(slug)).length === count)
  const both = among(2)
  const compared = (both.length > 0 ? both : among(1)).map(([left, right]) => comparisonOf(left, right))
  return compared.sort((a, b) => shared(b) - shared(a))[0] ?? null
}

/** The part of a letter's characters that stand in the other letter too, 0 to 1. */
export function sharedPart({ coverage }: Comparison, side: 'left' | 'right'): number {
  const { characters, own } = coverage[side].whole
  return characters === 0 ? 0 : 1 - own / characters
}

function shared({ comparison }: ComparedPair): number {
  return sharedPart(comparison, 'left') + sharedPart(comparison, 'right')
}
