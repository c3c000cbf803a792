import type { VFile } from 'vfile'
import type { Reply } from '../reply/reply'
import { roles } from '../reply/roles'
import { isNote } from './closing'
import { isContactLine } from './contact'
import { notice, quote } from './faults'
import { shapeOf, yearClose, yearOpen } from './grammar'
import { isOwnLetterheadLine, issuerMarksIn } from './letterhead'
import type { LocatedPart } from './located'
import { numberingOf } from './numerals'
import { isAnnexHeading } from './tail'
import { isDateLine, signersAbove, tailKind } from './tail-lines'

const yearInBrackets = shapeOf`[${yearOpen}](?:19|20)\d{2}[${yearClose}]`
/** The end of a paragraph of text: a stop, with the brackets and quotes that close behind it. */
const paragraphEnd = /[。！？；：.!?;:…][”’』」》）)]*$/u

/** What looks as if it were a field, or a whole paragraph, and was read as none. */
export function reportUnread(reply: Reply, parts: readonly LocatedPart[], file: VFile): void {
  reportStrangersBelowTitle(parts, file)
  reportStrangersInTail(parts, file)
  reportFieldsInBody(parts, file)
  reportUnreadNumber(reply, parts, file)
  reportBrokenParagraphs(parts, file)
}

function reportStrangersBelowTitle(parts: readonly LocatedPart[], file: VFile): void {
  const title = parts.findIndex(({ type }) => type === 'title')
  const below = title < 0 ? undefined : parts[title + 1]
  if (below?.type !== 'letterhead' && below?.type !== 'other') return
  for (const { line } of below.lines) {
    if (line.container || line.table || isOwnLetterheadLine(line) || issuerMarksIn(line).length > 0) continue
    notice(file, {
      place: line.position,
      rule: 'unread-top-line',
      found: `${quote(line.text)} between title and salutation`,
      expected: 'a labelled line, a document number, an issuer or those addressed',
    })
  }
}

function reportStrangersInTail(parts: readonly LocatedPart[], file: VFile): void {
  const ended = parts.findIndex(({ type }) => type === 'closing' || type === 'signature')
  const signed = parts.findIndex(({ type }) => type === 'signature')
  for (const [at, part] of parts.entries()) {
    if (ended < 0 || at < ended) continue
    const [{ line: first }] = part.lines
    if (part.type !== 'other' && part.type !== 'signature' && part.type !== 'contact') continue
    if (isAnnexHeading(first) || tailKind(first) === 'attachment') continue
    for (const { line } of part.lines) {
      const signs = part.type === 'signature' && signersAbove(line).length > 0
      if (line.container || line.table || tailKind(line) !== null || signs) continue
      if (at < signed && isNote(line)) continue
      notice(file, {
        place: line.position,
        rule: 'unread-line',
        found: `${quote(line.text)} at the end of the letter`,
        expected: 'a body that signs, a date, a labelled contact, 抄送, 印发 or 附件',
      })
    }
  }
}

function reportFieldsInBody(parts: readonly LocatedPart[], file: VFile): void {
  for (const { line } of parts.flatMap((part) => (roles[part.type].body ? part.lines : []))) {
    if (line.container || line.table || line.depth > 0) continue
    const looks = isDateLine(line.text) ? 'date' : isContactLine(line.text) ? 'contact' : null
    if (!looks) continue
    notice(file, {
      place: line.position,
      rule: `unread-${looks}`,
      found: `${quote(line.text)} in the body`,
      expected: looks === 'date' ? 'the date below the body that signs' : 'contacts at the end of the letter',
    })
  }
}

function reportUnreadNumber(reply: Reply, parts: readonly LocatedPart[], file: VFile): void {
  if (reply.documentNumber !== null) return
  for (const { line } of parts.flatMap(({ type, lines }) => (type === 'letterhead' ? lines : []))) {
    const match = yearInBrackets.exec(line.text)
    if (!match) continue
    notice(file, {
      place: line.place({ start: match.index, end: match.index + match[0].length }),
      rule: 'unread-number',
      found: `${quote(match[0])} in no document number`,
      expected: 'letters, the year in brackets, digits and 号',
    })
  }
}

/** A page end may have broken a paragraph in two: the first half stops nowhere, and the second has no numeral. */
function reportBrokenParagraphs(parts: readonly LocatedPart[], file: VFile): void {
  const lines = parts.flatMap((part) => (roles[part.type].body ? part.lines : []))
  for (const [index, { line }] of lines.entries()) {
    const next = lines[index + 1]?.line
    const isText =
      line.depth === 0 && !line.table && /[，。；]/u.test(line.text) && !paragraphEnd.test(line.text)
    if (!next || next.depth > 0 || !isText || numberingOf(line.text) || numberingOf(next.text)) continue
    notice(file, {
      place: line.position,
      rule: 'broken-paragraph',
      found: `paragraph that ends with ${quote(line.text.slice(-8))}`,
      expected: 'a stop there, or the paragraph below joined to it',
    })
  }
}
