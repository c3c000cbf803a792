import { isLetter } from '../segment/letters'

/** Two texts that may belong together: places in the two lists, and what they share of their evidence. */
export interface Candidate {
  readonly left: number
  readonly right: number
  /** The weight of the shared pairs of letters. */
  readonly shared: number
  /** 0 to 1: twice the shared weight by all of both. */
  readonly dice: number
  /** 0 to 1: the shared weight by that of the lighter text. */
  readonly within: number
}

/** How many entries of the index are looked at for one text, the rarest pairs of letters first. */
const budget = 400

/** How many of the texts met most often are measured in full. */
const measured = 6

/** What each pair of neighbouring letters is worth as evidence, by how many sentences of the two letters have it. */
export type Weights = ReadonlyMap<number, number>

const numerals = new Set(
  Array.from('0123456789０１２３４５６７８９〇零○一二三四五六七八九十百千万亿两', (sign) =>
    sign.charCodeAt(0),
  ),
)

/** The letter at a place; 0 for marks and for what belongs to a number or a date. */
function letterAt(text: string, k: number): number {
  const code = text.charCodeAt(k)
  if (!isLetter(code) || numerals.has(code)) return 0
  const sign = text.charAt(k)
  return (sign === '日' || sign === '天') && text.slice(Math.max(0, k - 2), k) === '星期' ? 0 : code
}

/**
 * The different pairs of neighbouring letters, each as one number. Numbers are no evidence: a pair with a
 * part of one is none.
 */
export function letterPairs(text: string): Set<number> {
  const pairs = new Set<number>()
  let before = 0
  for (let k = 0; k < text.length; k++) {
    const letter = letterAt(text, k)
    if (before !== 0 && letter !== 0) pairs.add(before * 65536 + letter)
    before = letter
  }
  return pairs
}

/** The weight of each pair of letters: 1 where one sentence of either letter has it, less the more have it. */
export function weigh(sentences: readonly string[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const text of sentences)
    for (const pair of letterPairs(text)) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  for (const [pair, count] of counts) counts.set(pair, 1 / Math.max(1, Math.log2(count)))
  return counts
}

/** The evidence in each letter of a text: half of that of the two pairs it is in; 0 for numbers and marks. */
export function evidence(text: string, weights: Weights): Float32Array {
  const worth = new Float32Array(text.length)
  let before = 0
  for (let k = 0; k < text.length; k++) {
    const letter = letterAt(text, k)
    if (letter !== 0) {
      const pair = before === 0 ? 0 : (weights.get(before * 65536 + letter) ?? 1)
      worth[k] = before === 0 ? 0 : pair / 2
      if (before !== 0) worth[k - 1] = (worth[k - 1] as number) + pair / 2
    }
    before = letter
  }
  return worth
}

/**
 * For each left text the right ones that share most evidence with it, best first; of those that share as
 * much, the ones that stand nearest. Looks at a bounded number of texts for each, so the time is linear
 * in the whole length.
 */
export function candidates(left: readonly string[], right: readonly string[], weights: Weights): Candidate[] {
  const places = new Map<number, number[]>()
  const totals: number[] = []
  const rightPairs = right.map((text, j) => {
    const pairs = letterPairs(text)
    let total = 0
    for (const pair of pairs) {
      total += weights.get(pair) ?? 1
      const list = places.get(pair)
      if (list === undefined) places.set(pair, [j])
      else list.push(j)
    }
    totals.push(total)
    return pairs
  })
  const met = new Float64Array(right.length)
  const found: Candidate[] = []
  left.forEach((text, i) => {
    const pairs = letterPairs(text)
    let total = 0
    let entries = 0
    const known: number[] = []
    for (const pair of pairs) {
      total += weights.get(pair) ?? 1
      const list = places.get(pair)
      if (list === undefined) continue
      known.push(pair)
      entries += list.length
    }
    const size = (pair: number) => (places.get(pair) as number[]).length
    if (entries > budget) known.sort((p, q) => size(p) - size(q))
    const touched: number[] = []
    let looks = budget
    for (const pair of known) {
      const weight = weights.get(pair) ?? 1
      const list = places.get(pair) as number[]
      // Of a pair that many have, those that stand nearest.
      const from =
        list.length > looks ? Math.max(0, Math.min(list.length - looks, nearest(list, i) - (looks >> 1))) : 0
      for (let n = from; n < list.length && n < from + looks; n++) {
        const j = list[n] as number
        if (met[j] === 0) touched.push(j)
        met[j] = (met[j] as number) + weight
      }
      looks -= list.length
      if (looks <= 0) break
    }
    const before = (p: number, q: number) =>
      (met[p] as number) - (met[q] as number) || Math.abs(q - i) - Math.abs(p - i) || q - p
    for (const j of first(touched, before)) {
      let shared = met[j] as number
      if (entries > budget) {
        shared = 0
        for (const pair of rightPairs[j] as Set<number>) if (pairs.has(pair)) shared += weights.get(pair) ?? 1
      }
      const other = totals[j] as number
      found.push({
        left: i,
        right: j,
        shared,
        dice: (2 * shared) / (total + other),
        within: shared / Math.min(total, other),
      })
    }
    for (const j of touched) met[j] = 0
  })
  return found
}

/** Where in an increasing list a place would stand. */
function nearest(list: readonly number[], place: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle] as number) < place) low = middle + 1
    else high = middle
  }
  return low
}

/** The first few of a list, in order; `before` is positive where its first argument comes first. */
function first(list: readonly number[], before: (p: number, q: number) => number): number[] {
  const best: number[] = []
  for (const one of list) {
    let at = best.length
    while (at > 0 && before(one, best[at - 1] as number) > 0) at--
    if (at === measured) continue
    best.splice(at, 0, one)
    if (best.length > measured) best.pop()
  }
  return best
}
