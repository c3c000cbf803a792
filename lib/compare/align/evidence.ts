import { hanAmounts, hanDigits, hanNumerals } from '../../reply/han-numerals'
import { lowerBound } from '../../reply/lower-bound'
import { isLetter, narrow } from '../segment/clauses'
import type { Sentence } from '../segment/sentences'

/** Two texts that may belong together: places in the two lists, and what they share of their evidence. */
interface Candidate {
  readonly left: number
  readonly right: number
  /** The weight of the shared pairs of letters. */
  readonly shared: number
  /** 0 to 1: twice the shared weight by all of both. */
  readonly dice: number
}

/** How many entries of the index are looked at for one text, the rarest pairs of letters first. */
const budget = 400

/** How many of the texts met most often are measured in full. */
const measured = 6

/** What each pair of neighbouring letters is worth as evidence: 1 where one sentence of either letter has it, less the more have it. */
export type Weights = ReadonlyMap<number, number>

const numerals = new Set(
  Array.from(`0123456789０１２３４５６７８９${hanAmounts}`, (sign) => sign.charCodeAt(0)),
)

/** The letter at a place; 0 for marks and for what belongs to a number or a date. */
function letterAt(text: string, k: number): number {
  const code = text.charCodeAt(k)
  if (!isLetter(code) || numerals.has(code)) return 0
  const sign = text.charAt(k)
  return (sign === '日' || sign === '天') && text.slice(Math.max(0, k - 2), k) === '星期' ? 0 : code
}

/** Two letters as one small number. Signs that stand 2^15 apart in Unicode count as one, which no text notices. */
function pairOf(one: number, next: number): number {
  return ((one & 0x7fff) << 15) | (next & 0x7fff)
}

/** The different pairs of neighbouring letters. Numbers are no evidence: a pair with a part of one is none. */
export function letterPairs(text: string): Set<number> {
  const pairs = new Set<number>()
  let before = 0
  for (let k = 0; k < text.length; k++) {
    const letter = letterAt(text, k)
    if (before !== 0 && letter !== 0) pairs.add(pairOf(before, letter))
    before = letter
  }
  return pairs
}

/** A text that may have a counterpart: its pairs of letters and the weight of all of them. */
export interface Traits {
  readonly pairs: ReadonlySet<number>
  readonly total: number
}

/** What is known of two letters' pairs of letters. */
export interface Known {
  readonly weights: Weights
  readonly traits: (text: string) => Traits
}

/** Weighs the pairs of letters of all `sentences`. */
export function traitsIn(sentences: readonly string[]): Known {
  const weights = new Map<number, number>()
  const known = new Map<string, Set<number>>()
  const pairsOf = (text: string) => {
    const pairs = known.get(text) ?? letterPairs(text)
    known.set(text, pairs)
    return pairs
  }
  for (const text of sentences)
    for (const pair of pairsOf(text)) weights.set(pair, (weights.get(pair) ?? 0) + 1)
  for (const [pair, count] of weights) weights.set(pair, 1 / Math.sqrt(Math.max(1, Math.log2(count))))
  const traits = (text: string) => {
    const pairs = pairsOf(text)
    let total = 0
    for (const pair of pairs) total += weights.get(pair) ?? 1
    return { pairs, total }
  }
  return { weights, traits }
}

/** The evidence in each letter of a text: half of that of the two pairs it is in; 0 for numbers and marks. */
export function evidence(text: string, weights: Weights): Float32Array {
  const worth = new Float32Array(text.length)
  let before = 0
  for (let k = 0; k < text.length; k++) {
    const letter = letterAt(text, k)
    if (before !== 0 && letter !== 0) {
      const pair = weights.get(pairOf(before, letter)) ?? 1
      worth[k] = pair / 2
      worth[k - 1] = (worth[k - 1] ?? 0) + pair / 2
    }
    before = letter
  }
  return worth
}

/**
 * For each text of either letter those of the other that share most evidence with it, best first; of those that
 * share as much, the ones that stand nearest. Looks at a bounded number of texts for each, so the time is linear
 * in the whole length.
 */
export function candidates(left: readonly Traits[], right: readonly Traits[], weights: Weights): Candidate[] {
  const found = oneWay(left, right, weights)
  const seen = new Set(found.map(({ left: i, right: j }) => i * right.length + j))
  for (const { left: j, right: i, ...likeness } of oneWay(right, left, weights))
    if (!seen.has(i * right.length + j)) found.push({ left: i, right: j, ...likeness })
  return found
}

function oneWay(left: readonly Traits[], right: readonly Traits[], weights: Weights): Candidate[] {
  const places = new Map<number, number[]>()
  right.forEach(({ pairs }, j) => {
    for (const pair of pairs) {
      const list = places.get(pair)
      if (list === undefined) places.set(pair, [j])
      else list.push(j)
    }
  })
  const shared = new Float64Array(right.length)
  const found: Candidate[] = []
  left.forEach(({ pairs, total }, i) => {
    let entries = 0
    const known: (readonly [pair: number, list: readonly number[]])[] = []
    for (const pair of pairs) {
      const list = places.get(pair)
      if (list === undefined) continue
      known.push([pair, list])
      entries += list.length
    }
    if (entries > budget) known.sort(([, p], [, q]) => p.length - q.length)
    const touched: number[] = []
    let looks = budget
    for (const [pair, list] of known) {
      const weight = weights.get(pair) ?? 1
      // Of a pair that many have, those that stand nearest.
      const from =
        list.length > looks
          ? Math.max(0, Math.min(list.length - looks, lowerBound(list, i) - (looks >> 1)))
          : 0
      for (const j of list.slice(from, from + looks)) {
        const met = shared[j] ?? 0
        if (met === 0) touched.push(j)
        shared[j] = met + weight
      }
      looks -= list.length
      if (looks <= 0) break
    }
    const before = (p: number, q: number) =>
      (shared[p] ?? 0) - (shared[q] ?? 0) || Math.abs(q - i) - Math.abs(p - i) || q - p
    for (const j of first(touched, before)) {
      const other = right[j] as Traits
      let all = shared[j] ?? 0
      if (entries > budget) {
        all = 0
        for (const pair of other.pairs) if (pairs.has(pair)) all += weights.get(pair) ?? 1
      }
      found.push({ left: i, right: j, shared: all, dice: (2 * all) / (total + other.total) })
    }
    for (const j of touched) shared[j] = 0
  })
  return found
}

/** The first few of a list, in order; `before` is positive where its first argument comes first. */
function first(list: readonly number[], before: (p: number, q: number) => number): number[] {
  let best: number[] = []
  for (const one of list) {
    const at = best.findIndex((other) => before(one, other) > 0)
    if (at !== -1) best = best.toSpliced(at, 0, one).slice(0, measured)
    else if (best.length < measured) best.push(one)
  }
  return best
}

const label = new RegExp(String.raw`^(?:[（(]?[${hanNumerals}\d]+[、.．）)])?([^，。：:；]{2,10})[：:](?=.)`)
const numberAtHead = new RegExp(
  String.raw`^(?:\(?[${hanNumerals}\d]+[、.)]|[${hanNumerals}]+是|第[${hanNumerals}百]+条)`,
)
const dayOfWeek = new RegExp(`星期[${hanDigits}日天]`, 'g')

/** The label of a field (联系电话：), without the number before it. */
export function labelOf({ solid }: Sentence): string {
  return label.exec(solid)?.[1] ?? ''
}

/** What is left of a sentence without its figures, the number at its head and the mark at its end. */
export function shape({ solid }: Pick<Sentence, 'solid'>): string {
  const text = narrow(solid)
    .replace(numberAtHead, '')
    .replace(/[0-9]+(?:\.[0-9]+)?/g, '0')
    .replace(dayOfWeek, '星期')
  return text.length < 3 || !/[\u4e00-\u9fff]/.test(text) ? solid : text.replace(/[，；：。,;:]$/, '')
}
