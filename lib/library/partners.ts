import type { Reply } from '../reply/reply'
import { kinship } from './kinship'
import { ordered } from './order'
import { processWide } from './process-wide'

/** Up to this many replies, every two are set side by side; the pages grow with the square of it. */
const maxForAllPairs = 20
/** Of a larger library, how many others each reply is set beside. */
const partnersOfEach = 5

/**
 * The replies that `reply` is set beside, in the library's order. In a large library these are the ones that share
 * most rare text with it; where too few do, those of the same issuer and the nearest date of issue.
 */
export function partners(reply: Reply, replies: readonly Reply[]): Reply[] {
  const others = replies.filter((other) => other.slug !== reply.slug)
  if (replies.length <= maxForAllPairs) return others
  const distance = (other: Reply) => days(reply, other) + (other.issuer === reply.issuer ? 0 : 1e6)
  const kin = kinOf(replies).get(reply.slug) ?? []
  const byNearness = new Set([...kin, ...others.toSorted((a, b) => distance(a) - distance(b))])
  const near = new Set([...byNearness].slice(0, partnersOfEach))
  return replies.filter((other) => near.has(other))
}

const known = processWide(
  'kinship',
  () => new WeakMap<readonly Reply[], ReadonlyMap<string, readonly Reply[]>>(),
)

/** Every page of a build asks for the same library, and measures it once. */
function kinOf(replies: readonly Reply[]): ReadonlyMap<string, readonly Reply[]> {
  const kin = known.get(replies) ?? new Map([...kinship(replies)].map(([{ slug }, others]) => [slug, others]))
  known.set(replies, kin)
  return kin
}

/** Every pair that has a page, each as it stands side by side. */
export function partnerPairs(replies: readonly Reply[]): [left: Reply, right: Reply][] {
  const pairs = new Map<string, [Reply, Reply]>()
  for (const reply of replies) {
    for (const other of partners(reply, replies)) {
      const pair = ordered(reply, other)
      pairs.set(pair.map(({ slug }) => slug).join('/'), pair)
    }
  }
  return [...pairs.values()]
}

/** Undated replies are a century from all others. */
function days(a: Reply, b: Reply): number {
  if (a.issuedOn === null || b.issuedOn === null) return 36525
  return Math.abs(Date.parse(a.issuedOn) - Date.parse(b.issuedOn)) / 86_400_000
}
