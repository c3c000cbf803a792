import type { Extent } from '../reply/reply'

/** A stretch of one line, and its words. */
export interface Found extends Extent {
  readonly value: string
}

/** The first group of `shape` in `line`, or the whole match where it has none or that is empty; `null` without a match. */
export function groupIn(line: string, shape: RegExp): Found | null {
  const match = new RegExp(shape, `${shape.flags}d`).exec(line)
  const extent = match?.indices?.[1] ?? match?.indices?.[0]
  if (!extent) return null
  const [start, end] = extent
  return { value: line.slice(start, end), start, end }
}

/** `text` with a stretch of it blanked out, every offset kept. */
export function blanked(text: string, { start, end }: Extent): string {
  return text.slice(0, start) + '\0'.repeat(end - start) + text.slice(end)
}

/**
 * The names in a stretch of a line, parted at `gaps`, where white space was taken away, as long as each has `least`
 * characters or more: a scan puts spaces into names too, and 王 磊 is set as wide as a name of three.
 */
export function spacedNames(found: Found, gaps: ReadonlySet<number>, least: number): Found[] {
  const inside = [...gaps].filter((gap) => gap > found.start && gap < found.end)
  const isShort = (from: number, to: number) => to - from < least
  const borders = [found.start]
  for (const [n, gap] of inside.entries()) {
    const [before, after] = [borders.at(-1) ?? found.start, inside[n + 1] ?? found.end]
    if (!(isShort(before, gap) && isShort(gap, after))) borders.push(gap)
  }
  borders.push(found.end)
  const names = borders.slice(1).map((end, index): Found => {
    const start = borders[index] ?? end
    return { value: found.value.slice(start - found.start, end - found.start), start, end }
  })
  return names.every(({ value }) => value.length >= least) ? names : [found]
}
