import { heaviestChain } from '../chain'
import type { Range, Shared } from '../diff/diff'
import { isHeading, type Sentence } from '../segment/sentences'
import type { Cut, Link, OpenLink } from './overlap'

const thresholds = {
  /** The evidence and the likeness of a pair that moved. */
  minMoved: 5,
  minAlike: 0.42,
  /** The likeness at which less evidence will do, and how much then. */
  nearlyAll: 0.7,
  least: 2,
  /** What a heading weighs beyond its letters: text moves about it, not the other way round. */
  heading: 20,
}

/**
 * The links, with those that moved told: what is off the heaviest chain. Where too little evidence is
 * shared for that, two sentences are no pair.
 */
export function moves(
  links: readonly OpenLink[],
  left: readonly Sentence[],
  right: readonly Sentence[],
  here: readonly (() => Cut)[],
  there: readonly (() => Cut)[],
): Link[] {
  const placed = links.map((link) => {
    const [a, b] = [left[link.left] as Sentence, right[link.right] as Sentence]
    const shared = link.overlap === null ? [[0, 0, a.solid.length] as const] : inSolid(link, here, there)
    const [l, r, length] = shared[0] as Shared
    const heading = isHeading(a) && isHeading(b) ? thresholds.heading : 0
    return {
      link,
      shared,
      meeting: {
        left: a.start + l,
        right: b.start + r,
        weight: link.weight + heading + trifle(a.solid.slice(l, l + length)),
      },
    }
  })
  const outer = placed.filter(({ link }) => link.clauses === null)
  const chain = new Set(heaviestChain(outer.map(({ meeting }) => meeting)).map((n) => outer[n]))
  const off = new Map<string, OpenLink>()
  for (const one of outer) if (!chain.has(one)) off.set(`${one.link.left} ${one.link.right}`, one.link)
  return placed.flatMap((one): Link[] => {
    const { link, shared } = one
    const inner = link.clauses !== null
    const moved = inner || !chain.has(one)
    if (moved && !inner && (left[link.left] as Sentence).frame === null && !enough(link, off)) return []
    return [
      {
        left: link.left,
        right: link.right,
        shared,
        clauses: inClauses(link, here, there),
        moved,
      },
    ]
  })
}

/** Whether a pair shares enough to be one in another order than its neighbours: nearly all, or much, with those that moved with it. */
function enough(link: OpenLink, off: ReadonlyMap<string, OpenLink>): boolean {
  const { overlap } = link
  if (overlap === null) return true
  const alike = (2 * overlap.kept) / (overlap.left + overlap.right)
  if (alike >= thresholds.nearlyAll && overlap.kept >= thresholds.least) return true
  let kept = overlap.kept
  let block = 1
  for (const step of [-1, 1])
    for (let n = step; ; n += step) {
      const next = off.get(`${link.left + n} ${link.right + n}`)
      if (next === undefined) break
      kept += next.overlap?.kept ?? next.weight
      block++
    }
  return kept >= thresholds.minMoved && (alike >= thresholds.minAlike || block > 1)
}

/** Less than anything else tells, and another for another text: which of two equally heavy ones stays. */
export function trifle(text: string): number {
  let sum = 0
  for (let n = 0; n < Math.min(text.length, 40); n++) sum = (sum * 31 + text.charCodeAt(n)) % 100_003
  return sum * 1e-9
}

/** The equal text in units of the solid texts. */
function inSolid(
  { left, right, overlap }: OpenLink,
  here: readonly (() => Cut)[],
  there: readonly (() => Cut)[],
): Shared[] {
  const [a, b] = [here[left]?.().units.from ?? [], there[right]?.().units.from ?? []]
  return (overlap?.shared ?? []).map(([l, r, length]) => [
    a[l] as number,
    b[r] as number,
    (a[l + length] as number) - (a[l] as number),
  ])
}

function inClauses(
  { left, right, clauses }: OpenLink,
  here: readonly (() => Cut)[],
  there: readonly (() => Cut)[],
): Link['clauses'] {
  if (clauses === null) return null
  const solid = (cut: Cut | undefined, [from, to]: Range): Range => [
    cut?.units.from[from] ?? 0,
    cut?.units.from[to] ?? 0,
  ]
  return { left: solid(here[left]?.(), clauses.left), right: solid(there[right]?.(), clauses.right) }
}
