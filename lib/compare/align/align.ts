import type { SectionType } from '../../reply/reply'
import { heaviestChain } from '../chain'
import { countLetters, narrow } from '../segment/letters'
import type { Sentence } from '../segment/sentences'
import { unitMaker } from '../segment/words'
import { candidates, traitsIn } from './evidence'
import { foldedClauses } from './folded-clauses'
import { moves, trifle } from './moves'
import { nearerFirst, round } from './order'
import { type Cut, comparable, cutter, type Link, type OpenLink, type Overlap, overlap } from './overlap'

/** Likeness is the share of the evidence of two sentences that they have in common, from 0 to 1. */
const thresholds = {
  /** From which on two sentences are a pair; false pairs of the marked letters end at .34. */
  minAlike: 0.36,
  /** The pairs that are sure are found before the others, so that these have neighbours: .5 to .7. */
  sure: 0.6,
  /** What each neighbour that is a pair adds to the likeness. */
  neighbour: 0.03,
  /** From which on they are a pair between the same pairs, in the same order: .2 finds more and more false ones. */
  minAlikeInGap: 0.26,
  /** The least evidence of such a pair, in letters that no other sentence has: 2 to 4 come out the same. */
  minKeptInGap: 3,
  /** The least share of pairs of letters at which two sentences are looked at. */
  minDice: 0.1,
  /** The least letters that any pair shares. */
  minLetters: 4,
  /** For two lines of the frame. */
  minAlikeField: 0.5,
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
  const here = left.map(cut)
  const there = right.map(cut)
  const measured = new Map<number, Overlap>()
  const measure = (i: number, j: number) => {
    const key = i * right.length + j
    const found = measured.get(key) ?? overlap(here[i]?.() as Cut, there[j]?.() as Cut)
    measured.set(key, found)
    return found
  }
  const near = (i: number, j: number) =>
    Number(i > 0 && j > 0 && partner[i - 1] === j - 1) +
    Number(i + 1 < left.length && j + 1 < right.length && partner[i + 1] === j + 1)
  const attempt = (i: number, j: number, least: number) => {
    if (partner[i] !== -1 || back[j] !== -1) return
    const [a, b] = [left[i] as Sentence, right[j] as Sentence]
    if (comparable(a, b) && belong(a, b, measure(i, j), near(i, j), least)) join(i, j)
  }

  for (const [i, j] of fields(left, right, partner, back)) attempt(i, j, 0)
  const free = (list: Int32Array) => [...list.keys()].filter((n) => list[n] === -1)
  const [lone, other] = [free(partner), free(back)]
  const traits = (list: readonly Sentence[]) => (n: number) => known.traits((list[n] as Sentence).solid)
  const ranked = candidates(lone.map(traits(left)), other.map(traits(right)), known.weights)
    .filter(({ dice }) => dice >= thresholds.minDice)
    .map(({ left: l, right: r, dice }) => ({
      i: lone[l] as number,
      j: other[r] as number,
      dice: round(dice),
    }))
  ranked.sort((p, q) => q.dice - p.dice || nearerFirst([p.i, p.j], [q.i, q.j]))
  const labels = (i: number, j: number) => labelBonus(left[i] as Sentence, right[j] as Sentence)
  for (const least of [thresholds.sure, thresholds.minAlike]) {
    const scored = ranked
      .filter(({ i, j }) => partner[i] === -1 && back[j] === -1)
      .map((pair) => ({
        ...pair,
        score: round(pair.dice + thresholds.neighbour * near(pair.i, pair.j) + labels(pair.i, pair.j)),
      }))
    scored.sort((p, q) => q.score - p.score || nearerFirst([p.i, p.j], [q.i, q.j]))
    for (const { i, j } of scored) attempt(i, j, least)
  }
  const weight = (i: number, j: number) => {
    const [one, other] = [(left[i] as Sentence).solid, (right[j] as Sentence).solid]
    return Math.min(one.length, other.length) + trifle(one) + trifle(other)
  }
  // What stands between the same pairs needs less.
  let bounds = gaps(partner, right.length, weight)
  for (const { i, j } of ranked) {
    if (partner[i] !== -1 || back[j] !== -1 || !bounds(i, j)) continue
    attempt(i, j, thresholds.minAlikeInGap)
    if (partner[i] === j) bounds = gaps(partner, right.length, weight)
  }

  const links: OpenLink[] = []
  partner.forEach((j, i) => {
    if (j === -1) return
    links.push({
      left: i,
      right: j,
      overlap: equal[i] === j ? null : measure(i, j),
      clauses: null,
      weight: lettersOfLess(left[i] as Sentence, right[j] as Sentence),
    })
  })
  const all = foldedClauses(links, here, there, left, right, known)
  return moves(all, left, right, here, there)
}

/** The letters of the shorter of two sentences: of two blocks that changed places the one with less text has moved. */
function lettersOfLess(a: Sentence, b: Sentence): number {
  return Math.min(countLetters(a.solid), countLetters(b.solid))
}

/** Whether two places stand between the same pairs of those that are in the same order on both sides. */
function gaps(
  partner: Int32Array,
  count: number,
  weights: (i: number, j: number) => number,
): (i: number, j: number) => boolean {
  const meetings = [...partner.keys()]
    .filter((i) => partner[i] !== -1)
    .map((i) => ({ left: i, right: partner[i] as number, weight: weights(i, partner[i] as number) }))
  const chain = heaviestChain(meetings).map((n) => meetings[n] as { left: number; right: number })
  const from = new Int32Array(partner.length)
  const to = new Int32Array(partner.length)
  let n = 0
  for (let i = 0; i < partner.length; i++) {
    while (n < chain.length && (chain[n]?.left as number) <= i) n++
    from[i] = chain[n - 1]?.right ?? -1
    to[i] = chain[n]?.right ?? count
  }
  return (i, j) => (from[i] as number) < j && j < (to[i] as number)
}

function belong(
  a: Sentence,
  b: Sentence,
  { kept, letters, left, right }: Overlap,
  near: number,
  least: number,
): boolean {
  if (a.frame !== b.frame) return false
  const alike = (2 * kept) / (left + right)
  if (a.frame !== null) {
    const [one, other] = [labelOf(a), labelOf(b)]
    if (one !== '' || other !== '') return one === other
    return letters >= 3 && alike >= thresholds.minAlikeField
  }
  if (least < thresholds.minAlike && kept < thresholds.minKeptInGap) return false
  return letters >= thresholds.minLetters && alike + thresholds.neighbour * near + labelBonus(a, b) >= least
}

/** The label of a field (联系电话：), without the number before it. */
function labelOf({ solid }: Sentence): string {
  return (
    /^(?:[（(]?[一二三四五六七八九十\d]+[、.．）)])?([^，。：:；]{2,10})[：:](?=.)/.exec(solid)?.[1] ?? ''
  )
}

function labelBonus(a: Sentence, b: Sentence): number {
  const [one, other] = [labelOf(a), labelOf(b)]
  return one === '' || other === '' ? 0 : one === other ? 0.2 : -0.1
}

/** What is left of a sentence without its figures and the number at its head. */
function shape({ solid }: Sentence): string {
  const text = narrow(solid)
    .replace(
      /^(?:\(?[一二三四五六七八九十\d]+[、.)]|[一二三四五六七八九十]+是|第[一二三四五六七八九十百]+条)/,
      '',
    )
    .replace(/[0-9]+(?:\.[0-9]+)?/g, '0')
    .replace(/星期[一二三四五六日天]/g, '星期')
  return text.length < 3 || !/[\u4e00-\u9fff]/.test(text) ? solid : text
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

/**
 * Fills in, for every text of the left letter that has no partner yet, the one of the right letter that is
 * equal. Each is used once. Where a text is repeated, its neighbours decide: those pair that follow or
 * precede a pair; what is left pairs in order.
 */
function equalPairs(
  left: readonly string[],
  right: readonly string[],
  partner: Int32Array,
  back: Int32Array,
) {
  const places = (texts: readonly string[], mates: Int32Array) => {
    const found = new Map<string, number[]>()
    texts.forEach((text, n) => {
      if (mates[n] !== -1) return
      const list = found.get(text)
      if (list === undefined) found.set(text, [n])
      else list.push(n)
    })
    return found
  }
  const pair = (i: number, j: number) => {
    partner[i] = j
    back[j] = i
  }
  const there = places(right, back)
  for (const [text, list] of places(left, partner)) {
    const others = there.get(text)
    if (list.length === 1 && others?.length === 1) pair(list[0] as number, others[0] as number)
  }
  const follow = (i: number, near: number, step: number) => {
    const j = near + step
    if (partner[i] === -1 && near !== -1 && back[j] === -1 && right[j] === left[i]) pair(i, j)
  }
  for (let i = 1; i < left.length; i++) follow(i, partner[i - 1] as number, 1)
  for (let i = left.length - 2; i >= 0; i--) follow(i, partner[i + 1] as number, -1)
  const rest = places(right, back)
  for (const [text, list] of places(left, partner)) {
    const others = rest.get(text) ?? []
    for (let n = 0; n < Math.min(list.length, others.length); n++)
      pair(list[n] as number, others[n] as number)
  }
}
