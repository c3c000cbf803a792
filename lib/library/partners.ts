import type { Reply } from '../reply/reply'
import { kinship } from './kinship'
import { ordered } from './order'
import { processWide } from './process-wide'

/** Up to this many replies, every two have a page side by side; the pages grow with the square of it. */
const maxForAllPairs = 20
/** Of a larger library, how many others each reply is set beside. */
const partnersOfEach = 5

/** Whether each reply of a library has its page side by side with its nearest alone, and not with every other. */
export function isLarge({ length }: readonly Reply[]): boolean {
  return length > maxForAllPairs
}

/**
 * The replies that `reply` is set beside, in the library's order. In a large library these are the ones that share
 * most rare text with it; where too few do, those of the same issuer and the nearest date of issue.
 */
export function partners(reply: Reply, replies: readonly Reply[]): Reply[] {
  if (!isLarge(replies)) return replies.filter(({ slug }) => slug !== reply.slug)
  const near = nearest(reply, replies)
  return replies.filter((other) => near.includes(other))
}

/** The replies of a large library that are nearest to `reply`, the nearest first. */
function nearest(reply: Reply, replies: readonly Reply[]): readonly Reply[] {
  const { kin, found } = measured(replies)
  const known = found.get(reply.slug) ?? nearestOf(reply, replies, kin.get(reply.slug) ?? [])
  found.set(reply.slug, known)
  return known
}

function nearestOf(reply: Reply, replies: readonly Reply[], kin: readonly Reply[]): readonly Reply[] {
  const near = new Set(kin.slice(0, partnersOfEach))
  if (near.size < partnersOfEach) {
    const distance = (other: Reply) => days(reply, other) + (other.issuer === reply.issuer ? 0 : 1e6)
    const others = replies
      .filter(({ slug }) => slug !== reply.slug)
      .toSorted((a, b) => distance(a) - distance(b))
    for (const other of others) if (near.size < partnersOfEach) near.add(other)
  }
  return [...near]
}

/** How near the replies of a library are to one another, and the nearest of those that were asked for. */
interface Measured {
  readonly kin: ReadonlyMap<string, readonly Reply[]>
  readonly found: Map<string, readonly Reply[]>
}

const libraries = processWide('partners', () => new WeakMap<readonly Reply[], Measured>())

/** Every page and file of a build asks for the same library, and measures it once. */
function measured(replies: readonly Reply[]): Measured {
  const kin = () => new Map([...kinship(replies)].map(([{ slug }, others]) => [slug, others]))
  const known = libraries.get(replies) ?? { kin: kin(), found: new Map() }
  libraries.set(replies, known)
  return known
}

/** Every pair that has a page, each as it stands side by side: in a large library each reply with its nearest. */
export function partnerPairs(replies: readonly Reply[]): readonly Pair[] {
  return pagesOf(replies).pairs
}

/** The replies that have a page side by side with `reply`, in the library's order. */
export function pagePartners(reply: Reply, replies: readonly Reply[]): Reply[] {
  const beside = pagesOf(replies).beside.get(reply)
  return replies.filter((other) => beside?.has(other))
}

type Pair = readonly [left: Reply, right: Reply]

/** The pairs of a library that have a page, and for each reply those that it has one with. */
interface Pages {
  readonly pairs: readonly Pair[]
  readonly beside: ReadonlyMap<Reply, ReadonlySet<Reply>>
}

const pages = processWide('pages', () => new WeakMap<readonly Reply[], Pages>())

function pagesOf(replies: readonly Reply[]): Pages {
  const known = pages.get(replies)
  if (known !== undefined) return known
  const pairs: Pair[] = []
  const beside = new Map(replies.map((reply) => [reply, new Set<Reply>()]))
  for (const reply of replies) {
    for (const other of isLarge(replies) ? nearest(reply, replies).slice(0, 1) : partners(reply, replies)) {
      if (beside.get(reply)?.has(other)) continue
      beside.get(reply)?.add(other)
      beside.get(other)?.add(reply)
      pairs.push(ordered(reply, other))
    }
  }
  pages.set(replies, { pairs, beside })
  return { pairs, beside }
}

/** Undated replies are a century from all others. */
function days(a: Reply, b: Reply): number {
  if (a.issuedOn === null || b.issuedOn === null) return 36525
  return Math.abs(Date.parse(a.issuedOn) - Date.parse(b.issuedOn)) / 86_400_000
}
