import type { Comparison, Share } from '../compare/comparison'
import type { Extent } from '../reply/reply'
import type { Row } from './rows'

/** Letters of equal text that stay beside a difference. */
const kept = 10
/** Fewer than this are not worth the sign that they were left out. */
const leastElided = 12

/** The equal text in changed sentences of one letter that is far from what differs: who looks for that alone can do without. */
export function elisions({ passages }: Comparison, rows: readonly Row[], side: 'left' | 'right'): Extent[] {
  const at = side === 'left' ? 0 : 1
  return rows.flatMap(({ kind, only, left: [left], right: [right] }) => {
    if (kind !== 'changed' || only !== null || !left || !right) return []
    const share = [left, right][at] as Share
    return (passages[share.passage]?.runs ?? []).flatMap((run) => {
      const from = Math.max(left.start - run[0], right.start - run[1], 0)
      const to = Math.min(left.end - run[0], right.end - run[1], run[2])
      // At the sentence's own ends nothing differs.
      const opens = run[0] + from === left.start && run[1] + from === right.start
      const closes = run[0] + to === left.end && run[1] + to === right.end
      const start = run[at] + from + (opens ? 0 : kept)
      const end = run[at] + to - (closes ? 0 : kept)
      return end - start >= leastElided ? [{ start, end }] : []
    })
  })
}
