import type { Point, Position } from 'unist'
import { lowerBound } from '../reply/lower-bound'

/** Turns offsets into `source` into lines and columns, both counted from 1. */
export class Points {
  readonly #starts: number[] = [0]

  constructor(source: string) {
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) this.#starts.push(at + 1)
  }

  point(offset: number): Point {
    const line = lowerBound(this.#starts.length, (n) => this.#starts[n] ?? 0, offset + 1)
    return { line, column: offset - (this.#starts[line - 1] ?? 0) + 1, offset }
  }

  position(start: number, end: number): Position {
    return { start: this.point(start), end: this.point(end) }
  }
}
