import { heaviestChain } from '../chain'
import { clauseEnds } from '../segment/clauses'
import { isHeading, type Sentence } from '../segment/sentences'
import { evidence, type Known, type Weights } from './evidence'
import { labelBonus, shape } from './labels'
import { trifle } from './moves'
import { comparable, type Letters, type Overlap } from './overlap'

const thresholds = {
  /** The likeness from which on two sentences between the same pairs are one: holds from .24 to .28. */
  minAlike: 0.26,
  /** What a whole clause adds to it that both have: holds from .06 to .16. */
  clause: 0.12,
  /** The least evidence, which holds from 2 to 4, and the least letters. */
  minKept: 3,
  minLetters: 4,
  /** How many sentences may have a clause that still tells something. */
  common: 6,
}

/** The pairs so far, each side's partners or -1, and what two sentences share. */
interface Paired {
  readonly partner: Int32Array
  readonly back: Int32Array
  readonly letters: Letters
  readonly known: Known
  readonly measure: (i: number, j: number) => Overlap
}

interface Pair {
  readonly left: number
  readonly right: number
}

/**
 * Further pairs of sentences that stand between the same pairs. They need less than others, since their place tells
 * too; of those that contradict each other the heaviest that are in one order are taken.
 */
export function pairsInGaps(
  { partner, back, letters, known, measure }: Paired,
  likely: readonly Pair[],
): Pair[] {
  const { left, right } = letters
  const weight = (i: number, j: number) => {
    const [one, other] = [(left[i] as Sentence).solid, (right[j] as Sentence).solid]
    return Math.min(one.length, other.length) + trifle(one) + trifle(other)
  }
  const bounds = gaps(partner, right.length, weight)
  const clauses = (list: readonly Sentence[], mates: Int32Array) =>
    list.map(({ solid }, n) =>
      mates[n] === -1 ? clauseShapes(solid, known.weights) : new Map<string, number>(),
    )
  const [mine, theirs] = [clauses(left, partner), clauses(right, back)]
  const found = new Map<number, Pair & { readonly weight: number }>()
  const consider = (i: number, j: number, inPlace: boolean) => {
    const key = i * right.length + j
    if (found.has(key) || partner[i] !== -1 || back[j] !== -1 || !bounds(i, j)) return
    const [a, b] = [left[i] as Sentence, right[j] as Sentence]
    if (a.frame !== null || b.frame !== null || isHeading(a) !== isHeading(b) || !comparable(a, b)) return
    let clause = -1
    for (const [text, worth] of mine[i] ?? []) if (theirs[j]?.has(text)) clause = Math.max(clause, worth)
    if (inPlace && clause < 0) return
    const { kept, letters: count, left: all, right: other } = measure(i, j)
    const alike = all + other === 0 ? 0 : (2 * kept) / (all + other)
    const score = alike + labelBonus(a, b) + (clause >= 1 ? thresholds.clause : 0)
    if (
      !inPlace &&
      (score < thresholds.minAlike || kept < thresholds.minKept || count < thresholds.minLetters)
    )
      return
    found.set(key, { left: i, right: j, weight: score + weight(i, j) * 1e-9 })
  }
  for (const [i, j] of samePlaces(partner, back)) consider(i, j, true)
  for (const { left: i, right: j } of likely) consider(i, j, false)
  const holders = new Map<string, number[]>()
  theirs.forEach((texts, j) => {
    for (const text of texts.keys()) holders.set(text, [...(holders.get(text) ?? []), j])
  })
  mine.forEach((texts, i) => {
    for (const text of texts.keys()) {
      const those = holders.get(text) ?? []
      if (those.length <= thresholds.common) for (const j of those) consider(i, j, false)
    }
  })
  return heaviestChain([...found.values()])
}

/** Whether two places stand between the same pairs of those that are in the same order on both sides. */
function gaps(
  partner: Int32Array,
  count: number,
  weights: (i: number, j: number) => number,
): (i: number, j: number) => boolean {
  const meetings = [...partner].flatMap((j, i) =>
    j === -1 ? [] : { left: i, right: j, weight: weights(i, j) },
  )
  const chain = heaviestChain(meetings)
  const from = new Int32Array(partner.length)
  const to = new Int32Array(partner.length)
  let n = 0
  for (let i = 0; i < partner.length; i++) {
    while ((chain[n]?.left ?? partner.length) <= i) n++
    from[i] = chain[n - 1]?.right ?? -1
    to[i] = chain[n]?.right ?? count
  }
  return (i, j) => (from[i] ?? -1) < j && j < (to[i] ?? count)
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

/** The clauses of a sentence without their figures, and the evidence in each; none where there is a figure. */
function clauseShapes(solid: string, weights: Weights): Map<string, number> {
  const shapes = new Map<string, number>()
  let start = 0
  for (const end of clauseEnds(solid)) {
    const clause = solid.slice(start, end)
    let worth = 0
    if (!/[0-9０-９]/.test(clause)) for (const one of evidence(clause, weights)) worth += one
    shapes.set(shape({ solid: clause }).replace(/[，；：。,;:]$/, ''), worth)
    start = end
  }
  return shapes
}
