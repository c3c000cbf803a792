import { heaviestChain } from '../chain'
import type { Units } from '../segment/words'

/** Equal text: offset on the left, on the right, length; in units, or in solid text. */
export type Shared = readonly [left: number, right: number, length: number]

/** A stretch of units. */
export type Range = readonly [from: number, to: number]

/** What the edits cost, in letters of equal text that would be given up to spare them. */
const costs = {
  /** A deletion or an insertion by itself: holds from 1.8 to 1.85. */
  bare: 1.8,
  /** A rewrite, where something stands on either side: holds from 1.95 to 2. */
  rewrite: 2,
  /** A figure in the place of another: holds from .2 to .3. */
  figure: 0.2,
  /** A mark in the place of what is deleted or inserted by itself: holds to .1. */
  mark: 0.05,
  /** An edit that has nothing but marks between it and the one before: holds from 1.5 to 2. */
  marks: 1.5,
  /** A border that cuts a word of one letter: holds from .6 to .72; and one that cuts a word of both: from 2.4 to 3. */
  cut: 0.72,
  cutBoth: 2.4,
  /** Text in a bracket or quote in the place of text outside: holds from .1 to .25. */
  around: 0.25,
  /** A figure without its unit: holds from 1.5 to 2. */
  unit: 1.5,
  /**
   * A border that stands before a mark, one that stands beside none or inside a bracket's sign, and one between 第 and
   * its numeral.
   */
  place: [0, 0.02, 0.05, 0.3],
}

/**
 * The equal text of some stretches of two sentences. What lies between the stretches of one counts as not
 * there.
 */
export function diffIn(a: Units, here: readonly Range[], b: Units, there: readonly Range[]): Shared[] {
  const [one, other] = [part(a, here), part(b, there)]
  const found: Shared[] = []
  for (const [l, r, length] of whole(one.units, other.units))
    for (let n = 0; n < length; ) {
      const [p, q] = [one.places(l + n), other.places(r + n)]
      let size = 1
      while (
        n + size < length &&
        one.places(l + n + size) === p + size &&
        other.places(r + n + size) === q + size
      )
        size++
      found.push([p, q, size])
      n += size
    }
  return found
}

function part(units: Units, ranges: readonly Range[]): { units: Units; places: (n: number) => number } {
  const [first] = ranges
  if (ranges.length === 1 && first?.[0] === 0 && first[1] === units.ids.length)
    return { units, places: (n) => n }
  const places: number[] = []
  for (const [from, to] of ranges) for (let n = from; n < to; n++) places.push(n)
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
      partners: pick(units.partners).map((at) => (at === -1 ? -1 : places.indexOf(at))),
    },
    places: (n) => places[n] ?? -1,
  }
}

/** The equal text; where a bracket came out torn between two, that of the units without it. */
function whole(a: Units, b: Units): Shared[] {
  const runs = diff(a, b)
  const rest = withoutTorn(a, b, runs)
  return (rest === null ? runs : diff(rest.a, rest.b)).flatMap((run) => [...equal(run, a, b)])
}

/** The largest table that is filled in, in cells; beyond it the text is cut at what stands once on both sides. */
const largest = 1 << 18

/** How many units of a common beginning or end are still looked at, since an edit may begin or end there. */
const around = 6

/** The equal text of two sentences in the fewest and most readable edits. */
function diff(a: Units, b: Units): Shared[] {
  const there = new Set(b.around)
  const shared: ReadonlySet<number> = new Set(a.around.filter((name) => name !== -1 && there.has(name)))
  const found: [number, number, number][] = []
  const add = (i: number, j: number, length: number) => {
    const last = found.at(-1)
    if (length === 0) return
    if (last && last[0] + last[2] === i && last[1] + last[2] === j) last[2] += length
    else found.push([i, j, length])
  }
  const between = (i0: number, i1: number, j0: number, j1: number) => {
    const short = Math.min(i1 - i0, j1 - j0)
    let head = 0
    while (head < short && same(i0 + head, j0 + head)) head++
    if (head < Math.max(i1 - i0, j1 - j0)) head = Math.max(0, head - around)
    let tail = 0
    while (tail < short - head && same(i1 - tail - 1, j1 - tail - 1)) tail++
    tail = Math.max(0, tail - around)
    add(i0, j0, head)
    const [p, q, r, s] = [i0 + head, i1 - tail, j0 + head, j1 - tail]
    if ((q - p) * (s - r) <= largest) table(a, b, shared, [p, q], [r, s], add)
    else {
      let [x, y] = [p, r]
      for (const [i, j, length] of anchors(a.ids, b.ids, p, q, r, s)) {
        between(x, i, y, j)
        add(i, j, length)
        x = i + length
        y = j + length
      }
      if (x > p || y > r) between(x, q, y, s)
      else chunks(p, q, r, s)
    }
    add(q, s, tail)
  }
  /** Nothing tells what belongs together: pieces of like length in turn. */
  const chunks = (p: number, q: number, r: number, s: number) => {
    const count = Math.ceil(Math.max(q - p, s - r) / 400)
    for (let n = 0; n < count; n++) {
      const cut = (from: number, to: number, k: number) => from + Math.round(((to - from) * k) / count)
      table(a, b, shared, [cut(p, q, n), cut(p, q, n + 1)], [cut(r, s, n), cut(r, s, n + 1)], add)
    }
  }
  const same = (i: number, j: number) => a.ids[i] === b.ids[j]
  between(0, a.ids.length, 0, b.ids.length)
  return found
}

/** The stretches of a run that are written alike. */
function* equal([l, r, length]: Shared, a: Units, b: Units): Generator<Shared> {
  for (let from = 0, n = 0; n <= length; n++) {
    if (n < length && a.written[l + n] === b.written[r + n]) continue
    if (from < n) yield [l + from, r + from, n - from]
    from = n + 1
  }
}

/**
 * The units without the bracket that is least worth matching, of those whose signs were matched with the signs of two
 * brackets; `null` where there is none.
 */
function withoutTorn(a: Units, b: Units, runs: readonly Shared[]): { a: Units; b: Units } | null {
  const there = new Map<number, number>()
  const back = new Map<number, number>()
  for (const [l, r, length] of runs)
    for (let n = 0; n < length; n++) {
      there.set(l + n, r + n)
      back.set(r + n, l + n)
    }
  let least: { worth: number; leave: () => { a: Units; b: Units } } | null = null
  for (const [i, j] of there) {
    const [p, q] = [a.partners[i] ?? -1, b.partners[j] ?? -1]
    if (there.get(p) === q || !(there.has(p) || back.has(q))) continue
    const [one, other] = [worthOf(i, p, there), worthOf(j, q, back)]
    const worth = Math.min(one, other)
    if (least !== null && least.worth <= worth) continue
    least = {
      worth,
      leave: () => (one <= other ? { a: without(a, [i, p], -2), b } : { a, b: without(b, [j, q], -3) }),
    }
  }
  return least?.leave() ?? null
}

/** The share of a bracket's units that were matched. */
function worthOf(sign: number, partner: number, matched: ReadonlyMap<number, number>): number {
  if (partner === -1) return 0
  const [from, to] = [Math.min(sign, partner), Math.max(sign, partner)]
  let count = 0
  for (let n = from; n <= to; n++) if (matched.has(n)) count++
  return count / (to - from + 1)
}

/** The units with a bracket that is like nothing on the other side, nor what stands in it. */
function without(units: Units, [sign, partner]: Range, nothing: number): Units {
  const ids = [...units.ids]
  const around = [...units.around]
  ids[sign] = nothing
  if (partner !== -1) {
    ids[partner] = nothing
    around.fill(nothing, Math.min(sign, partner) + 1, Math.max(sign, partner))
  }
  return { ...units, ids, around }
}

/** What the last step to a cell was: equal text with letters, equal marks alone, or an edit. */
const [text, marks, left, right, rewriteLeft, rewriteRight] = [0, 1, 2, 3, 4, 5] as const
const states = 6

/**
 * The state that a cell's step came from is kept in this many bits; one more tells a figure in another's place, two
 * that a deletion or an insertion took a mark of the other side.
 */
const [bits, replaced, markRight, markLeft] = [3, 1 << 18, 1 << 19, 1 << 20]

/** No way leads there, nor to a cell beyond the table. */
const never = -1e9

// Kept from call to call, since there are many: the states before those of each cell, and the scores of two rows.
let steps = new Int32Array(0)
let [before, here]: [Float64Array[], Float64Array[]] = [[], []]

/** Finds the best way from the beginning of both stretches to their end, and adds the equal text on it. */
function table(
  a: Units,
  b: Units,
  shared: ReadonlySet<number>,
  [a0, a1]: Range,
  [b0, b1]: Range,
  add: (i: number, j: number, length: number) => void,
) {
  const [height, width] = [a1 - a0, b1 - b0]
  if (height === 0 || width === 0) return
  const size = width + 1
  if (steps.length < (height + 1) * size) steps = new Int32Array((height + 1) * size)
  if ((here[0]?.length ?? 0) < size) {
    const rows = () => Array.from({ length: states }, () => new Float64Array(size))
    ;[before, here] = [rows(), rows()]
  }
  for (let i = 0; i <= height; i++) {
    ;[before, here] = [here, before]
    const [textBefore, marksBefore, leftBefore, rightBefore, firstBefore, secondBefore] = before as Rows
    const [texts, allMarks, lefts, rights, firsts, seconds] = here as Rows
    const p = a0 + i
    const [figure, mark] = [i > 0 && a.kind[p - 1] === 'figure', i > 0 && a.kind[p - 1] === 'mark']
    for (let j = 0; j <= width; j++) {
      const q = b0 + j
      const cell = i * size + j
      let step = 0
      let t = i === 0 && j === 0 ? 0 : never
      let m = never
      if (i > 0 && j > 0 && a.ids[p - 1] === b.ids[q - 1]) {
        // Equal text, from what ends before it. Behind an edit, marks alone are not yet text.
        const d = j - 1
        let best = marksBefore[d] ?? never
        let from: number = marks
        let ended: number = left
        let value = leftBefore[d] ?? never
        if ((rightBefore[d] ?? never) > value) {
          ended = right
          value = rightBefore[d] ?? never
        }
        if ((secondBefore[d] ?? never) > value) {
          ended = rewriteRight
          value = secondBefore[d] ?? never
        }
        if (value > best) {
          const closed = value - edge(a, b, p - 1, q - 1, false)
          if (closed > best) {
            best = closed
            from = ended
          }
        }
        const worth = (a.weight[p - 1] ?? 0) - (isAlike(a, b, shared, p - 1, q - 1) ? 0 : costs.around)
        if (mark) {
          m = best + worth
          step |= from << bits
          best = never
        }
        const on = textBefore[d] ?? never
        t = Math.max(on, best) + worth
        step |= on >= best ? text : from
      } else if (i > 0 && j > 0 && figure && b.kind[q - 1] === 'figure') {
        const goesOn = (steps[cell - size - 1] ?? 0) & replaced ? 0 : costs.marks
        const on = textBefore[j - 1] ?? never
        const after = (marksBefore[j - 1] ?? never) - goesOn
        m = Math.max(on, after) - costs.figure
        step |= ((on >= after ? text : marks) << bits) | replaced
      }
      texts[j] = t
      allMarks[j] = m
      let l = never
      let r = never
      let first = never
      let second = never
      if (i > 0) {
        l = leftBefore[j] ?? never
        first = firstBefore[j] ?? never
        step |= (left << (2 * bits)) | (rewriteLeft << (4 * bits))
        const on = textBefore[j] ?? never
        const after = (marksBefore[j] ?? never) - costs.marks
        const from = on >= after ? text : marks
        const value = Math.max(on, after)
        if (value > never / 2) {
          const begun = value - edge(a, b, p - 1, q, true)
          if (begun - costs.bare > l) {
            l = begun - costs.bare
            step = put(step, 2, from)
          }
          if (begun - costs.rewrite > first) {
            first = begun - costs.rewrite
            step = put(step, 4, from)
          }
        }
      }
      if (j > 0) {
        const k = j - 1
        const beside = b.kind[q - 1] === 'mark' ? (lefts[k] ?? never) - costs.mark : never
        if (beside > l) {
          l = beside
          step = put(step, 2, left) | markRight
        }
        r = rights[k] ?? never
        step |= right << (3 * bits)
        const on = texts[k] ?? never
        const after = (allMarks[k] ?? never) - costs.marks
        const value = Math.max(on, after)
        if (value > never / 2) {
          const alone = value - costs.bare - edge(a, b, p, q - 1, true)
          if (alone > r) {
            r = alone
            step = put(step, 3, on >= after ? text : marks)
          }
        }
        if (mark) {
          const taken = rightBefore[j] ?? never
          if (taken - costs.mark > r) {
            r = taken - costs.mark
            step = put(step, 3, right) | markLeft
          }
        }
        second = Math.max(seconds[k] ?? never, firsts[k] ?? never)
        step |= ((seconds[k] ?? never) >= (firsts[k] ?? never) ? rewriteRight : rewriteLeft) << (5 * bits)
      }
      lefts[j] = l
      rights[j] = r
      firsts[j] = first
      seconds[j] = second
      steps[cell] = step
    }
  }
  let state = 0
  for (const last of [marks, left, right, rewriteRight])
    if ((here[last]?.[width] ?? never) > (here[state]?.[width] ?? never)) state = last
  const back: [number, number][] = []
  for (let [i, j] = [height, width]; i > 0 || j > 0; ) {
    const step = steps[i * size + j] ?? 0
    const from = (step >> (state * bits)) & 7
    if (state === text || state === marks) {
      i--
      j--
      if (state === text || !(step & replaced)) back.push([a0 + i, b0 + j])
    } else if (
      state === left ? !(step & markRight) : state === rewriteLeft || (state === right && step & markLeft)
    )
      i--
    else j--
    state = from
  }
  for (const [i, j] of back.reverse()) add(i, j, 1)
}

type Rows = [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array]

/** A step with another state that a state of it came from. */
function put(step: number, state: number, from: number): number {
  return (step & ~(7 << (state * bits))) | (from << (state * bits))
}

/** Whether two units stand in the same name, or neither in a name that both sentences have. */
function isAlike(
  { around }: Units,
  { around: other }: Units,
  shared: ReadonlySet<number>,
  i: number,
  j: number,
): boolean {
  const [p, q] = [around[i] ?? -1, other[j] ?? -1]
  return p === q || (!shared.has(p) && !shared.has(q) && (p === -1) === (q === -1))
}

/** What a border of an edit costs, before the units `i` and `j`; `opens`: the edit begins there. */
function edge(a: Units, b: Units, i: number, j: number, opens: boolean): number {
  const [p, q] = [a.cuts[i], b.cuts[j]]
  const kept = opens ? a.kind[i - 1] : a.kind[i]
  let cost = p && q ? costs.cutBoth : p || q ? costs.cut : 0
  if (opens && kept === 'figure' && (isWord(a, i) || isWord(b, j))) cost += costs.unit
  return cost + (costs.place[a.places[i] ?? 0] ?? 0) + (costs.place[b.places[j] ?? 0] ?? 0)
}

function isWord({ kind }: Units, n: number): boolean {
  return kind[n] === 'letter' || kind[n] === 'function'
}

/** How many units in a row must stand once on both sides to be an anchor: as many as there are, then fewer. */
const lengths = [8, 4, 2, 1]

/** Equal stretches of two long texts that stand once in either, thinned out until they increase on both sides. */
function anchors(
  a: readonly number[],
  b: readonly number[],
  a0: number,
  a1: number,
  b0: number,
  b1: number,
): Shared[] {
  for (const length of lengths) {
    const there = once(b, b0, b1, length)
    const meetings: { left: number; right: number; weight: number }[] = []
    for (const [gram, left] of once(a, a0, a1, length)) {
      const right = there.get(gram) ?? -1
      if (left !== -1 && right !== -1) meetings.push({ left, right, weight: 1 })
    }
    const found: [number, number, number][] = []
    for (const { left, right } of heaviestChain(meetings)) {
      const last = found.at(-1)
      if (last === undefined || (left >= last[0] + last[2] && right >= last[1] + last[2]))
        found.push([left, right, length])
      else if (left - last[0] === right - last[1]) last[2] = left - last[0] + length
    }
    if (found.length > 0) return found
  }
  return []
}

function once(ids: readonly number[], from: number, to: number, length: number): Map<string, number> {
  const places = new Map<string, number>()
  for (let n = from; n + length <= to; n++) {
    const gram = ids.slice(n, n + length).join()
    places.set(gram, places.has(gram) ? -1 : n)
  }
  return places
}
