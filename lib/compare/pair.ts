import { equalPairs } from './equal'
import { foldedIn } from './folded'
import { type Match, open } from './open'
import { reworded } from './reworded'
import type { Sentence } from './sentences'
import { swapped } from './swapped'
import { wordMaker } from './words'

/** All matches of two letters' sentences, equal ones first. Each character is in one match at most. */
export function matches(left: readonly Sentence[], right: readonly Sentence[]): Match[] {
  const partner = equalPairs(left, right)
  const found: Match[] = []
  const there = new Set(right.keys())
  partner.forEach((j, i) => {
    if (j === -1) return
    there.delete(j)
    found.push({ left: i, right: j, shared: [[0, 0, left[i]?.solid.length ?? 0]], clauses: null })
  })
  const here = [...left.keys()].filter((i) => partner[i] === -1)
  if (here.length === 0 || there.size === 0) return found

  const toWords = wordMaker()
  const openLeft = new Map(here.map((i) => [i, open(left[i] as Sentence, toWords)]))
  const openRight = new Map([...there].map((j) => [j, open(right[j] as Sentence, toWords)]))
  const pairs = reworded(openLeft, openRight, partner).flatMap((pair) => swapped(pair, openLeft, openRight))
  return [...found, ...foldedIn(openLeft, openRight, pairs)]
}
