import type { Range, Shared } from '../diff/diff'
import type { Sentence } from '../segment/sentences'
import { candidates, type Known } from './evidence'
import { withoutThin } from './moves'
import { nearerFirst, round } from './order'
import { between, type Cut, comparable, type Letters, type OpenLink, type Overlap, overlap } from './overlap'

const thresholds = {
  /** The evidence that text folded into another sentence must have: holds from 6 to 7. */
  minClause: 7,
  /** By how much a half's must else outweigh half of what the clauses have that share it: holds from 1 to 1.5. */
  minGain: 1.5,
  /** Of halves of a sentence less is needed, since their other halves belong together: holds from 3.5 to 4.5. */
  minHalf: 4,
  /** How many sentences apart such halves may stand: 2 and 3 come out the same. */
  near: 2,
  /** The likeness of clauses that changed places inside a pair. */
  ofMoved: 0.4,
  /** How much of a clause may be shared by chance while it counts as having no counterpart: holds to .35. */
  taken: 0.25,
}

/** Clauses in a row that no link has touched. */
interface Rest {
  /** The place of their sentence. */
  readonly place: number
  /** In units; `null` where no link has touched the sentence at all. */
  readonly range: Range | null
  readonly text: string
}

type Cuts = readonly (() => Cut)[]

/**
 * The pairs, and after them links of what they have left of either side: text that stands in another
 * sentence, halves of a sentence that was cut in two, clauses that changed places.
 */
export function foldedClauses(pairs: readonly OpenLink[], letters: Letters, known: Known): OpenLink[] {
  let links = [...pairs]
  const measured = new Map<string, Overlap>()
  for (let round = 0; round < 3; round++) {
    const found = once(links, letters, known, measured)
    if (found.length === 0) break
    links.push(...found)
    // What a link had that is none goes back to the others.
    for (let count = 0; count !== links.length; ) {
      count = links.length
      settle(links, letters)
      links = withoutThin(links, letters)
    }
  }
  return links
}

function once(
  links: readonly OpenLink[],
  { left, right, here, there }: Letters,
  known: Known,
  measured: Map<string, Overlap>,
): OpenLink[] {
  const ofLeft = byPlace(links, 'left')
  const ofRight = byPlace(links, 'right')
  const lefts = rests(left, here, ofLeft, 0)
  const rights = rests(right, there, ofRight, 1)
  const ranked: { one: Rest; other: Rest; score: number; found: Overlap; same: boolean }[] = []
  const weighUp = (l: number, r: number, shared: number) => {
    const [one, other] = [lefts[l] as Rest, rights[r] as Rest]
    const [s, t] = [left[one.place] as Sentence, right[other.place] as Sentence]
    if (s.frame !== t.frame || !comparable(s, t)) return
    const mine = ofLeft.get(one.place) ?? []
    const theirs = ofRight.get(other.place) ?? []
    const same = mine.some(({ right }) => right === other.place)
    const half = Math.min(
      ...mine.map(({ right: j }) => (other.range === null ? Math.abs(j - other.place) : Infinity)),
      ...theirs.map(({ left: i }) => (one.range === null ? Math.abs(i - one.place) : Infinity)),
    )
    // Pairs of letters tell nearly as much as the alignment will, which takes longer.
    const least = same ? 2.5 : half <= thresholds.near ? thresholds.minHalf : thresholds.minClause
    if (shared < least - 1) return
    const [a, b] = [here[one.place]?.() as Cut, there[other.place]?.() as Cut]
    const [mineIn, theirsIn] = [rangeOf(one, a), rangeOf(other, b)]
    const key = [one.place, mineIn, other.place, theirsIn].join()
    const found = measured.get(key) ?? overlap(a, b, [mineIn], [theirsIn])
    measured.set(key, found)
    const best = bestClauses(a, b, found, mineIn, theirsIn)
    const alike = (2 * found.kept) / (found.left + found.right)
    const gain = best.kept - 0.25 * (best.left + best.right)
    const ok = same
      ? alike >= thresholds.ofMoved
      : half <= thresholds.near
        ? found.kept >= thresholds.minHalf || gain >= thresholds.minGain
        : best.kept >= thresholds.minClause
    if (ok)
      ranked.push({
        one,
        other,
        score: round(found.kept),
        found,
        same,
      })
  }
  const traits = ({ text }: Rest) => known.traits(text)
  for (const { left: l, right: r, shared } of candidates(
    lefts.map(traits),
    rights.map(traits),
    known.weights,
  ))
    weighUp(l, r, shared)
  const begin = ({ one, other }: { one: Rest; other: Rest }) =>
    (one.range?.[0] ?? 0) + (other.range?.[0] ?? 0)
  ranked.sort(
    (p, q) =>
      q.score - p.score ||
      nearerFirst([p.one.place, p.other.place], [q.one.place, q.other.place]) ||
      begin(p) - begin(q),
  )
  const used = new Set<Rest>()
  const result: OpenLink[] = []
  for (const { one, other, found, same } of ranked) {
    if (used.has(one) || used.has(other)) continue
    used.add(one)
    used.add(other)
    result.push({
      left: one.place,
      right: other.place,
      overlap: found,
      clauses: same
        ? {
            left: touched(here[one.place]?.() as Cut, found, rangeOf(one, here[one.place]?.() as Cut), 0),
            right: touched(
              there[other.place]?.() as Cut,
              found,
              rangeOf(other, there[other.place]?.() as Cut),
              1,
            ),
          }
        : null,
      weight: found.letters,
    })
  }
  return result
}

/** The clauses of a stretch from the first that has shared text to the last. */
function touched(cut: Cut, { shared }: Overlap, range: Range, at: 0 | 1): Range {
  const [first, last] = [shared[0] as Shared, shared.at(-1) as Shared]
  const inside = cut.clauses.filter(
    ([from, to]) => from >= range[0] && to <= range[1] && to > first[at] && from < last[at] + last[2],
  )
  return [inside[0]?.[0] ?? range[0], inside.at(-1)?.[1] ?? range[1]]
}

function byPlace(links: readonly OpenLink[], side: 'left' | 'right'): Map<number, OpenLink[]> {
  const places = new Map<number, OpenLink[]>()
  for (const link of links) {
    const list = places.get(link[side])
    if (list === undefined) places.set(link[side], [link])
    else list.push(link)
  }
  return places
}

function rangeOf({ range }: Rest, cut: Cut): Range {
  return range ?? wholeOf(cut)
}

/** What the links have left of each sentence, where it is enough to count. */
function rests(
  sentences: readonly Sentence[],
  cuts: Cuts,
  links: ReadonlyMap<number, readonly OpenLink[]>,
  side: 0 | 1,
): Rest[] {
  const found: Rest[] = []
  sentences.forEach(({ solid }, place) => {
    const mine = links.get(place)
    if (mine?.some(({ overlap }) => overlap === null)) return
    if (mine === undefined) {
      found.push({ place, range: null, text: solid })
      return
    }
    const cut = cuts[place]?.() as Cut
    const { units, clauses } = cut
    const add = (from: number, to: number) => {
      const text = solid.slice(units.from[from], units.from[to])
      if (from < to) found.push({ place, range: [from, to], text })
    }
    let start = 0
    for (const clause of clauses) {
      if (isFree(cut, clause, mine, side)) continue
      add(start, clause[0])
      start = clause[1]
    }
    add(start, units.ids.length)
  })
  return found
}

/** Whether a clause has no counterpart yet, but for a word by chance. */
function isFree({ units }: Cut, [from, to]: Range, links: readonly OpenLink[], side: 0 | 1): boolean {
  const letters = (start: number, end: number) => {
    let count = 0
    for (let n = start; n < end; n++) if (units.kind[n] !== 'mark') count++
    return count
  }
  let taken = 0
  for (const link of links)
    for (const run of link.overlap?.shared ?? []) {
      const [start, end] = [Math.max(from, run[side]), Math.min(to, run[side] + run[2])]
      if (start < end) taken += letters(start, end)
    }
  return taken <= thresholds.taken * letters(from, to)
}

interface Best {
  readonly kept: number
  readonly left: number
  readonly right: number
}

/** The clauses in a row that share most for what they have: their shared evidence and what they have of it. */
function bestClauses(a: Cut, b: Cut, { shared }: Overlap, here: Range, there: Range): Best {
  const one = bestRow(a, shared, here, 0)
  const other = bestRow(b, shared, there, 1)
  return { kept: Math.min(one.kept, other.kept), left: one.all, right: other.all }
}

function bestRow(
  cut: Cut,
  shared: readonly Shared[],
  range: Range,
  side: 0 | 1,
): { kept: number; all: number } {
  let best = { gain: 0, kept: 0, all: 0 }
  let row = best
  let n = 0
  for (const clause of cut.clauses) {
    if (clause[0] < range[0] || clause[1] > range[1]) continue
    let kept = 0
    for (let k = n; k < shared.length; k++) {
      const run = shared[k] as Shared
      if (run[side] >= clause[1]) break
      if (run[side] + run[2] <= clause[0]) {
        n = k
        continue
      }
      kept += between(cut, [Math.max(clause[0], run[side]), Math.min(clause[1], run[side] + run[2])])
    }
    const all = between(cut, clause)
    const gain = kept - 0.5 * all
    row =
      row.gain > 0
        ? { gain: row.gain + gain, kept: row.kept + kept, all: row.all + all }
        : { gain, kept, all }
    if (row.gain > best.gain) best = row
  }
  return best
}

/**
 * Deals the clauses of sentences that have several links out among them, each to the one that shares most
 * of it, and aligns every one of those links anew in what is its own.
 */
function settle(links: OpenLink[], letters: Letters) {
  const { here, there } = letters
  const shares = [deal(links, here, 'left', 0), deal(links, there, 'right', 1)] as const
  links.forEach((link, n) => {
    if (link.overlap === null) return
    const [a, b] = [here[link.left]?.() as Cut, there[link.right]?.() as Cut]
    const [one, other] = [shares[0].get(link) ?? [wholeOf(a)], shares[1].get(link) ?? [wholeOf(b)]]
    if (isSame(one, link.overlap.here) && isSame(other, link.overlap.there)) return
    const found = overlap(a, b, one, other)
    if (found.letters > 0) links[n] = { ...link, overlap: found, weight: found.letters }
    else links[n] = { ...link, overlap: { ...found, shared: [] } }
  })
  for (let n = links.length - 1; n >= 0; n--) if (links[n]?.overlap?.shared.length === 0) links.splice(n, 1)
}

function wholeOf({ units }: Cut): Range {
  return [0, units.ids.length]
}

function isSame(some: readonly Range[], others: readonly Range[]): boolean {
  return (
    some.length === others.length &&
    some.every(([from, to], n) => from === others[n]?.[0] && to === others[n]?.[1])
  )
}

function deal(
  links: readonly OpenLink[],
  cuts: Cuts,
  side: 'left' | 'right',
  at: 0 | 1,
): Map<OpenLink, Range[]> {
  const shares = new Map<OpenLink, Range[]>()
  for (const [place, mine] of byPlace(links, side)) {
    if (mine.length < 2) continue
    const cut = cuts[place]?.() as Cut
    for (const link of mine) shares.set(link, [])
    const inner = mine.filter(({ clauses }) => clauses !== null)
    const owners = cut.clauses.map((clause) => {
      const moved = inner.find(({ clauses }) => {
        const range = clauses?.[side] as Range
        return range[0] <= clause[0] && clause[1] <= range[1]
      })
      if (moved !== undefined) return moved
      let [best, most]: [OpenLink | null, number] = [null, 0]
      for (const link of mine) {
        if (link.clauses !== null) continue
        let kept = 0
        for (const run of link.overlap?.shared ?? []) {
          const [from, to] = [Math.max(clause[0], run[at]), Math.min(clause[1], run[at] + run[2])]
          for (let n = from; n < to; n++) if (cut.units.kind[n] !== 'mark') kept++
        }
        if (kept > most) [best, most] = [link, kept]
      }
      return best
    })
    // What no link shares goes to the one before it.
    const outer = mine.filter(({ clauses }) => clauses === null)
    let last = owners.find((owner) => owner !== null && owner.clauses === null) ?? outer[0] ?? null
    let start = 0
    cut.clauses.forEach(([, to], n) => {
      const owner = owners[n] ?? last
      if (owner === null) return
      if (owner.clauses === null) last = owner
      const next = n + 1 < owners.length ? (owners[n + 1] ?? last) : owner
      const end =
        next === owner || owner.clauses !== null || next === null || next.clauses !== null
          ? to
          : begins(cut.clauses[n + 1] as Range, next, at)
      const list = shares.get(owner) as Range[]
      const before = list.at(-1)
      if (before !== undefined && before[1] === start) list[list.length - 1] = [before[0], end]
      else list.push([start, end])
      start = end
    })
  }
  return shares
}

/** Where the text of a link begins in a clause: what it does not share at the head belongs to the one before. */
function begins([from, to]: Range, { overlap }: OpenLink, at: 0 | 1): number {
  const run = overlap?.shared.find((run) => run[at] + run[2] > from)
  return run === undefined || run[at] >= to ? from : Math.max(from, run[at])
}
