import type { Extent } from '../reply/reply'
import type { ComparedPair } from './compared-pair'
import { counterparts, extentOf, type Row } from './rows'

/** The width of the picture in its own units; the longer letter takes all of it. */
export const width = 2000

/** A stretch of a strip, in units of the picture. */
export interface Bar {
  readonly x: number
  readonly width: number
}

/** Text of one row on a strip: `shared` are its stretches that the other letter has too. */
export interface StripRow {
  readonly row: Row
  readonly bar: Bar
  readonly shared: readonly Bar[]
}

/** Counterparts, to be joined; `row` is where a click leads. */
export interface Ribbon {
  readonly row: Row
  readonly left: Bar
  readonly right: Bar
  /** What it joins. */
  readonly text: { readonly left: Extent; readonly right: Extent }
}

/** The two strips, proportional to the letters' texts at one scale, and what joins them. */
interface Drawing {
  readonly left: readonly StripRow[]
  readonly right: readonly StripRow[]
  readonly ribbons: readonly Ribbon[]
}

/** Draws a pair. */
export function draw({ comparison: { passages }, rows, left, right }: ComparedPair): Drawing {
  const longest = Math.max(left.text.length, right.text.length, 1)
  const bar = ({ start, end }: Extent): Bar => {
    const x = Math.round((start / longest) * width)
    return { x, width: Math.max(1, Math.round((end / longest) * width) - x) }
  }
  const strip = (side: 'left' | 'right'): StripRow[] =>
    rows.flatMap((row) => {
      const extent = extentOf(row[side])
      if (!extent) return []
      return { row, bar: bar(extent), shared: runsIn(row, side).map(bar) }
    })
  const runsIn = (row: Row, side: 'left' | 'right'): Extent[] =>
    merged(
      row[side].flatMap(({ passage, start, end }) =>
        (passages[passage]?.runs ?? []).flatMap((run) => {
          const from = Math.max(start, run[side === 'left' ? 0 : 1])
          const to = Math.min(end, run[side === 'left' ? 0 : 1] + run[2])
          return from < to ? [{ start: from, end: to }] : []
        }),
      ),
    )
  const ribbons: Ribbon[] = []
  const counterpart = counterparts(rows)
  for (const row of rows) {
    const here = extentOf(row.left)
    // Fields of one kind that stand beside each other have no more in common than that.
    if (!here || row.kind === 'own') continue
    const there = row.kind === 'moved' ? counterpart(row)?.row : row
    const extent = there && extentOf(there.right)
    if (extent)
      ribbons.push({ row, left: bar(here), right: bar(extent), text: { left: here, right: extent } })
  }
  return { left: strip('left'), right: strip('right'), ribbons }
}

/** Neighbours that touch as one. */
function merged(extents: readonly Extent[]): Extent[] {
  const found: Extent[] = []
  for (const extent of extents) {
    const last = found.at(-1)
    if (last && last.end === extent.start) found[found.length - 1] = { start: last.start, end: extent.end }
    else found.push(extent)
  }
  return found
}
