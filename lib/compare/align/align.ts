import { lowerBound } from '../../reply/lower-bound'
import { heaviestChain } from '../chain'
import { clauseEnds } from '../segment/clauses'
import { countLetters } from '../segment/letters'
import { isHeading, type Sentence } from '../segment/sentences'
import { unitMaker } from '../segment/words'
import { equalPairs } from './equal-pairs'
import { candidates, evidence, traitsIn, type Weights } from './evidence'
import { foldedClauses } from './folded-clauses'
import { labelBonus, labelOf, shape } from './labels'
import { moves, trifle, withoutThin } from './moves'
import { nearerFirst, round } from './order'
import { type Cut, comparable, cutter, type Link, type OpenLink, type Overlap, overlap } from './overlap'

/** Likeness is the share of the evidence of two sentences that they have in common, from 0 to 1. */
const thresholds = {
  /** From which on two sentences in the order of the others are one: holds from .24 to .26. */
  inOrder: 0.26,
  /**
   * The likeness of any two. What is beyond it, by the root of their evidence, is what a pair weighs in the order;
   * .2 and .25 come out the same.
   */
  chance: 0.2,
  /** The part of the likeness of its best counterpart that one in order must have: holds to .5. */
  ofBest: 0.5,
  /** What a clause that both have adds in order: .12 and .16 come out the same. */
  clause: 0.12,
  /** From which on two are one in any order: .36 and .42 come out the same. */
  anywhere: 0.36,
  /** The least share of pairs of letters at which two are looked at: at .2 less is found, at 0 it takes longer. */
  minDice: 0.15,
  /** The least evidence of a clause, or of sentences that are equal but for their figures: 2 costs three pairs. */
  minKept: 1,
  /** The least letters that any pair shares: at 3 one pair more is none. */
  minLetters: 4,
  /** The part of the shorter of two lines of the frame that the other has: .4 and .45 come out the same. */
  minField: 0.4,
}

/** How many sentences are looked at of those that are equal but for their figures. */
const few = 6

/** Two sentences that may be a pair. */
interface Candidate {
  readonly left: number
  readonly right: number
  readonly alike: number
  /** Its likeness where it stands in the order of the others. */
  readonly inOrder: number
  /** What it weighs in that order. */
  readonly weight: number
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
  const free = (list: Int32Array) => [...list.keys()].filter((n) => list[n] === -1)
  const [lone, other] = [free(partner), free(back)]
  const traits = (list: readonly Sentence[]) => (n: number) => known.traits((list[n] as Sentence).solid)
  const [mine, theirs] = [clausesOf(left, known.weights), clausesOf(right, known.weights)]
  const shapes = [left.map(shape), right.map(shape)] as const
  const likely = [
    ...candidates(lone.map(traits(left)), other.map(traits(right)), known.weights)
      .filter(({ dice }) => dice >= thresholds.minDice)
      .map((pair) => [lone[pair.left] ?? -1, other[pair.right] ?? -1] as const),
    ...alikeButForFigures(shapes, lone, other),
  ]
  const scored = [...new Map(likely.map((pair) => [pair.join(), pair])).values()].flatMap(
    ([i, j]): Candidate[] => {
      const [a, b] = [left[i] as Sentence, right[j] as Sentence]
      if (a.frame !== b.frame || !comparable(a, b)) return []
      const isAlike = shapes[0][i] === shapes[1][j]
      // A heading may get a stop, and else names what a sentence speaks of.
      if (isHeading(a) !== isHeading(b) && !isAlike) return []
      const found = measure(i, j)
      const isSame = isAlike && found.kept >= thresholds.minKept
      const alike = isSame ? 1 : likeness(a, b, found)
      const hasClause = mostShared(mine(i), theirs(j)) >= thresholds.minKept
      const inOrder = alike + (hasClause ? thresholds.clause : 0)
      if (inOrder < thresholds.inOrder) return []
      return [
        { left: i, right: j, alike, inOrder, weight: weigh(inOrder, (found.left + found.right) / 2, a, b) },
      ]
    },
  )
  const before = [...partner].flatMap((j, i) => {
    if (j === -1) return []
    const [a, b] = [left[i] as Sentence, right[j] as Sentence]
    return { left: i, right: j, weight: weigh(1, countLetters(a.solid), a, b) }
  })
  const best = [new Float64Array(left.length), new Float64Array(right.length)] as const
  for (const { left: i, right: j, inOrder } of scored) {
    best[0][i] = Math.max(best[0][i] ?? 0, inOrder)
    best[1][j] = Math.max(best[1][j] ?? 0, inOrder)
  }
  const meetings = scored.filter(
    ({ left: i, right: j, inOrder }) =>
      inOrder >= thresholds.ofBest * Math.max(best[0][i] ?? 0, best[1][j] ?? 0),
  )
  for (const { left: i, right: j } of heaviestChain([...before, ...meetings])) join(i, j)
  scored.sort((p, q) => round(q.alike) - round(p.alike) || nearerFirst([p.left, p.right], [q.left, q.right]))
  for (const { left: i, right: j, alike } of scored)
    if (partner[i] === -1 && back[j] === -1 && alike >= thresholds.anywhere) join(i, j)

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
  for (const [i, j] of samePlaces(partner, back)) {
    const [a, b] = [left[i] as Sentence, right[j] as Sentence]
    if (a.frame !== null || b.frame !== null || isHeading(a) !== isHeading(b)) continue
    const common = [...mine(i).keys()].filter((text) => theirs(j).has(text)).length
    // A thin one needs half of its clauses.
    if (2 * common >= Math.min(mine(i).size, theirs(j).size) && measure(i, j).shared.length > 0) join(i, j)
  }
  return moves(foldedClauses(links(), letters, known), letters)
}

/** The pairs of free sentences that are equal but for their figures and labels, for each the nearest few. */
function* alikeButForFigures(
  [ofLeft, ofRight]: readonly [readonly string[], readonly string[]],
  lone: readonly number[],
  other: readonly number[],
): Generator<readonly [left: number, right: number]> {
  const places = new Map<string, number[]>()
  for (const j of other) {
    const list = places.get(ofRight[j] ?? '')
    if (list === undefined) places.set(ofRight[j] ?? '', [j])
    else list.push(j)
  }
  for (const i of lone) {
    const list = places.get(ofLeft[i] ?? '') ?? []
    const first = Math.max(0, lowerBound(list, i) - (few >> 1))
    for (const j of list.slice(first, first + few)) yield [i, j]
  }
}

/** The letters of the shorter of two sentences: of two blocks that changed places the one with less text has moved. */
function lettersOfLess(a: Sentence, b: Sentence): number {
  return Math.min(countLetters(a.solid), countLetters(b.solid))
}

function weigh(alike: number, all: number, a: Sentence, b: Sentence): number {
  return (alike - thresholds.chance) * Math.sqrt(all) + trifle(a.solid) + trifle(b.solid)
}

function likeness(a: Sentence, b: Sentence, { kept, letters, left, right }: Overlap): number {
  const [one, other] = [labelOf(a), labelOf(b)]
  if (a.frame !== null && (one !== '' || other !== '')) return one === other ? 1 : 0
  if (letters < thresholds.minLetters) return 0
  if (a.frame !== null) return kept >= thresholds.minField * Math.min(left, right) ? 1 : 0
  return (2 * kept) / (left + right) + labelBonus(a, b)
}

/** The places between two pairs that have as many sentences without a counterpart on either side, one by one. */
function* samePlaces(
  partner: Int32Array,
  back: Int32Array,
): Generator<readonly [left: number, right: number]> {
  let [i, j] = [0, 0]
  for (let n = 0; n <= partner.length; n++) {
    const mate = partner[n] ?? back.length
    if (mate === -1) continue
    if (mate - j === n - i && back.subarray(j, mate).every((other) => other === -1))
      for (; i < n; i++, j++) yield [i, j]
    ;[i, j] = [n + 1, mate + 1]
  }
}

/** The most evidence in a clause that both have; -1 where there is none. */
function mostShared(mine: ReadonlyMap<string, number>, theirs: ReadonlyMap<string, number>): number {
  let most = -1
  for (const [text, worth] of mine) if (theirs.has(text)) most = Math.max(most, worth)
  return most
}

/** The clauses of each sentence without their figures, and the evidence in each; none where there is a figure. */
function clausesOf(sentences: readonly Sentence[], weights: Weights): (place: number) => Map<string, number> {
  const known = new Map<number, Map<string, number>>()
  return (place) => {
    const shapes = known.get(place) ?? new Map<string, number>()
    if (known.has(place)) return shapes
    known.set(place, shapes)
    const { solid } = sentences[place] as Sentence
    let start = 0
    for (const end of clauseEnds(solid)) {
      const clause = solid.slice(start, end)
      start = end
      const hasFigure = /[0-9０-９]/.test(clause)
      // A date as a label tells nothing.
      if (hasFigure && clause.endsWith('：')) continue
      let worth = 0
      if (!hasFigure) for (const one of evidence(clause, weights)) worth += one
      shapes.set(shape({ solid: clause }), worth)
    }
    return shapes
  }
}
