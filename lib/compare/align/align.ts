import type { SectionType } from '../../reply/reply'
import { countLetters } from '../segment/letters'
import { isHeading, type Sentence } from '../segment/sentences'
import { unitMaker } from '../segment/words'
import { equalPairs } from './equal-pairs'
import { candidates, traitsIn } from './evidence'
import { foldedClauses } from './folded-clauses'
import { pairsInGaps } from './gaps'
import { labelBonus, labelOf, shape } from './labels'
import { moves, withoutThin } from './moves'
import { nearerFirst, round } from './order'
import { type Cut, comparable, cutter, type Link, type OpenLink, type Overlap, overlap } from './overlap'

/** Likeness is the share of the evidence of two sentences that they have in common, from 0 to 1. */
const thresholds = {
  /** From which on two sentences are a pair; holds from .34 to .36. */
  minAlike: 0.36,
  /** What each neighbour that is a pair adds to the likeness: .03 and .06 come out the same. */
  neighbour: 0.03,
  /** The least share of pairs of letters at which two sentences are looked at: holds to .15. */
  minDice: 0.1,
  /** The least letters that any pair shares: 3 and 4 come out the same. */
  minLetters: 4,
  /** For a heading and a sentence. */
  minHeading: 0.6,
  /** The part of the shorter of two lines of the frame that the other has: .4 and .45 come out the same. */
  minField: 0.4,
}

/** All links of two letters' sentences. Each character is in one link at most. */
export function alignSentences(left: readonly Sentence[], right: readonly Sentence[]): Link[] {
  const partner = new Int32Array(left.length).fill(-1)
  const back = new Int32Array(right.length).fill(-1)
  const join = (i: number, j: number) => {
    partner[i] = j
    back[j] = i
  }
  equalPairs(
    left.map(({ solid }) => solid),
    right.map(({ solid }) => solid),
    partner,
    back,
  )
  const equal = partner.slice()
  // With other figures and another label a sentence is still the same.
  equalPairs(left.map(shape), right.map(shape), partner, back)

  const known = traitsIn([...left, ...right].map(({ solid }) => solid))
  const cut = cutter(unitMaker(), known.weights)
  const letters = { left, right, here: left.map(cut), there: right.map(cut) }
  const measured = new Map<number, Overlap>()
  const measure = (i: number, j: number) => {
    const key = i * right.length + j
    const found = measured.get(key) ?? overlap(letters.here[i]?.() as Cut, letters.there[j]?.() as Cut)
    measured.set(key, found)
    return found
  }
  const near = (i: number, j: number) =>
    Number(i > 0 && j > 0 && partner[i - 1] === j - 1) +
    Number(i + 1 < left.length && j + 1 < right.length && partner[i + 1] === j + 1)
  const bonus = (i: number, j: number) =>
    thresholds.neighbour * near(i, j) + labelBonus(left[i] as Sentence, right[j] as Sentence)
  const attempt = (i: number, j: number) => {
    if (partner[i] !== -1 || back[j] !== -1) return
    const [a, b] = [left[i] as Sentence, right[j] as Sentence]
    if (comparable(a, b) && belong(a, b, measure(i, j), bonus(i, j))) join(i, j)
  }

  for (const [i, j] of fields(left, right, partner, back)) attempt(i, j)
  const free = (list: Int32Array) => [...list.keys()].filter((n) => list[n] === -1)
  const [lone, other] = [free(partner), free(back)]
  const traits = (list: readonly Sentence[]) => (n: number) => known.traits((list[n] as Sentence).solid)
  const ranked = candidates(lone.map(traits(left)), other.map(traits(right)), known.weights)
    .filter(({ dice }) => dice >= thresholds.minDice)
    .map(({ left: l, right: r, dice }) => ({ left: lone[l] ?? -1, right: other[r] ?? -1, dice }))
  const scored = ranked
    .filter(({ left: i, right: j }) => partner[i] === -1 && back[j] === -1)
    .map((pair) => ({ ...pair, score: round(pair.dice + bonus(pair.left, pair.right)) }))
  scored.sort((p, q) => q.score - p.score || nearerFirst([p.left, p.right], [q.left, q.right]))
  for (const { left: i, right: j } of scored) attempt(i, j)
  const links = (): OpenLink[] =>
    [...partner].flatMap((j, i) =>
      j === -1
        ? []
        : {
            left: i,
            right: j,
            overlap: equal[i] === j ? null : measure(i, j),
            clauses: null,
            weight: lettersOfLess(left[i] as Sentence, right[j] as Sentence),
          },
    )
  // Those that would have moved and share too little for that are free again.
  const kept = new Set(withoutThin(links(), letters).map(({ left: i }) => i))
  partner.forEach((j, i) => {
    if (j === -1 || kept.has(i)) return
    partner[i] = -1
    back[j] = -1
  })
  const between = { partner, back, letters, known, measure }
  for (const { left: i, right: j } of pairsInGaps(between, ranked)) join(i, j)

  return moves(foldedClauses(links(), letters, known), letters)
}

/** The letters of the shorter of two sentences: of two blocks that changed places the one with less text has moved. */
function lettersOfLess(a: Sentence, b: Sentence): number {
  return Math.min(countLetters(a.solid), countLetters(b.solid))
}

function belong(a: Sentence, b: Sentence, { kept, letters, left, right }: Overlap, bonus: number): boolean {
  if (a.frame !== b.frame) return false
  const [one, other] = [labelOf(a), labelOf(b)]
  if (a.frame !== null && (one !== '' || other !== '')) return one === other
  if (letters < thresholds.minLetters) return false
  if (a.frame !== null) return kept >= thresholds.minField * Math.min(left, right)
  const alike = (2 * kept) / (left + right)
  if (isHeading(a) !== isHeading(b)) return alike >= thresholds.minHeading
  return alike + bonus >= thresholds.minAlike
}

/** The lines of the frame, each with each of its sort, the nearest first. */
function* fields(
  left: readonly Sentence[],
  right: readonly Sentence[],
  partner: Int32Array,
  back: Int32Array,
): Generator<readonly [number, number]> {
  const of = (list: readonly Sentence[], mates: Int32Array) => {
    const sorts = new Map<SectionType, number[]>()
    list.forEach(({ frame }, n) => {
      if (frame === null || mates[n] !== -1) return
      const known = sorts.get(frame) ?? []
      if (known.length < 30) known.push(n)
      sorts.set(frame, known)
    })
    return sorts
  }
  const others = of(right, back)
  for (const [sort, list] of of(left, partner)) {
    const pairs = list.flatMap((i) => (others.get(sort) ?? []).map((j) => [i, j] as const))
    yield* pairs.sort(nearerFirst)
  }
}
