import { lowerBound } from '../reply/lower-bound'

/** Line and column, from 1; columns count UTF-16 units. */
export interface Point {
  readonly line: number
  readonly column: number
}

interface Places {
  pointAt(offset: number): Point
  offsetOf(point: Point): number
}

/** Lines and columns of the offsets in a text. */
export function placesIn(source: string): Places {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return {
    pointAt(offset) {
      const line = lastAtMost(starts, offset)
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
    },
    offsetOf: ({ line, column }) => (starts[line - 1] ?? 0) + column - 1,
  }
}

/** The index of the last of the rising whole `numbers` that is not above `value`; 0 where all are. */
export function lastAtMost(numbers: readonly number[], value: number): number {
  return Math.max(0, lowerBound(numbers, value + 1) - 1)
}
