import type { Field, Reply, Request, Section } from '../reply/reply'
import { roles } from '../reply/roles'
import { fieldAt } from './build-sections'
import { disclosureIn, disclosureOnTop } from './disclosure'
import type { Found } from './found'
import { everyIssuer, fullest, issuerMarks } from './issuers'
import {
  documentNumberIn,
  numberBesideTitle,
  outcomeBehindTitle,
  outcomeBelow,
  outcomeIn,
} from './letterhead'
import type { SourceLine } from './lines'
import type { LocatedLine, LocatedPart } from './located'
import { outcomeClassOf } from './outcome-class'
import {
  isOfParty,
  kindIn,
  kindOfAddressees,
  labelledNumberIn,
  requestNumberIn,
  requestTitleIn,
  sessionIn,
  titleInTitle,
} from './request'
import { addresseesIn, runInSalutation } from './salutation'
import { issuerOfTitle } from './title'
import { labelledIn } from './top-labels'

type Details = Pick<
  Reply,
  | 'issuer'
  | 'issuers'
  | 'documentNumber'
  | 'title'
  | 'request'
  | 'addressees'
  | 'outcome'
  | 'outcomeClass'
  | 'disclosure'
  | 'issuedOn'
>

/** What the letter says of itself, read from where each thing stands in it. */
export function detailsOf(
  parts: readonly LocatedPart[],
  sections: readonly Section[],
): { details: Details; fields: readonly Field[] } {
  const fields: Field[] = []
  const linesIn = (...types: LocatedPart['type'][]) =>
    parts.flatMap((part) => (types.includes(part.type) ? part.lines : []))
  const first = (
    name: Field['name'],
    lines: readonly LocatedLine[],
    find: (text: string, line: SourceLine) => Found | null,
  ) => {
    for (const line of lines) {
      const found = find(line.line.text, line.line)
      if (found) return { value: found.value, field: fieldAt(line, name, found) }
    }
    return null
  }
  const read = (...wanted: Parameters<typeof first>) => {
    const found = first(...wanted)
    if (found) fields.push(found.field)
    return found?.value ?? null
  }

  const title = parts.findIndex(({ type }) => type === 'title')
  const body = parts.findIndex(({ type }) => roles[type].body)
  const frameIn = (from: number, to: number) =>
    parts
      .slice(from, to)
      .flatMap(({ type, lines }) => (type === 'letterhead' || type === 'other' ? lines : []))
  // What stands between title and salutation is the frame's; an attachment may name other documents.
  const above = frameIn(0, title < 0 ? body : title)
  const below = title < 0 ? [] : frameIn(title, body)
  const frame = [...above, ...below]
  const titleLines = linesIn('title')
  const opening = linesIn('preamble', 'body', 'measure').slice(0, 2)
  const signature = sections.find((section) => section.type === 'signature')

  const documentNumber =
    read('documentNumber', frame, (text, { gaps }) => documentNumberIn(text, gaps)) ??
    read('documentNumber', titleLines, numberBesideTitle)
  const signing = signature?.issuers ?? []
  const named = [
    first('issuer', titleLines, issuerOfTitle),
    first('issuerMark', frame, (text, { gaps }) => labelledIn(text, 'publisher', gaps)),
  ].filter((found) => found !== null)
  // Who signs knows best, then the title; a page is often published by an office for all, but has names in full.
  const [source] = fullest(named)
  const known = signing.length > 0 || !source ? signing : [source.value]
  const marks = issuerMarks(above, below, known)
  for (const { line, ...mark } of marks) fields.push(fieldAt(line, 'issuerMark', mark))
  if (marks.length + signing.length === 0 && source) fields.push(source.field)
  const issuers = everyIssuer(
    marks.map(({ value }) => value),
    marks.length > 0 ? signing : known,
  )
  const request: Request = {
    kind: requestKind(titleLines, linesIn('salutation'), opening),
    session: read('requestSession', [...titleLines, ...opening], sessionIn),
    number:
      read('requestNumber', [...titleLines, ...opening], requestNumberIn) ??
      read('requestNumber', frame, (text, { gaps }) => labelledNumberIn(text, gaps)),
    title: read('requestTitle', titleLines, titleInTitle) ?? read('requestTitle', opening, requestTitleIn),
  }
  const outcome =
    read('outcome', frame, (text, { gaps }) => outcomeIn(text, gaps)) ??
    read('outcome', linesIn('signature'), (text) => outcomeIn(text)) ??
    read('outcome', linesIn('other'), outcomeBelow) ??
    read('outcome', titleLines, outcomeBehindTitle)
  const details: Details = {
    issuer: issuers[0] ?? null,
    issuers,
    documentNumber,
    title: titleLines[0]?.line.text ?? null,
    request,
    addressees: addressees(linesIn('salutation'), opening, frame, fields),
    outcome,
    outcomeClass: outcome && outcomeClassOf(outcome),
    disclosure:
      read('disclosure', frame, (text, { gaps }) => disclosureOnTop(text, gaps)) ??
      read('disclosure', linesIn('signature', 'other'), (text) => disclosureIn(text)),
    issuedOn: signature?.issuedOn ?? null,
  }
  return { details, fields }
}

/** The title tells the kind; where it is silent the addressees, and at last how the letter opens. */
function requestKind(
  titleLines: readonly LocatedLine[],
  salutation: readonly LocatedLine[],
  opening: readonly LocatedLine[],
): Request['kind'] {
  if (titleLines.some(({ line }) => isOfParty(line.text))) return 'unknown'
  const told = [
    ...titleLines.map(({ line }) => kindIn(line.text)),
    ...salutation.map(({ line }) => kindOfAddressees(line.text)),
    ...opening.slice(0, 1).map(({ line }) => kindIn(line.text)),
  ]
  return told.find((kind) => kind !== 'unknown') ?? 'unknown'
}

function addressees(
  salutation: readonly LocatedLine[],
  opening: readonly LocatedLine[],
  frame: readonly LocatedLine[],
  fields: Field[],
): string[] {
  const runIn = opening[0] ? runInSalutation(opening[0].line.text) : null
  const lines = salutation.map((line) => ({ line, words: line.line.text, start: 0 }))
  if (lines.length === 0 && opening[0] && runIn) lines.push({ line: opening[0], words: runIn, start: 0 })
  // A page may name in its catalogue who asked, above a letter that addresses nobody.
  if (lines.length === 0)
    for (const line of frame) {
      const asker = labelledIn(line.line.text, 'asker', line.line.gaps)
      if (asker) lines.push({ line, words: asker.value, start: asker.start })
    }
  return lines.flatMap(({ line, words, start }) => {
    const gaps = new Set([...line.line.gaps].map((gap) => gap - start))
    return addresseesIn(words, gaps).map((found) => {
      fields.push(fieldAt(line, 'addressee', { start: start + found.start, end: start + found.end }))
      return found.value
    })
  })
}
