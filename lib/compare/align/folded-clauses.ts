import { grouped } from '../../reply/grouped'
import { nearerFirst, round } from '../chain'
import type { Range, Shared } from '../diff/diff'
import type { Sentence } from '../segment/sentences'
import { candidates, type Known } from './evidence'
import { withoutThin } from './moves'
import { between, type Cut, comparable, type Letters, type OpenLink, type Overlap, overlap } from './overlap'

const thresholds = {
  /** The evidence that text folded into another sentence must have: holds from 6 to 7. */
  minClause: 7,
  /** Of halves of a sentence less is needed, since their other halves belong together, */
  minHalf: 3,
  /** and so much likeness: holds from .12 to .2. */
  ofHalf: 0.2,
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
      links = withoutThin(settled(links, letters), letters)
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
  const traits = ({ text }: Rest) => known.traits(text)
  const likely = candidates(lefts.map(traits), rights.map(traits), known.weights)
  const ranked = likely.flatMap(({ left: l, right: r, shared }) => {
    const [one, other] = [lefts[l] as Rest, rights[r] as Rest]
    const [s, t] = [left[one.place] as Sentence, right[other.place] as Sentence]
    if (s.frame !== t.frame || !comparable(s, t)) return []
    const mates = ofLeft.get(one.place)?.map(({ right }) => Math.abs(right - other.place)) ?? []
    const theirMates = ofRight.get(other.place)?.map(({ left }) => Math.abs(left - one.place)) ?? []
    const same = mates.includes(0)
    const halves = [...(other.range === null ? mates : []), ...(one.range === null ? theirMates : [])]
    const isHalf = halves.some((apart) => apart <= thresholds.near)
    // Pairs of letters tell nearly as much as the alignment will, and spare half of the whole time.
    const least = same || isHalf ? thresholds.minHalf : thresholds.minClause
    if (shared < least - 1) return []
    const [a, b] = [here[one.place]?.() as Cut, there[other.place]?.() as Cut]
    const [mine, theirs] = [one.range ?? wholeOf(a), other.range ?? wholeOf(b)]
    const key = [one.place, mine, other.place, theirs].join()
    const found = measured.get(key) ?? overlap(a, b, [mine], [theirs])
    measured.set(key, found)
    const alike = (2 * found.kept) / (found.left + found.right)
    const isOne = same
      ? alike >= thresholds.ofMoved
      : isHalf
        ? found.kept >= thresholds.minHalf && alike >= thresholds.ofHalf
        : Math.min(bestRow(a, found.shared, mine, 0), bestRow(b, found.shared, theirs, 1)) >=
          thresholds.minClause
    return isOne
      ? {
          one,
          other,
          clauses: same ? { left: touched(a, found, mine, 0), right: touched(b, found, theirs, 1) } : null,
          found,
        }
      : []
  })
  ranked.sort(
    (p, q) =>
      round(q.found.kept) - round(p.found.kept) ||
      nearerFirst([p.one.place, p.other.place], [q.one.place, q.other.place]),
  )
  const used = new Set<Rest>()
  return ranked.flatMap(({ one, other, clauses, found }) => {
    if (used.has(one) || used.has(other)) return []
    used.add(one).add(other)
    return { left: one.place, right: other.place, overlap: found, clauses, weight: found.letters }
  })
}

/** The clauses of a stretch from the first that has shared text to the last. */
function touched({ clauses }: Cut, { shared }: Overlap, range: Range, side: 0 | 1): Range {
  const inside = clauses.filter(
    ([from, to]) =>
      from >= range[0] && to <= range[1] && shared.some((run) => run[side] < to && run[side] + run[2] > from),
  )
  return [inside[0]?.[0] ?? range[0], inside.at(-1)?.[1] ?? range[1]]
}

function byPlace(links: readonly OpenLink[], side: 'left' | 'right'): Map<number, OpenLink[]> {
  return grouped(links, (link) => link[side])
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
      if (isFree(clause, mine, side)) continue
      add(start, clause[0])
      start = clause[1]
    }
    add(start, units.ids.length)
  })
  return found
}

/** Whether a clause has no counterpart yet, but for a word by chance. */
function isFree([from, to]: Range, links: readonly OpenLink[], side: 0 | 1): boolean {
  let taken = 0
  for (const link of links)
    for (const run of link.overlap?.shared ?? [])
      taken += Math.max(0, Math.min(to, run[side] + run[2]) - Math.max(from, run[side]))
  return taken <= thresholds.taken * (to - from)
}

/** What is shared of the clauses in a row that share most for what they have. */
function bestRow(cut: Cut, shared: readonly Shared[], [start, end]: Range, side: 0 | 1): number {
  let best = { gain: 0, kept: 0 }
  let row = best
  for (const [from, to] of cut.clauses) {
    if (from < start || to > end) continue
    let kept = 0
    for (const run of shared) {
      const [first, last] = [Math.max(from, run[side]), Math.min(to, run[side] + run[2])]
      if (first < last) kept += between(cut, [first, last])
    }
    const gain = kept - 0.5 * between(cut, [from, to])
    row = row.gain > 0 ? { gain: row.gain + gain, kept: row.kept + kept } : { gain, kept }
    if (row.gain > best.gain) best = row
  }
  return best.kept
}

/**
 * Deals the clauses of sentences that have several links out among them, each to the one that shares most
 * of it, and aligns every one of those links anew in what is its own.
 */
function settled(links: readonly OpenLink[], letters: Letters): OpenLink[] {
  const { here, there } = letters
  const shares = [deal(links, here, 'left', 0), deal(links, there, 'right', 1)] as const
  return links.flatMap((link) => {
    if (link.overlap === null) return link
    const [a, b] = [here[link.left]?.() as Cut, there[link.right]?.() as Cut]
    const [one, other] = [shares[0].get(link) ?? [wholeOf(a)], shares[1].get(link) ?? [wholeOf(b)]]
    if (one.join() === link.overlap.here.join() && other.join() === link.overlap.there.join()) return link
    const found = overlap(a, b, one, other)
    return found.letters > 0 ? { ...link, overlap: found, weight: found.letters } : []
  })
}

function wholeOf({ units }: Cut): Range {
  return [0, units.ids.length]
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
    const outer = mine.filter(({ clauses }) => clauses === null)
    const owners = cut.clauses.map((clause) => {
      const moved = inner.find(({ clauses }) => {
        const range = clauses?.[side] as Range
        return range[0] <= clause[0] && clause[1] <= range[1]
      })
      if (moved !== undefined) return moved
      let [best, most]: [OpenLink | null, number] = [null, 0]
      for (const link of outer) {
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
    let owner = owners.find((owner) => owner?.clauses === null) ?? (mine[0] as OpenLink)
    let start = 0
    cut.clauses.forEach(([, to], n) => {
      owner = owners[n] ?? owner
      const next = owners[n + 1] ?? owner
      const isCut = next !== owner && owner.clauses === null && next.clauses === null
      const end = isCut ? begins(cut.clauses[n + 1] as Range, next, at) : to
      const list = shares.get(owner) as Range[]
      const before = list.at(-1)
      if (before?.[1] === start) list[list.length - 1] = [before[0], end]
      else list.push([start, end])
      start = end
    })
  }
  return shares
}

/** Where the text of a link begins in a clause: what it does not share at the head belongs to the one before. */
function begins([from]: Range, { overlap }: OpenLink, at: 0 | 1): number {
  const run = overlap?.shared.find((run) => run[at] + run[2] > from)
  return run === undefined ? from : Math.max(from, run[at])
}
