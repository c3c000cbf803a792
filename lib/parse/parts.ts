import type { SectionType } from '../reply/reply'
import { isClosing, isNote } from './closing'
import { commitmentsStart } from './commitments-start'
import { containerType } from './containers'
import type { LetterPart } from './letter-part'
import { isLetterheadLine, isOwnLetterheadLine } from './letterhead'
import type { SourceLine } from './lines'
import { measureNumberings } from './numbered-headings'
import { type Numbering, numberingOf } from './numerals'
import { isSalutation, isSureSalutation } from './salutation'
import { isFreeRow, withTables } from './tables'
import { annexExtent, isStray, tailStart, tailTypes } from './tail'
import { titleIndex } from './title'
import { isLabelled } from './top-labels'

/** Parts the lines among the sections. A table is told by no wording of its own: it goes with the text above it. */
export function partsOf(lines: readonly SourceLine[]): LetterPart[] {
  return withTables(textParts(lines.filter((line) => !isFreeRow(line))), lines)
}

/**
 * Parts lines of text among the sections: the title divides letterhead from letter, the tail is read from the end, and
 * what lies between opens with the salutation and is structured by its headings or numerals. A container directive
 * overrules all of this for the lines inside it.
 */
function textParts(lines: readonly SourceLine[]): LetterPart[] {
  const title = titleIndex(lines)
  const parts: LetterPart[] = []
  const head = title >= 0 ? title : letterheadEnd(lines)
  append(parts, 'letterhead', lines.slice(0, head))
  if (title >= 0) append(parts, 'title', lines.slice(title, title + 1))
  let rest = lines.slice(title >= 0 ? title + 1 : head)
  const below = frameBelow(rest)
  append(parts, head > 0 ? 'other' : 'letterhead', rest.slice(0, below))
  rest = rest.slice(below)
  const annex = annexExtent(rest)
  const before = rest.slice(0, annex.start)
  const start = tailStart(before)
  letter(parts, before.slice(0, start))
  tailParts(parts, before.slice(start))
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
    // An unknown name is a fault of its own; its lines go on as a part that nothing else is made of.
    const own = line.container ? (containerType(line.container.name) ?? 'other') : type
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

function letterheadEnd(lines: readonly SourceLine[]): number {
  return countWhile(lines, (line, index) =>
    line.container
      ? line.container.name === 'letterhead'
      : isLetterheadLine(line, lines[index - 1], lines[index + 1]),
  )
}

/** How far down somebody is addressed, in lines below the title: a page puts its own lines between. */
const frameLines = 24

/**
 * How many lines below the title are no text of the letter: those of the letterhead, and what else stands above those
 * who are addressed beyond doubt, as long as nothing there reads as text.
 */
function frameBelow(lines: readonly SourceLine[]): number {
  const own = countWhile(lines, (line) => line.container === null && isOwnLetterheadLine(line))
  const [first, second] = lines.slice(own)
  if (first && isSalutation(first, lines[own - 1], second)) return own
  const addressed = lines
    .slice(0, frameLines)
    .findIndex((line) => line.container === null && isSureSalutation(line))
  const isFrame = lines
    .slice(own, Math.max(own, addressed))
    .every(
      (line) =>
        line.container === null &&
        line.depth === 0 &&
        (isLabelled(line.text, line.gaps) || !isText(line.text)),
    )
  return addressed > own && isFrame ? addressed : own
}

/** Whether words read as text, by a stop or by what opens and ends a letter's first paragraph. */
function isText(text: string): boolean {
  return /[。；！？]|收悉|如下[：:]?$/u.test(text) || numberingOf(text) !== null
}

/** How many lines from the first on pass `test`. */
function countWhile(
  lines: readonly SourceLine[],
  test: (line: SourceLine, index: number) => boolean,
): number {
  const end = lines.findIndex((line, index) => !test(line, index))
  return end < 0 ? lines.length : end
}

/** From the signature on, and the contact above it. */
function tailParts(parts: LetterPart[], lines: readonly SourceLine[]): void {
  const above = parts.at(-1)?.type
  const closed = parts.some(({ type }) => type === 'closing')
  for (const [index, type] of tailTypes(lines, above, closed).entries())
    append(parts, type, lines.slice(index, index + 1))
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
  // Notes below the thanks, and what fits nothing there, are no part of them, nor of the body above.
  const notes = rest.findLastIndex((line) => line.container !== null || !(isNote(line) || isStray(line))) + 1
  const above = rest[notes - 1]
  const end = above && isClosing(above) ? notes : rest.length
  const close = closingStart(rest.slice(0, end))
  middle(parts, rest.slice(0, close))
  append(parts, 'closing', rest.slice(close, end))
  append(parts, 'other', rest.slice(end))
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
      else if (line.depth === 2 && firstMeasure >= 0 && !numberingOf(line.text)) open = 'other'
      append(parts, open, [line], numbering)
    }
  })
}
