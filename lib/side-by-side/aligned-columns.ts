import type { Comparison, Passage, Run, Share } from '../compare/comparison'

/** Whether a stretch of a sentence has text that the other letter has too. */
export function isShared(passages: readonly Passage[], { passage, start, end }: Share, side: 0 | 1): boolean {
  const runs = passages[passage]?.runs ?? []
  return runs.some((run) => run[side] < end && start < run[side] + run[2])
}

/**
 * Both columns. A sentence that stands in several pieces in one of them, since a clause has moved from
 * between, is cut into the same pieces in the other.
 */
export function alignedColumns({ passages, shares: { left, right } }: Comparison): {
  left: Share[]
  right: Share[]
} {
  return { left: cutAs(right, left, 0, passages), right: cutAs(left, right, 1, passages) }
}

/** The segments of one side, those of a passage cut between runs that lie in different segments of the other. */
function cutAs(
  other: readonly Share[],
  segments: readonly Share[],
  side: 0 | 1,
  passages: readonly Passage[],
): Share[] {
  const pieces = new Map<number, Share[]>()
  for (const piece of other) pieces.set(piece.passage, [...(pieces.get(piece.passage) ?? []), piece])
  return segments.flatMap((segment) => {
    const opposite = pieces.get(segment.passage) ?? []
    if (opposite.length < 2) return [segment]
    const runs = passages[segment.passage]?.runs ?? []
    const inside = runs.filter((run) => segment.start <= run[side] && run[side] < segment.end)
    const pieceOf = (run: Run) => {
      const at = run[side === 0 ? 1 : 0]
      return opposite.findIndex(({ start, end }) => start <= at && at < end)
    }
    const cuts = inside.flatMap((run, n) => {
      const before = inside[n - 1]
      return before === undefined || pieceOf(before) === pieceOf(run) ? [] : [run[side]]
    })
    return [...cuts, segment.end].map((end, n) => ({
      ...segment,
      start: cuts[n - 1] ?? segment.start,
      end,
    }))
  })
}
