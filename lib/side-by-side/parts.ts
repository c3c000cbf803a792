import type { Reply, Section } from '../reply/reply'
import { isContent } from '../reply/roles'
import type { Row } from './rows'

/** Rows that follow one another in one section; all of the frame that does is one part, with a section of `null`. */
export interface Part {
  readonly side: 'left' | 'right'
  readonly section: Section | null
  readonly rows: readonly Row[]
}

/** The rows cut at the sections of the left letter, and where it has nothing beside them at those of the right one. */
export function partsOf(rows: readonly Row[], left: Reply, right: Reply): Part[] {
  const parts: (Part & { rows: Row[] })[] = []
  for (const row of rows) {
    const last = parts.at(-1)
    const side = row.left.length > 0 ? 'left' : 'right'
    const start = row[side][0]?.start ?? 0
    const letter = side === 'left' ? left : right
    const found = letter.sections.find((section) => section.start <= start && start < section.end)
    const section = found && isContent(found) ? found : null
    const goesOn =
      last !== undefined &&
      (last.section === section ||
        // What the right letter has in between belongs to the left one's section, until another begins.
        (side === 'right' && last.section !== null && section !== null && section.start !== start))
    if (goesOn) last.rows.push(row)
    else parts.push({ side, section, rows: [row] })
  }
  return parts
}
