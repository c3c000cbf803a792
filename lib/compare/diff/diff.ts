import { heaviestChain } from '../chain'
import type { Units } from '../segment/words'

/** Equal text: offset on the left, on the right, length; in units, or in solid text. */
export type Shared = readonly [left: number, right: number, length: number]

/** A stretch of units. */
export type Range = readonly [from: number, to: number]

/** What the edits cost, in hundredths of a letter of equal text that would be given up to spare them. */
const costs = {
  /** A deletion or an insertion by itself: holds from 1.8 to 1.85. */
  bare: 180,
  /** A rewrite, where something stands on either side: holds from 1.95 to 2. */
  rewrite: 200,
  /** A figure in the place of another: holds from .2 to .3. */
  figure: 20,
  /** A mark in the place of what is deleted or inserted by itself: holds to .1. */
  mark: 5,
  /** An edit that has nothing but marks between it and the one before: holds from 1.5 to 2. */
  marks: 150,
  /** A border that cuts a word of one letter: holds from .6 to .72; and one that cuts a word of both: from 2.4 to 3. */
  cut: 72,
  cutBoth: 240,
  /** Text in a bracket or quote in the place of text outside: holds from .1 to .25. */
  around: 25,
  /** A figure without its unit: holds from 1.5 to 2. */
  unit: 150,
  /**
   * A border that stands before a mark, one that stands beside none or inside a bracket's sign, and one between 第 and
   * its numeral.
   */
  place: [0, 2, 5, 30],
}

/** For each unit of the left text the one of the right that it is equal to, or -1. */
type Match = Int32Array

/**
 * The equal text of some stretches of two sentences. What lies between the stretches of one counts as not
 * there.
 */
export function diffIn(a: Units, here: readonly Range[], b: Units, there: readonly Range[]): Shared[] {
  const [one, other] = [part(a, here), part(b, there)]
  const found: [number, number, number][] = []
  whole(one.units, other.units).forEach((r, l) => {
    if (r === -1 || one.units.written[l] !== other.units.written[r]) return
    const [p, q] = [one.places[l] ?? -1, other.places[r] ?? -1]
    const last = found.at(-1)
    if (last && last[0] + last[2] === p && last[1] + last[2] === q) last[2]++
    else found.push([p, q, 1])
  })
  return found
}

/** The units of some stretches, and the place of each. */
function part(units: Units, ranges: readonly Range[]): { units: Units; places: readonly number[] } {
  const all = [...units.ids.keys()]
  const places = ranges.flatMap(([from, to]) => all.slice(from, to))
  if (places.length === all.length) return { units, places }
  const placed = new Map(places.map((place, n) => [place, n]))
  const pick = <T>(list: readonly T[]) => places.map((n) => list[n] as T)
  const borders = <T>(list: readonly T[]) => [...pick(list), list[ranges.at(-1)?.[1] ?? 0] as T]
  return {
    units: {
      ids: pick(units.ids),
      written: pick(units.written),
      from: borders(units.from),
      weight: pick(units.weight),
      kind: pick(units.kind),
      cuts: borders(units.cuts),
      places: borders(units.places),
      around: pick(units.around),
      partners: pick(units.partners).map((place) => placed.get(place) ?? -1),
    },
    places,
  }
}

/** What is equal; where a bracket came out torn between two, in the units without it. */
function whole(a: Units, b: Units): Match {
  const match = diff(a, b)
  const rest = withoutTorn(a, b, match)
  return rest === null ? match : diff(rest.a, rest.b)
}

/** The largest table that is filled in, in cells; beyond it the text is cut at what stands once on both sides. */
const largest = 1 << 18

/** How many units of a common beginning or end are still looked at, since an edit may begin or end there. */
const around = 6

/** What is equal in two sentences, in the fewest and most readable edits. */
function diff(a: Units, b: Units): Match {
  const match = new Int32Array(a.ids.length).fill(-1)
  // What stands in a name that both have, or outside of all, is like nothing that stands elsewhere.
  const there = new Set(b.around)
  const shared = new Set([-1, ...a.around.filter((name) => there.has(name))])
  const isAlike = (one: number, other: number) => one === other || !(shared.has(one) || shared.has(other))
  const same = (i: number, j: number) => a.ids[i] === b.ids[j]
  const between = ([i0, i1]: Range, [j0, j1]: Range) => {
    const short = Math.min(i1 - i0, j1 - j0)
    let head = 0
    while (head < short && same(i0 + head, j0 + head)) head++
    head = Math.max(0, head - around)
    let tail = 0
    while (tail < short - head && same(i1 - tail - 1, j1 - tail - 1)) tail++
    tail = Math.max(0, tail - around)
    for (let n = 0; n < head; n++) match[i0 + n] = j0 + n
    for (let n = 1; n <= tail; n++) match[i1 - n] = j1 - n
    const [p, q, r, s] = [i0 + head, i1 - tail, j0 + head, j1 - tail]
    if ((q - p) * (s - r) <= largest) table(a, b, [p, q], [r, s], isAlike, match)
    else {
      let [x, y] = [p, r]
      for (const { left, right } of anchors(a.ids.slice(p, q), b.ids.slice(r, s))) {
        between([x, p + left], [y, r + right])
        match[p + left] = r + right
        x = p + left + 1
        y = r + right + 1
      }
      if (x > p) between([x, q], [y, s])
    }
  }
  between([0, a.ids.length], [0, b.ids.length])
  return match
}

/**
 * The units without the bracket that is least worth matching, of those whose signs were matched with the signs of two
 * brackets; `null` where there is none.
 */
function withoutTorn(a: Units, b: Units, there: Match): { a: Units; b: Units } | null {
  const back: Match = new Int32Array(b.ids.length).fill(-1)
  for (const [i, j] of there.entries()) if (j !== -1) back[j] = i
  let least = Infinity
  let rest: { a: Units; b: Units } | null = null
  for (const [i, j] of there.entries()) {
    const [p, q] = [a.partners[i] ?? -1, b.partners[j] ?? -1]
    if (j === -1 || there[p] === q || ((there[p] ?? -1) === -1 && (back[q] ?? -1) === -1)) continue
    const [one, other] = [worthOf(i, p, there), worthOf(j, q, back)]
    if (Math.min(one, other) >= least) continue
    least = Math.min(one, other)
    rest = one <= other ? { a: without(a, [i, p]), b } : { a, b: without(b, [j, q]) }
  }
  return rest
}

/** The share of a bracket's units that were matched. */
function worthOf(sign: number, partner: number, match: Match): number {
  if (partner === -1) return 0
  const inside = match.slice(Math.min(sign, partner), Math.max(sign, partner) + 1)
  return inside.filter((place) => place !== -1).length / inside.length
}

/** The units with a bracket whose signs are like nothing on the other side. */
function without(units: Units, [sign, partner]: Range): Units {
  const nothing = -2
  return { ...units, ids: units.ids.map((id, n) => (n === sign || n === partner ? nothing : id)) }
}

/**
 * How a way ends: with equal text, with equal marks alone behind an edit, with either of these, with a deletion or an
 * insertion by itself, or with the left or the right side of a rewrite.
 */
const [text, marks, kept, left, right, rewriteLeft, rewriteRight] = [0, 1, 2, 3, 4, 5, 6] as const
const states = 7

// Kept from call to call, since there are many: of the best way to each place of the table, for each end of it, what it
// scores, and the one that it goes on from.
let score = new Float64Array(0)
let previous = new Int32Array(0)
/** What a border of an edit costs at each place of the table, which three of its neighbours ask for. */
let borders = new Int32Array(0)

/** Offers a way that goes on from another: the best of all is taken, the first of equal ones. */
function offer(to: number, from: number, gain: number) {
  const value = (score[from] ?? 0) + gain
  if (value <= (score[to] ?? 0)) return
  score[to] = value
  previous[to] = from
}

/** Finds the best way from the beginning of both stretches to their end, and tells what is equal on it. */
function table(
  a: Units,
  b: Units,
  [a0, a1]: Range,
  [b0, b1]: Range,
  isAlike: (one: number, other: number) => boolean,
  match: Match,
) {
  const [height, width] = [a1 - a0, b1 - b0]
  const row = (width + 1) * states
  const end = (height + 1) * row
  if (score.length <= end) {
    score = new Float64Array(end + 1)
    previous = new Int32Array(end + 1)
    borders = new Int32Array(end / states + 1)
  }
  score.fill(-Infinity, 0, end + 1)
  score[text] = 0
  for (let i = 0, at = 0, cell = 0; i <= height; i++) {
    const [unit, unitAbove] = [unitBehind(a, a0 + i - 1), unitBehind(a, a0 + i - 2)]
    for (let j = 0; j <= width; j++, cell++, at += states) {
      const [p, q] = [a0 + i - 1, b0 + j - 1]
      const [up, beside, across] = [at - row, at - states, at - row - states]
      borders[cell] = edge(a, b, p + 1, q + 1)
      if (i > 0 && j > 0 && a.ids[p] === b.ids[q]) {
        const worth =
          100 * (a.weight[p] ?? 0) - (isAlike(a.around[p] ?? -1, b.around[q] ?? -1) ? 0 : costs.around)
        // Behind an edit, marks alone are not yet text.
        const behind = at + (a.kind[p] === 'mark' ? marks : text)
        const closed = worth - (borders[cell - width - 2] ?? 0)
        offer(at + text, across + text, worth)
        offer(behind, across + marks, worth)
        for (const edit of [left, right, rewriteRight]) offer(behind, across + edit, closed)
      } else if (i > 0 && j > 0 && a.kind[p] === 'figure' && b.kind[q] === 'figure')
        offer(at + marks, across + kept, -costs.figure)
      offer(at + kept, at + text, 0)
      offer(at + kept, at + marks, -costs.marks)
      if (i > 0) {
        const opened = -unitAbove - (borders[cell - width - 1] ?? 0)
        offer(at + left, up + kept, opened - costs.bare)
        offer(at + left, up + left, 0)
        offer(at + rewriteLeft, up + kept, opened - costs.rewrite)
        offer(at + rewriteLeft, up + rewriteLeft, 0)
      }
      if (j > 0) {
        const opened = -unit - (borders[cell - 1] ?? 0)
        offer(at + right, beside + kept, opened - costs.bare)
        offer(at + right, beside + right, 0)
        offer(at + rewriteRight, beside + rewriteLeft, 0)
        offer(at + rewriteRight, beside + rewriteRight, 0)
        if (b.kind[q] === 'mark') offer(at + left, beside + left, -costs.mark)
      }
      if (i > 0 && a.kind[p] === 'mark') offer(at + right, up + right, -costs.mark)
    }
  }
  for (const last of [text, marks, left, right, rewriteRight]) offer(end, end - states + last, 0)
  for (let at = previous[end] ?? 0; at > 0; at = previous[at] ?? 0) {
    const [p, q] = [a0 + Math.floor(at / row) - 1, b0 + Math.floor((at % row) / states) - 1]
    if (at % states <= marks && a.ids[p] === b.ids[q]) match[p] = q
  }
}

/** What a border of an edit costs, before the units `i` and `j`. */
function edge(a: Units, b: Units, i: number, j: number): number {
  const [p, q] = [a.cuts[i], b.cuts[j]]
  const cut = p && q ? costs.cutBoth : p || q ? costs.cut : 0
  return cut + (costs.place[a.places[i] ?? 0] ?? 0) + (costs.place[b.places[j] ?? 0] ?? 0)
}

/** What it costs besides that an edit begins behind the unit `i`: a figure is not parted from its unit. */
function unitBehind({ kind }: Units, i: number): number {
  return kind[i] === 'figure' ? costs.unit : 0
}

/** Units of two long texts that stand once in either, thinned out until they increase on both sides. */
function anchors(a: readonly number[], b: readonly number[]) {
  const there = once(b)
  return heaviestChain(
    [...once(a)].flatMap(([id, left]) => {
      const right = there.get(id)
      return right === undefined ? [] : { left, right, weight: 1 }
    }),
  )
}

/** What stands once, with its place. */
function once(ids: readonly number[]): Map<number, number> {
  const places = new Map(ids.map((id, n) => [id, n]))
  for (const id of ids.filter((id, n) => places.get(id) !== n)) places.delete(id)
  return places
}
