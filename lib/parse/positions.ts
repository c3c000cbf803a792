import type { Point, Position } from 'unist'
import { location } from 'vfile-location'
import type { Extent } from '../reply/reply'

/** Gives for each stretch of `source` where it stands, in lines and columns that count from 1. */
export function positionsIn(source: string): (extent: Extent) => Position {
  const places = location(source)
  const point = (offset: number): Point => {
    const found = places.toPoint(offset)
    if (!found) throw new RangeError(`No character ${offset} in a file of ${source.length}`)
    return found
  }
  return ({ start, end }) => ({ start: point(start), end: point(end) })
}
