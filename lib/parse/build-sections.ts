import type { Extent, Field, FieldName, Section, Span } from '../reply/reply'
import { commitmentsIn } from './commitments'
import { type ContactField, contactIn } from './contact'
import { dateIn } from './dates'
import { copiedToIn, isPrintingLine, printedIn } from './distribution'
import { upTo } from './lines'
import { behind, type LocatedLine, type LocatedPart, strongIn } from './located'
import { organsOn } from './organs'
import { promisesIn } from './promises'
import { isDateLine, signersAbove } from './tail-lines'

/** A section and where its fields were found. */
interface Built {
  readonly section: Section
  readonly fields: readonly Field[]
}

/** `found` on a line as a field counted in the reply's text. */
export function fieldAt(line: LocatedLine, name: FieldName, { start, end }: Extent): Field {
  return { name, start: line.start + start, end: line.start + end }
}

/** How many parts of type `other`, and how many promises, stand before a part: their ids count through the letter. */
interface Before {
  readonly others: number
  readonly promises: number
}

/** The typed section that a part is. */
export function sectionOf(part: LocatedPart, before: Before): Built {
  const { start, end, position, lines } = part
  const base = (id: string) => ({ id, start, end, position })
  switch (part.type) {
    case 'letterhead':
    case 'title':
    case 'salutation':
    case 'closing':
      return { section: { type: part.type, ...base(part.type) }, fields: [] }
    case 'preamble':
      return {
        section: { type: part.type, ...base(part.type), paragraphs: paragraphSpans(lines, 'preamble-p') },
        fields: [],
      }
    case 'body': {
      const paragraphs = paragraphSpans(lines, 'body-p')
      const promises = promisesIn(lines, before.promises)
      return { section: { type: part.type, ...base(part.type), paragraphs, promises }, fields: [] }
    }
    case 'measure':
      return { section: measure(part, before.promises), fields: [] }
    case 'commitments':
      return { section: commitments(part, before.promises), fields: [] }
    case 'signature':
      return signature(part)
    case 'contact':
      return contact(part)
    case 'distribution':
      return distribution(part)
    case 'other':
      return { section: { type: 'other', ...base(`other-${before.others + 1}`) }, fields: [] }
    default:
      return part.type satisfies never
  }
}

function paragraphSpans(lines: readonly Extent[], prefix: string): Span[] {
  return lines.map(({ start, end }, index) => ({ id: `${prefix}${index + 1}`, start, end }))
}

function measure(part: LocatedPart, promisesBefore: number): Section {
  const { start, end, position, numbering } = part
  const { heading, rest } = headed(part)
  const ordinal = numbering?.value ?? 0
  const id = `measure-${ordinal}`
  let leads = 0
  return {
    type: 'measure',
    id,
    start,
    end,
    position,
    ordinal,
    numeral: numbering?.numeral ?? '',
    heading: heading.slice(numbering?.length ?? 0),
    paragraphs: rest.map((line, index) => ({
      id: `${id}-p${index + 1}`,
      start: line.start,
      end: line.end,
      leads: leadsIn(line).map((lead) => ({ id: `${id}-lead-${++leads}`, ...lead })),
    })),
    promises: promisesIn(rest, promisesBefore),
  }
}

function commitments(part: LocatedPart, promisesBefore: number): Section {
  const { start, end, position, lines, numbering } = part
  const isHeaded = lines[0].line.depth > 0 || numbering !== null
  const { heading, rest } = isHeaded ? headed(part) : { heading: '', rest: lines }
  const items = commitmentsIn(rest, promisesBefore)
  const spans = paragraphSpans(rest, 'commitments-p')
  return {
    type: 'commitments',
    id: 'commitments',
    start,
    end,
    position,
    heading: heading === '' ? null : heading,
    paragraphs: spans,
    items,
  }
}

/**
 * A part's heading, without the stop of a run-in one, and the lines below or behind it. A paragraph of a single sentence
 * with nothing below it, or one whose first is as long as a sentence, has a numeral and no heading.
 */
function headed({ lines: [first, ...below], numbering }: LocatedPart): {
  heading: string
  rest: readonly LocatedLine[]
} {
  const numeral = numbering?.length ?? 0
  const { depth, text } = first.line
  const bold = first.line.marks.find(
    (mark) => mark.type === 'strong' && mark.start <= numeral && mark.end > numeral,
  )
  const stop = depth > 0 ? text.length : runInEnd(text, numeral, bold?.end)
  const alone = stop === text.length && below.length === 0 && text.endsWith('。')
  const isSentence = depth === 0 && bold === undefined && (alone || stop - numeral > maxHeading)
  const end = isSentence ? numeral : stop
  const rest = behind(first, end)
  return {
    heading: text.slice(0, end).replace(/[。：:]$/u, ''),
    rest: rest ? [rest, ...below] : below,
  }
}

/** Characters of the longest heading that a paragraph may begin with. */
const maxHeading = 50

/** Where a run-in heading ends: with what is bold behind its numeral, else with the first stop or colon. */
function runInEnd(text: string, from: number, boldEnd: number | undefined): number {
  if (boldEnd !== undefined) return text[boldEnd] === '。' ? boldEnd + 1 : boldEnd
  const stop = /[。：]|:(?!\d)/u.exec(text.slice(from))
  return stop ? from + stop.index + 1 : text.length
}

/** The bold stretches of a paragraph that open a sentence or a part of one. */
function leadsIn(line: LocatedLine): Extent[] {
  if (line.line.depth > 0 || line.line.table) return []
  const { text } = line.line
  return strongIn(line).filter(
    ({ start }) => start === line.start || /[。；！？：]/u.test(text[start - line.start - 1] ?? ''),
  )
}

function signature({ start, end, position, lines }: LocatedPart): Built {
  const fields: Field[] = []
  const issuers: string[] = []
  let issuedOn: string | null = null
  for (const [index, at] of lines.entries()) {
    const date = isDateLine(at.line.text) ? dateIn(at.line.text) : null
    if (date?.iso && issuedOn === null) {
      issuedOn = date.iso
      fields.push(fieldAt(at, 'issuedOn', date))
    }
    const below = lines[index + 1]
    const isAboveDate = below !== undefined && isDateLine(below.line.text)
    const named = date ? upTo(at.line, date.start) : at.line
    for (const organ of isAboveDate ? signersAbove(named) : organsOn(named)) {
      issuers.push(organ.value)
      fields.push(fieldAt(at, 'issuer', organ))
    }
  }
  return { section: { type: 'signature', id: 'signature', start, end, position, issuers, issuedOn }, fields }
}

function contact({ start, end, position, lines }: LocatedPart): Built {
  const fields: Field[] = []
  const values: Record<ContactField, string | null> = {
    name: null,
    unit: null,
    phone: null,
    address: null,
    postcode: null,
    email: null,
    fax: null,
  }
  const details = lines.flatMap((at) => contactIn(at.line.text, at.line.gaps).map((found) => ({ at, found })))
  const asked = details.some(({ found }) => found.field === 'name')
  for (const { at, found } of details) {
    if (found.field === 'head' && asked) continue
    const field = found.field === 'head' ? 'name' : found.field
    values[field] ??= found.value
    fields.push(fieldAt(at, contactFields[field], found))
  }
  return { section: { type: 'contact', id: 'contact', start, end, position, ...values }, fields }
}

const contactFields: Record<ContactField, FieldName> = {
  name: 'contactName',
  unit: 'contactUnit',
  phone: 'contactPhone',
  address: 'contactAddress',
  postcode: 'contactPostcode',
  email: 'contactEmail',
  fax: 'contactFax',
}

/** Whether a line says when the letter was printed, or stands right before that line: it then says by whom. */
function isBeforePrinting(lines: readonly LocatedLine[], index: number): boolean {
  return lines.slice(index, index + 2).some(({ line }) => isPrintingLine(line.text))
}

function distribution({ start, end, position, lines }: LocatedPart): Built {
  const fields: Field[] = []
  const copiedTo: string[] = []
  let printedBy: string | null = null
  let printedOn: string | null = null
  for (const [index, at] of lines.entries()) {
    const copies = copiedToIn(at.line, copiedTo.length > 0 && !isBeforePrinting(lines, index))
    for (const copy of copies) {
      copiedTo.push(copy.value)
      fields.push(fieldAt(at, 'copiedTo', copy))
    }
    if (copies.length > 0) continue
    const { by, on } = printedIn(at.line.text)
    if (by && printedBy === null) {
      printedBy = by.value
      fields.push(fieldAt(at, 'printedBy', by))
    }
    if (on?.iso && printedOn === null) {
      printedOn = on.iso
      fields.push(fieldAt(at, 'printedOn', on))
    }
  }
  const section: Section = {
    type: 'distribution',
    id: 'distribution',
    start,
    end,
    position,
    copiedTo,
    printedBy,
    printedOn,
  }
  return { section, fields }
}
