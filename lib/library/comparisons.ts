import type { Reply } from '../reply/reply'
import { type ComparedPair, comparePair } from '../side-by-side/compared-pair'
import { ordered } from './order'
import { processWide } from './process-wide'

const known = processWide('comparisons', () => new WeakMap<Reply, WeakMap<Reply, ComparedPair>>())

/**
 * Two replies compared, in the order in which they stand side by side. Every page and file that shows the
 * pair asks here, and it is computed once for all of them: once in a process, so once in a build as long as
 * Next.js renders all pages in one worker (it takes more for a large library where there are many processors),
 * and anew when a file has been read anew.
 */
export function comparisonOf(one: Reply, other: Reply): ComparedPair {
  const [left, right] = ordered(one, other)
  const ofLeft = known.get(left) ?? new WeakMap<Reply, ComparedPair>()
  known.set(left, ofLeft)
  const pair = ofLeft.get(right) ?? comparePair(left, right)
  ofLeft.set(right, pair)
  return pair
}
