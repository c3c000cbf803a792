import type { Extent, FieldName, Reply, Section } from '../reply/reply'
import { fieldsIn, headingOf, linesOf, subheadingLevel } from '../reply/text'

/** A heading, paragraph or line of a letter: what stands on lines of its own. */
export interface Block extends Extent {
  readonly section: Section
  /** Whether its section begins with it. */
  readonly opens: boolean
  /** Its own id; a heading goes by its section's. */
  readonly id: string | null
  /** Its place among its section's paragraphs, or `null` for a heading or a line of the frame. */
  readonly paragraph: number | null
  /** Its level as a heading of the letter, or `null`. The title has the first. */
  readonly level: HeadingLevel | null
  /** Whether a heading and the first paragraph are one line: of either of the two. */
  readonly runIn: boolean
  /** The fields that were read in it. */
  readonly fields: readonly FieldName[]
  /** The table that it is a row of, or `null`. */
  readonly table: Extent | null
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** The blocks of a letter in its order; only white space lies between them. */
export function blocksOf(reply: Reply): Block[] {
  const tables = reply.marks.filter(({ type }) => type === 'table')
  return reply.sections.flatMap((section) =>
    blocksIn(reply, section).map((block, index) => {
      const table = tables.find(({ start, end }) => start <= block.start && block.end <= end) ?? null
      return { ...block, section, opens: index === 0, table }
    }),
  )
}

type InSection = Omit<Block, 'section' | 'opens' | 'table'>

function blocksIn(reply: Reply, section: Section): InSection[] {
  const plain = { id: null, paragraph: null, level: null, runIn: false, fields: [] }
  const subheading = (line: Extent) => subheadingLevel(reply, section, line)
  switch (section.type) {
    case 'preamble':
    case 'body':
    case 'measure':
    case 'commitments': {
      const heading =
        section.type === 'measure' || section.type === 'commitments'
          ? headingOf(reply.text, section, section.paragraphs)
          : null
      const paragraphs = section.paragraphs.map(({ id, start, end }, paragraph): InSection => {
        const runIn = paragraph === 0 && heading !== null && heading.runsOn
        return { ...plain, start, end, id, paragraph, level: subheading({ start, end }), runIn }
      })
      return heading
        ? [{ ...plain, ...heading.extent, level: 2, runIn: heading.runsOn }, ...paragraphs]
        : paragraphs
    }
    case 'other':
      return linesOf(reply.text, section).map((line) => ({ ...plain, ...line, level: subheading(line) }))
    case 'title':
      return linesOf(reply.text, section).map((line) => ({ ...plain, ...line, level: 1 }))
    case 'letterhead':
    case 'salutation':
    case 'closing':
    case 'signature':
    case 'contact':
    case 'distribution':
      return linesOf(reply.text, section).map((line) => ({
        ...plain,
        ...line,
        fields: fieldsIn(reply, line),
      }))
    default:
      return section satisfies never
  }
}

/** The blocks with the rows of each table in one group, all others alone. */
export function withTablesTogether(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (last && block.table && last[0]?.table === block.table) last.push(block)
    else groups.push([block])
  }
  return groups
}

/** The cells of a row, in its order; of one that is cut, each with what is left of it. */
export function cellsOf(text: string, row: Extent, { start, end }: Extent = row): Extent[] {
  let from = row.start
  return text
    .slice(row.start, row.end)
    .split('\t')
    .map((cell) => {
      const to = from + cell.length
      const left = { start: Math.min(Math.max(from, start), to), end: Math.max(Math.min(to, end), from) }
      from = to + 1
      return left.start < left.end ? left : { start: left.start, end: left.start }
    })
}

/** A stretch of a block; `begins` where it is the block's first. */
export interface Piece extends Extent {
  readonly block: Block
  readonly begins: boolean
}

/** Stretches of a letter cut at its blocks; those that follow on in one block are one. */
export function pieces(blocks: readonly Block[], extents: readonly Extent[]): Piece[] {
  const found: Piece[] = []
  for (const extent of extents) {
    for (const block of blocks) {
      const start = Math.max(block.start, extent.start)
      const end = Math.min(block.end, extent.end)
      if (start >= end) continue
      const last = found.at(-1)
      // What lies between two shares of a block is white space, which belongs to the letter's text.
      if (last?.block === block) found[found.length - 1] = { ...last, end }
      else found.push({ start, end, block, begins: start === block.start })
    }
  }
  return found
}
