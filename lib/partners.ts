import { ordered } from './pairs'
import type { Reply } from './reply'

/** Up to this many replies, every two are set side by side; the pages grow with the square of it. */
const all = 20
/** Of a larger library, how many others each reply is set beside. */
const nearest = 5

/**
 * The replies that `reply` is set beside, in the library's order. In a large library these are the nearest ones: of the
 * same issuer first, then by date of issue, for that is where letters share text.
 */
export function partners(reply: Reply, replies: readonly Reply[]): Reply[] {
  const others = replies.filter((other) => other.slug !== reply.slug)
  if (replies.length <= all) return others
  const distance = (other: Reply) => days(reply, other) + (other.issuer === reply.issuer ? 0 : 1e6)
  const near = new Set(others.sort((a, b) => distance(a) - distance(b)).slice(0, nearest))
  return replies.filter((other) => near.has(other))
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
