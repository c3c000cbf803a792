import type { SectionType } from '../reply/reply'
import type { LetterPart } from './letter-part'
import type { SourceLine } from './lines'

/** Whether a line is a row of a table that no container puts into a section. */
export function isFreeRow({ table, container }: SourceLine): boolean {
  return table !== null && container === null
}

/** The parts of a letter's text with the tables that stand among its lines. */
export function withTables(parts: readonly LetterPart[], lines: readonly SourceLine[]): LetterPart[] {
  const partOf = new Map<SourceLine, LetterPart>()
  for (const part of parts) {
    const copy = { ...part, lines: [] }
    for (const line of part.lines) partOf.set(line, copy)
  }
  const found: LetterPart[] = []
  let above: LetterPart | undefined
  let table: LetterPart | undefined
  for (const [at, line] of lines.entries()) {
    const own = partOf.get(line)
    if (own) table = undefined
    else if (!table) {
      // Looked for once a table: its rows are many.
      const below = lines.slice(at).find((next) => partOf.has(next))
      table = partOfTable(above, below && partOf.get(below), found)
    }
    const part = own ?? table
    if (!part) continue
    if (found.at(-1) !== part) found.push(part)
    part.lines.push(line)
    above = part
  }
  return found
}

/** The part that a table goes with: the one above it, where that may hold one, else the one below, else one of its own. */
function partOfTable(
  above: LetterPart | undefined,
  below: LetterPart | undefined,
  before: readonly LetterPart[],
): LetterPart {
  const container = above?.lines.at(-1)?.container ?? null
  // What follows a container is no more part of its section.
  const goesOn = container === null || container.name === 'measure'
  if (above && above === below) return above
  const type = goesOn ? typeBelow(above?.type, below?.type, before) : 'other'
  if (above?.type === type && goesOn) return above
  return below?.type === type && below.numbering === null ? below : { type, lines: [], numbering: null }
}

/** The section of a table between two of these types. */
function typeBelow(
  above: SectionType | undefined,
  below: SectionType | undefined,
  before: readonly LetterPart[],
): SectionType {
  switch (above) {
    case undefined:
      return 'letterhead'
    case 'title':
      return before.some(({ type }) => type === 'letterhead') ? 'other' : 'letterhead'
    case 'salutation':
      return below === 'measure' || below === 'preamble' ? 'preamble' : 'body'
    case 'letterhead':
    case 'preamble':
    case 'body':
    case 'measure':
    case 'commitments':
    case 'other':
      return above
    case 'closing':
    case 'signature':
    case 'contact':
    case 'distribution':
      return 'other'
    default:
      return above satisfies never
  }
}
