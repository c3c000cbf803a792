import type { Extent, FieldName, Reply, Section, Span } from '../reply/reply'
import { fieldsIn, headingOf, linesOf, subheadingLevel } from '../reply/text'

/** A heading, paragraph or line of a letter, as a column shows it. */
export interface Block extends Extent {
  /** The id of the section that it opens, and its own. */
  readonly section: string | null
  readonly id: string | null
  /** The element that it is; the page's own headings stand above those of a letter. */
  readonly tagName: 'p' | 'h3' | 'h4' | 'h5' | 'h6'
  /** What it looks like: the class of a line of the frame, or that it is a paragraph of prose. */
  readonly className: string
}

/** The blocks of a letter in its order; only white space lies between them. */
export function blocksOf(reply: Reply): Block[] {
  return reply.sections.flatMap((section) => opening(section, blocksIn(reply, section)))
}

type Plain = Omit<Block, 'section'>

function opening({ id: section }: Section, blocks: readonly Plain[]): Block[] {
  return blocks.map((block, index) => ({ ...block, section: index === 0 ? section : null }))
}

function blocksIn(reply: Reply, section: Section): Plain[] {
  switch (section.type) {
    case 'preamble':
    case 'body':
      return section.paragraphs.map((span) => prose(reply, section, span, span.id))
    case 'measure':
    case 'commitments': {
      const heading = headingOf(reply.text, section, section.paragraphs)
      const paragraphs = section.paragraphs.map((span: Span) => prose(reply, section, span, span.id))
      if (!heading) return paragraphs
      const [first, ...rest] = paragraphs
      const className = heading.runsOn ? 'run-in' : 'prose'
      const head: Plain = { ...heading.extent, id: null, tagName: 'h3', className }
      return first ? [head, { ...first, className }, ...rest] : [head]
    }
    case 'other':
      return linesOf(reply.text, section).map((line) => prose(reply, section, line, null))
    case 'closing':
      return linesOf(reply.text, section).map((line) => ({
        ...line,
        id: null,
        tagName: 'p',
        className: 'prose',
      }))
    case 'letterhead':
    case 'title':
    case 'salutation':
    case 'signature':
    case 'contact':
    case 'distribution':
      return linesOf(reply.text, section).map((line) => {
        const field = section.type === 'letterhead' && fieldsIn(reply, line).find((name) => classes[name])
        return {
          ...line,
          id: null,
          tagName: 'p',
          className: (field && classes[field]) || `${section.type}-line`,
        }
      })
    default:
      return section satisfies never
  }
}

const classes: Partial<Record<FieldName, string>> = {
  issuerMark: 'issuer-mark',
  documentNumber: 'document-number',
}

function prose(reply: Reply, section: Section, line: Extent, id: string | null): Plain {
  const level = subheadingLevel(reply, section, line)
  // One level lower than on the letter's own page, where no heading but the title stands above.
  const tagName = level ? (`h${Math.min(level + 1, 6)}` as Block['tagName']) : 'p'
  return { start: line.start, end: line.end, id, tagName, className: 'prose' }
}

/** A stretch of a block; `opens` where it begins the block. */
export interface Piece extends Extent {
  readonly block: Block
  readonly opens: boolean
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
      // What lies between two segments of a block is white space, which belongs to the letter's text.
      if (last?.block === block) found[found.length - 1] = { ...last, end }
      else found.push({ start, end, block, opens: start === block.start })
    }
  }
  return found
}
