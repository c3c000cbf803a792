import type { SectionType } from '../reply/reply'
import { isClosing } from './closing'
import { commitmentsStart } from './future'
import { hanNumerals, shapeOf } from './grammar'
import { isLetterheadLine, isOwnLetterheadLine } from './letterhead'
import type { SourceLine } from './lines'
import { measureNumberings } from './numbered-headings'
import { type Numbering, numberingOf } from './numerals'
import { isSalutation } from './salutation'
import { type TailKind, tailKind } from './tail'

/** The lines of one section, in order; `numbering` is that of its heading, where it has a numbered one. */
export interface LetterPart {
  readonly type: SectionType
  readonly lines: SourceLine[]
  readonly numbering: Numbering | null
}

/** Names that a container directive may have: sections that the text cannot always tell. */
export const containers: ReadonlySet<string> = new Set<SectionType>([
  'letterhead',
  'salutation',
  'preamble',
  'body',
  'measure',
  'commitments',
  'closing',
  'signature',
  'contact',
  'distribution',
  'other',
])

/**
 * Parts the lines among the sections: the title divides letterhead from letter, the tail is read from the end, and
 * what lies between opens with the salutation and is structured by its headings or numerals. A container directive
 * overrules all of this for the lines inside it.
 */
export function partsOf(lines: readonly SourceLine[]): LetterPart[] {
  const title = lines.findIndex((line) => line.depth === 1)
  const parts: LetterPart[] = []
  const head = title >= 0 ? title : letterheadEnd(lines)
  append(parts, 'letterhead', lines.slice(0, head))
  if (title >= 0) append(parts, 'title', lines.slice(title, title + 1))
  let rest = lines.slice(title >= 0 ? title + 1 : head)
  const below = countWhile(rest, (line) => line.container === null && isOwnLetterheadLine(line))
  append(parts, head > 0 ? 'other' : 'letterhead', rest.slice(0, below))
  rest = rest.slice(below)
  const annex = annexExtent(rest)
  const before = rest.slice(0, annex.start)
  const tail = tailStart(before)
  letter(parts, before.slice(0, tail))
  tailParts(parts, before.slice(tail))
  append(parts, 'other', rest.slice(annex.start, annex.end))
  tailParts(parts, rest.slice(annex.end))
  return parts
}

/** Appends lines to the part they belong to: the last one when it is of the same type, save where each is an own part. */
function append(
  parts: LetterPart[],
  type: SectionType,
  lines: readonly SourceLine[],
  numbering: Numbering | null = null,
): void {
  let fresh = type === 'title' || numbering !== null
  for (const line of lines) {
    const own = line.container ? containerType(line.container.name) : type
    const last = parts.at(-1)
    const sameContainer = last?.lines.at(-1)?.container === line.container
    // Paragraphs that a container gives to the measure go to the one above them.
    if (last?.type === 'measure' && line.container?.name === 'measure') last.lines.push(line)
    else if (last && !fresh && last.type === own && (line.container === null || sameContainer))
      last.lines.push(line)
    else parts.push({ type: own, lines: [line], numbering: own === type && fresh ? numbering : null })
    fresh = false
  }
}

/** An unknown name is a fault of its own; its lines go on as a part that nothing else is made of. */
function containerType(name: string): SectionType {
  return containers.has(name) ? (name as SectionType) : 'other'
}

function letterheadEnd(lines: readonly SourceLine[]): number {
  return countWhile(lines, (line, index) =>
    line.container
      ? line.container.name === 'letterhead'
      : isLetterheadLine(line, lines[index - 1], lines[index + 1]),
  )
}

/** How many lines from the first on pass `test`. */
function countWhile(
  lines: readonly SourceLine[],
  test: (line: SourceLine, index: number) => boolean,
): number {
  const end = lines.findIndex((line, index) => !test(line, index))
  return end < 0 ? lines.length : end
}

/** Where the tail begins: behind the last line that is the body's by its wording. */
function tailStart(lines: readonly SourceLine[]): number {
  const kinds = lines.map(tailKind)
  let start = lines.length
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at]
    if (!line) break
    if (line.container ? !tailContainers.has(line.container.name) : kinds[at] === null && !isStray(line)) {
      // Thanks may stand between the contact and the signature, and end the body where no contact stands above them.
      if (line.container !== null || !isClosing(line) || kinds[at - 1] !== 'contact') break
    } else if (line.container || kinds[at] !== null) start = at
  }
  return start
}

/**
 * The text of an attachment behind the signature: from a line 附件 to the line of the copies or of the printing. It may
 * hold whatever a letter holds. Where there is none, it stands at the end and is empty.
 */
function annexExtent(lines: readonly SourceLine[]): { start: number; end: number } {
  const kinds = lines.map(tailKind)
  const signed = kinds.findIndex((kind, at) => kind === 'date' && lines[at]?.container === null)
  const start = lines.findIndex(
    ({ text, depth, container }, at) =>
      signed >= 0 && at > signed && depth === 0 && container === null && annexHeading.test(text),
  )
  if (start < 0) return { start: lines.length, end: lines.length }
  const end = kinds.findIndex((kind, at) => at > start && kind === 'distribution')
  return { start, end: end < 0 ? lines.length : end }
}

const annexHeading = shapeOf`^附[件表录图][\d${hanNumerals}]{0,3}$`

const tailContainers: ReadonlySet<string> = new Set(['signature', 'contact', 'distribution', 'other'])

/** A short line without a stop, such as an item of an attachment's list: it may stand in the tail, but begins none. */
function isStray({ depth, text }: SourceLine): boolean {
  return (
    depth === 0 &&
    text.length <= 60 &&
    !/[。！？；：，!?;:,]$/u.test(text) &&
    numberingOf(text)?.style !== '一、'
  )
}

function tailParts(parts: LetterPart[], lines: readonly SourceLine[]): void {
  const kinds = lines.map(tailKind)
  lines.forEach((line, at) => {
    // 此件公开发布 closes the signature; further down it is a line of its own.
    const apart = kinds[at] === 'disclosure' && parts.at(-1)?.type !== 'signature'
    const closes = kinds[at] === null && isClosing(line) && !parts.some(({ type }) => type === 'closing')
    append(parts, apart ? 'other' : closes ? 'closing' : tailType(kinds, at), [line])
  })
}

function tailType(kinds: readonly (TailKind | null)[], at: number): SectionType {
  const kind = kinds[at]
  switch (kind) {
    case 'contact':
    case 'distribution':
      return kind
    case 'organ': {
      // A body below 抄送 gets a copy, or is the one that prints.
      if (kinds.slice(0, at).findLast((other) => other !== 'organ') === 'distribution') return 'distribution'
      // 印发机关 stands right before its line of the date of printing, behind the date of issue.
      const next = kinds.slice(at + 1).find((other) => other !== 'organ')
      return next === 'distribution' && kinds.slice(0, at).includes('date') ? 'distribution' : 'signature'
    }
    case 'date':
    case 'disclosure':
      return 'signature'
    default:
      return 'other'
  }
}

/** From the salutation to the closing. */
function letter(parts: LetterPart[], lines: readonly SourceLine[]): void {
  const opening = countWhile(lines, (line, index) =>
    line.container
      ? line.container.name === 'salutation'
      : isSalutation(line, lines[index - 1], lines[index + 1]),
  )
  append(parts, 'salutation', lines.slice(0, opening))
  const rest = lines.slice(opening)
  const close = closingStart(rest)
  middle(parts, rest.slice(0, close))
  append(parts, 'closing', rest.slice(close))
}

function closingStart(lines: readonly SourceLine[]): number {
  let start = lines.length
  while (start > 0) {
    const line = lines[start - 1]
    if (!line || (line.container ? line.container.name !== 'closing' : !isClosing(line))) break
    start -= 1
  }
  // A letter of one line that thanks has a body, and no closing.
  return start === 0 && lines[0]?.container?.name !== 'closing' ? Math.min(1, lines.length) : start
}

/** Preamble, measures and commitments, or the body of a letter without numbered measures. */
function middle(parts: LetterPart[], lines: readonly SourceLine[]): void {
  const numberings = measureNumberings(lines)
  const firstMeasure = numberings.findIndex((numbering) => numbering !== null)
  const commitments = commitmentsStart(lines, numberings)
  let open: SectionType = firstMeasure >= 0 ? 'preamble' : 'body'
  lines.forEach((line, at) => {
    const numbering = numberings[at] ?? null
    if (line.container) {
      append(parts, open, [line])
      // What follows such a section is no more part of the one above it.
      const goesOn = line.container.name === 'measure' || line.container.name === open
      if (open !== 'preamble' && !goesOn) open = 'other'
    } else if (commitments !== null && at >= commitments) {
      append(parts, 'commitments', [line], at === commitments ? numbering : null)
    } else {
      if (numbering) open = 'measure'
      else if (line.depth === 2 && firstMeasure >= 0) open = 'other'
      append(parts, open, [line], numbering)
    }
  })
}
