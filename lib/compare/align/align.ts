import { grouped } from '../../reply/grouped'
import { lowerBound } from '../../reply/lower-bound'
import { heaviestChain, nearerFirst, round } from '../chain'
import type { Range } from '../diff/diff'
import { clauseEnds, countLetters } from '../segment/clauses'
import { isHeading, type Sentence } from '../segment/sentences'
import { unitMaker } from '../segment/words'
import { candidates, evidence, labelOf, shape, type Traits, traitsIn, type Weights } from './evidence'
import { foldedClauses } from './folded-clauses'
import { moves, trifle, withoutThin } from './moves'
import { type Cut, comparable, cutter, type Link, type OpenLink, type Overlap, overlap } from './overlap'

/**
 * Likeness is the share of the evidence of two sentences that they have in common, from 0 to 1. The marked pairs come out
 * nearly the same in the range that a number has behind it.
 */
const thresholds = {
  /**
   * From which on two sentences are one that stand alone between the same neighbours (.12 to .2), and by how much it
   * grows each time that there are twice as many pairs to choose from, since chance has as many more (.01 to .03).
   */
  alone: 0.16,
  doubling: 0.02,
  /** From which on two are one in any order (.3 to .42). */
  anywhere: 0.36,
  /** The likeness of any two. What is beyond it, by the root of their evidence, is what a pair weighs in the order (.15 to .25). */
  chance: 0.2,
  /** The likeness of sentences that are equal but for their figures and share too little else (.25 to .3). */
  figures: 0.3,
  /** The part of the likeness of its best counterpart that one in order must have (.3 to .5). */
  ofBest: 0.5,
  /** What a clause that both have adds in order (.08 to .16), and the same label of two lines (.15 to .3). */
  clause: 0.12,
  label: 0.2,
  /** The least evidence of such a clause, and that any pair shares (1.2 to 1.5). */
  least: 1.2,
  /** The part of the shorter of two lines of the frame that the other has (.3 to .5), and the letters. */
  field: 0.4,
  fieldLetters: 4,
}

/** How many sentences are looked at of those that are equal but for their figures. */
const few = 6

type Pair = readonly [left: number, right: number]

/** All links of two letters' sentences. Each character is in one link at most. */
export function alignSentences(left: readonly Sentence[], right: readonly Sentence[]): Link[] {
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
  const traits = [left, right].map((list) => list.map(({ solid }) => known.traits(solid)))
  const shapes = [left.map(shape), right.map(shape)] as const
  const [mine, theirs] = [clausesOf(left, known.weights), clausesOf(right, known.weights)]

  /** `shared` and `dice` are those of a candidate. */
  const likeness = (i: number, j: number, shared: number, dice: number): number => {
    const [a, b] = [left[i] as Sentence, right[j] as Sentence]
    if (a.solid === b.solid) return 1
    const isAlike = shapes[0][i] === shapes[1][j]
    // A heading may get a stop, and else names what a sentence speaks of.
    if (a.frame !== b.frame || (isHeading(a) !== isHeading(b) && !isAlike) || !comparable(a, b)) return 0
    const [one, other] = [labelOf(a), labelOf(b)]
    const hasLabel = one !== '' && one === other
    if (a.frame === null) {
      if (shared < thresholds.least) return isAlike ? thresholds.figures : 0
      return dice + (hasLabel ? thresholds.label : 0)
    }
    if (isAlike) return 1
    if (one !== '' || other !== '') return hasLabel ? 1 : 0
    const found = measure(i, j)
    return found.letters >= thresholds.fieldLetters &&
      found.kept >= thresholds.field * Math.min(found.left, found.right)
      ? 1
      : 0
  }
  const inOrder = (i: number, j: number, alike: number) =>
    alike > 0 && mostShared(mine(i), theirs(j)) >= thresholds.least ? alike + thresholds.clause : alike
  /** The pairs of some sentences that may belong together, with their likeness. */
  const likely = (lone: readonly number[], other: readonly number[]) => {
    const pick = (side: 0 | 1, list: readonly number[]) => list.map((n) => traits[side]?.[n] as Traits)
    const found = candidates(pick(0, lone), pick(1, other), known.weights).map((pair) => {
      const [i, j] = [lone[pair.left] ?? -1, other[pair.right] ?? -1]
      return { left: i, right: j, alike: likeness(i, j, pair.shared, pair.dice) }
    })
    for (const [i, j] of alikeButForFigures(shapes, lone, other))
      found.push({ left: i, right: j, alike: likeness(i, j, 0, 0) })
    return found
  }

  const partner = new Int32Array(left.length).fill(-1)
  const back = new Int32Array(right.length).fill(-1)
  const join = (i: number, j: number) => {
    partner[i] = j
    back[j] = i
  }
  const weigh = (i: number, j: number, alike: number) => {
    const all = ((traits[0]?.[i]?.total ?? 0) + (traits[1]?.[j]?.total ?? 0)) / 2
    const [a, b] = [left[i] as Sentence, right[j] as Sentence]
    return (alike - thresholds.chance) * Math.sqrt(all) + trifle(a.solid) + trifle(b.solid)
  }
  const best = [new Float64Array(left.length), new Float64Array(right.length)] as const
  const all = likely(range(0, left.length), range(0, right.length))
  for (const { left: i, right: j, alike } of all) {
    best[0][i] = Math.max(best[0][i] ?? 0, alike)
    best[1][j] = Math.max(best[1][j] ?? 0, alike)
  }
  /** Joins the pairs of two stretches that stand in one order, then those between them, where less is left to choose from. */
  const pairUp = ([i0, i1]: Range, [j0, j1]: Range, met = likely(range(i0, i1), range(j0, j1))) => {
    if (met.length === 0) return
    const least = thresholds.alone + thresholds.doubling * Math.log2((i1 - i0) * (j1 - j0))
    const found = met.flatMap(({ left: i, right: j, alike }) => {
      const placed = inOrder(i, j, alike)
      if (placed < least || alike < thresholds.ofBest * Math.max(best[0][i] ?? 0, best[1][j] ?? 0)) return []
      // Of those that are as alike, the ones that stand at like places.
      const apart = Math.abs(i - i0 - (j - j0)) / (left.length + right.length)
      return { left: i, right: j, weight: weigh(i, j, placed) - apart }
    })
    const chain = heaviestChain(found)
    if (chain.length === 0) return
    let [i, j] = [i0, j0]
    for (const { left: nextLeft, right: nextRight } of [...chain, { left: i1, right: j1 }]) {
      if (nextLeft < i1) join(nextLeft, nextRight)
      pairUp([i, nextLeft], [j, nextRight])
      ;[i, j] = [nextLeft + 1, nextRight + 1]
    }
  }
  pairUp([0, left.length], [0, right.length], all)
  const anywhere = likely(free(partner), free(back)).filter(({ alike }) => alike >= thresholds.anywhere)
  anywhere.sort(
    (p, q) => round(q.alike) - round(p.alike) || nearerFirst([p.left, p.right], [q.left, q.right]),
  )
  for (const { left: i, right: j } of anywhere) if (partner[i] === -1 && back[j] === -1) join(i, j)

  for (const [i, j] of samePlaces(partner, back)) {
    const [a, b] = [left[i] as Sentence, right[j] as Sentence]
    if (a.frame !== null || b.frame !== null || isHeading(a) !== isHeading(b)) continue
    const common = [...mine(i).keys()].filter((text) => theirs(j).has(text)).length
    // A thin one needs half of its clauses.
    if (2 * common >= Math.min(mine(i).size, theirs(j).size) && measure(i, j).shared.length > 0) join(i, j)
  }
  const links = [...partner].flatMap((j, i): OpenLink[] => {
    const [a, b] = [left[i] as Sentence, right[j] as Sentence]
    if (j === -1) return []
    const overlap = a.solid === b.solid ? null : measure(i, j)
    if (overlap?.shared.length === 0) return []
    return [{ left: i, right: j, overlap, clauses: null, weight: lettersOfLess(a, b) }]
  })
  return moves(foldedClauses(withoutThin(links, letters), letters, known), letters)
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, n) => from + n)
}

/** The places without a counterpart. */
function free(list: Int32Array): number[] {
  return [...list.keys()].filter((n) => list[n] === -1)
}

/** The pairs of sentences that are equal but for their figures and labels, for each the nearest few. */
function* alikeButForFigures(
  [ofLeft, ofRight]: readonly [readonly string[], readonly string[]],
  lone: readonly number[],
  other: readonly number[],
): Generator<Pair> {
  const places = grouped(other, (j) => ofRight[j] ?? '')
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

/** The places between two pairs that have as many sentences without a counterpart on either side, one by one. */
function* samePlaces(partner: Int32Array, back: Int32Array): Generator<Pair> {
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
