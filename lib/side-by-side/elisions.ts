import type { Share } from '../compare/comparison'
import type { Extent } from '../reply/reply'
import type { ComparedPair } from './compared-pair'

/** The least letters of equal text that stay beside a difference; what stays ends with a word. */
const kept = 10
/** Fewer than this are not worth the sign that they were left out. */
const leastElided = 12

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** The equal text in changed sentences of one letter that is far from what differs: who looks for that alone can do without. */
export function elisions(
  { comparison: { passages }, rows, left: { text } }: Pick<ComparedPair, 'comparison' | 'rows' | 'left'>,
  side: 'left' | 'right',
): Extent[] {
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
      const borders = wordBorders(text.slice(run[0] + from, run[0] + to))
      const start = opens ? 0 : borders.find((border) => border >= kept)
      const end = closes ? to - from : borders.findLast((border) => border <= to - from - kept)
      if (start === undefined || end === undefined || end - start < leastElided) return []
      const base = run[at] + from
      return [{ start: base + start, end: base + end }]
    })
  })
}

function wordBorders(text: string): number[] {
  return [...words.segment(text)].map(({ index }) => index)
}
