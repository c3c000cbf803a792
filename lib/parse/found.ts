import type { Extent } from '../reply/reply'

/** A stretch of one line, and its words. */
export interface Found extends Extent {
  readonly value: string
}

/** The first group of `shape` in `line`, or the whole match where it has none or that is empty; `null` without a match. */
export function groupIn(line: string, shape: RegExp): Found | null {
  const match = new RegExp(shape, `${shape.flags}d`).exec(line)
  const [start, end] = match?.indices?.[1] ?? match?.indices?.[0] ?? []
  return start === undefined || end === undefined ? null : { value: line.slice(start, end), start, end }
}

/** `text` with a stretch of it blanked out, every offset kept. */
export function blanked(text: string, { start, end }: Extent): string {
  return text.slice(0, start) + '\0'.repeat(end - start) + text.slice(end)
}
