import { heaviestChain } from '../chain'
import type { Range, Shared } from '../diff/diff'
import { isHeading, type Sentence } from '../segment/sentences'
import type { Cut, Letters, Link, OpenLink } from './overlap'

const thresholds = {
  /** The evidence of a block that moved: 1.5 to 2.2 come out the same. */
  minMoved: 2,
  /** The likeness of one that moved alone: holds from .36 to .48. */
  minAlike: 0.42,
  /** What a heading weighs beyond its letters: text moves about it, not the other way round. */
  heading: 20,
}

/** The links, with those that moved told: what is off the heaviest chain. */
export function moves(links: readonly OpenLink[], letters: Letters): Link[] {
  const { placed, chain } = place(links, letters)
  return placed.map(({ link, shared }) => {
    const { left, right, clauses } = link
    if (clauses !== null) return { left, right, shared, clauses: inClauses(link, letters), moved: true }
    return { left, right, shared, clauses, moved: !chain.has(link) }
  })
}

/** The links without the pairs of sentences that would have moved and share too little for that. */
export function withoutThin(links: readonly OpenLink[], letters: Letters): OpenLink[] {
  const { placed, chain } = place(links, letters)
  const off = new Map<string, OpenLink>()
  for (const { link } of placed)
    if (link.clauses === null && !chain.has(link)) off.set(`${link.left} ${link.right}`, link)
  return links.filter((link) => link.clauses !== null || chain.has(link) || enough(link, off))
}

/** The links with their equal text, and those that stand in one order. */
function place(links: readonly OpenLink[], letters: Letters) {
  const placed = links.map((link) => {
    const [a, b] = [letters.left[link.left] as Sentence, letters.right[link.right] as Sentence]
    const shared = link.overlap === null ? [[0, 0, a.solid.length] as const] : inSolid(link, letters)
    const [l, r, length] = shared[0] as Shared
    const heading = isHeading(a) && isHeading(b) ? thresholds.heading : 0
    return {
      link,
      shared,
      left: a.start + l,
      right: b.start + r,
      weight: link.weight + heading + trifle(a.solid.slice(l, l + length)),
    }
  })
  const outer = placed.filter(({ link }) => link.clauses === null)
  return { placed, chain: new Set(heaviestChain(outer).map(({ link }) => link)) }
}

/** Whether a pair shares enough to be one in another order than its neighbours, with those that moved along. */
function enough(link: OpenLink, off: ReadonlyMap<string, OpenLink>): boolean {
  const { overlap } = link
  if (overlap === null) return true
  const alike = (2 * overlap.kept) / (overlap.left + overlap.right)
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
function inSolid({ left, right, overlap }: OpenLink, { here, there }: Letters): Shared[] {
  return (overlap?.shared ?? []).map(([l, r, length]) => {
    const [from, to] = inText(here[left]?.(), [l, l + length])
    return [from, inText(there[right]?.(), [r, r])[0], to - from]
  })
}

function inClauses({ left, right, clauses }: OpenLink, { here, there }: Letters): Link['clauses'] {
  if (clauses === null) return null
  return { left: inText(here[left]?.(), clauses.left), right: inText(there[right]?.(), clauses.right) }
}

function inText(cut: Cut | undefined, [from, to]: Range): Range {
  return [cut?.units.from[from] ?? 0, cut?.units.from[to] ?? 0]
}
