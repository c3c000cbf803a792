import type { Field, Reply, Request, Section } from '../reply/reply'
import { roles } from '../reply/roles'
import { fieldAt } from './build-sections'
import { disclosureIn, disclosureOnTop } from './disclosure'
import type { Found } from './found'
import { everyIssuer, issuerMarks } from './issuers'
import { documentNumberIn, numberBesideTitle, outcomeIn } from './letterhead'
import type { SourceLine } from './lines'
import type { LocatedLine, LocatedPart } from './located'
import { outcomeClassOf } from './outcome-class'
import {
  isOfParty,
  kindIn,
  kindOfAddressees,
  quotedTitleIn,
  requestNumberIn,
  requestTitleIn,
  sessionIn,
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
  const read = (
    name: Field['name'],
    lines: readonly LocatedLine[],
    find: (text: string, line: SourceLine) => Found | null,
  ) => {
    for (const line of lines) {
      const found = find(line.line.text, line.line)
      if (!found) continue
      fields.push(fieldAt(line, name, found))
      return found.value
    }
    return null
  }

  const letterhead = linesIn('letterhead')
  // What stands between title and salutation is the frame's; an attachment may name other documents.
  const below = parts.slice(
    0,
    parts.findIndex(({ type }) => roles[type].body),
  )
  const frame = [...letterhead, ...below.flatMap(({ type, lines }) => (type === 'other' ? lines : []))]
  const titleLines = linesIn('title')
  const opening = linesIn('preamble', 'body', 'measure').slice(0, 2)
  const signature = sections.find((section) => section.type === 'signature')

  const documentNumber =
    read('documentNumber', frame, (text, { gaps }) => documentNumberIn(text, gaps)) ??
    read('documentNumber', titleLines, numberBesideTitle)
  const marks = issuerMarks(letterhead)
  for (const { line, ...mark } of marks) fields.push(fieldAt(line, 'issuerMark', mark))
  const named = everyIssuer(
    marks.map(({ value }) => value),
    signature?.issuers ?? [],
  )
  const publisher =
    named.length === 0
      ? (read('issuerMark', letterhead, (text) => labelledIn(text, 'publisher')) ??
        read('issuer', titleLines, issuerOfTitle))
      : null
  const issuers = publisher === null ? named : [publisher]
  const title = titleLines[0]?.line.text ?? null
  const request: Request = {
    kind: requestKind(titleLines, linesIn('salutation'), opening),
    session: read('requestSession', [...titleLines, ...opening], sessionIn),
    number: read('requestNumber', [...titleLines, ...opening], requestNumberIn),
    title: read('requestTitle', titleLines, quotedTitleIn) ?? read('requestTitle', opening, requestTitleIn),
  }
  const outcome = read('outcome', frame, outcomeIn) ?? read('outcome', linesIn('signature'), outcomeIn)
  const details: Details = {
    issuer: issuers[0] ?? null,
    issuers,
    documentNumber,
    title,
    request,
    addressees: addressees(linesIn('salutation'), opening, fields),
    outcome,
    outcomeClass: outcome && outcomeClassOf(outcome),
    disclosure:
      read('disclosure', frame, disclosureOnTop) ??
      read('disclosure', linesIn('signature', 'other'), disclosureIn),
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
  fields: Field[],
): string[] {
  const runIn = opening[0] ? runInSalutation(opening[0].line.text) : null
  const lines = salutation.map((line) => ({ line, words: line.line.text }))
  if (lines.length === 0 && opening[0] && runIn) lines.push({ line: opening[0], words: runIn })
  return lines.flatMap(({ line, words }) =>
    addresseesIn(words, line.line.gaps).map((found) => {
      fields.push(fieldAt(line, 'addressee', found))
      return found.value
    }),
  )
}
