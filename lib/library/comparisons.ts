import type { Reply } from '../reply/reply'
import { type ComparedPair, comparePair } from '../side-by-side/compared-pair'
import { ordered } from './order'
import { processWide } from './process-wide'

const known = processWide('comparisons', () => new WeakMap<Reply, WeakMap<Reply, ComparedPair>>())

/**
 * Two replies compared, in the order in which they stand side by side. Every page and file that shows the
 * pair asks here, and it is computed once for all of them in a process, anew when a file has been read anew.
 * Next.js renders up to 25 pages, or all on two processors, in one process; where it takes more, each
 * computes the pairs of its own pages.
 */
export function comparisonOf(one: Reply, other: Reply): ComparedPair {
  const [left, right] = ordered(one, other)
  const ofLeft = known.get(left) ?? new WeakMap<Reply, ComparedPair>()
  known.set(left, ofLeft)
  const pair = ofLeft.get(right) ?? comparePair(left, right)
  ofLeft.set(right, pair)
  return pair
}
