import type { Field, Reply, Request, Section } from '../reply'
import {
  closingDisclosureIn,
  disclosureIn,
  documentNumberIn,
  type Found,
  issuerMarkIn,
  outcomeIn,
  publisherIn,
} from './letterhead'
import type { PlacedLine, PlacedPart } from './placed'
import { kindIn, quotedTitleIn, requestNumberIn, requestTitleIn, sessionIn } from './request'
import { addresseesIn, runInSalutation } from './salutation'
import { fieldAt } from './sections'
import { isOrgan, organsOn } from './tail'

type Details = Pick<
  Reply,
  'issuer' | 'documentNumber' | 'title' | 'request' | 'addressees' | 'outcome' | 'disclosure' | 'issuedOn'
>

/** What the letter says of itself, read from where each thing stands in it. */
export function detailsOf(
  parts: readonly PlacedPart[],
  sections: readonly Section[],
): { details: Details; fields: readonly Field[] } {
  const fields: Field[] = []
  const linesIn = (...types: PlacedPart['type'][]) =>
    parts.flatMap((part) => (types.includes(part.type) ? part.lines : []))
  const read = (name: Field['name'], lines: readonly PlacedLine[], find: (line: string) => Found | null) => {
    for (const line of lines) {
      const found = find(line.line.text)
      if (!found) continue
      fields.push(fieldAt(line, name, found))
      return found.value
    }
    return null
  }

  const letterhead = linesIn('letterhead')
  const frame = [...letterhead, ...linesIn('other')]
  const titleLines = linesIn('title')
  const opening = linesIn('preamble', 'body', 'measure').slice(0, 2)
  const signature = sections.find((section) => section.type === 'signature')

  const documentNumber = read('documentNumber', [...frame, ...titleLines], documentNumberIn)
  const issuer =
    markOf(markLines(letterhead), fields) ??
    signature?.issuers[0] ??
    read('issuerMark', letterhead, publisherIn)
  const title = titleLines[0]?.line.text ?? null
  const request: Request = {
    kind: kindOf(titleLines, opening),
    session: read('requestSession', [...titleLines, ...opening], sessionIn),
    number: read('requestNumber', [...titleLines, ...opening], requestNumberIn),
    title: read('requestTitle', opening, requestTitleIn) ?? read('requestTitle', titleLines, quotedTitleIn),
  }
  const details: Details = {
    issuer,
    documentNumber,
    title,
    request,
    addressees: addressees(linesIn('salutation'), opening, fields),
    outcome: read('outcome', letterhead, outcomeIn),
    disclosure:
      read('disclosure', letterhead, disclosureIn) ??
      read('disclosure', linesIn('signature', 'other'), closingDisclosureIn),
    issuedOn: signature?.issuedOn ?? null,
  }
  return { details, fields }
}

/** The issuer named by the first of these lines; of several on it the first, who leads. */
function markOf(lines: readonly PlacedLine[], fields: Field[]): string | null {
  for (const line of lines) {
    const [organ] = organsOn(line.line)
    const found = (organ && issuerMarkIn(organ.name)) ?? issuerMarkIn(line.line.text)
    if (!found) continue
    fields.push(fieldAt(line, 'issuerMark', found))
    return found.value
  }
  return null
}

/** The letterhead's lines that may be the issuer mark, those that read as a body's name before others. */
function markLines(letterhead: readonly PlacedLine[]): PlacedLine[] {
  const candidates = letterhead.filter(({ line }) => documentNumberIn(line.text) === null)
  const organs = candidates.filter(({ line }) => isOrgan(line.text.replace(/文件$/u, '')))
  return organs.length > 0 ? organs : candidates
}

function kindOf(titleLines: readonly PlacedLine[], opening: readonly PlacedLine[]): Request['kind'] {
  for (const { line } of [...titleLines, ...opening.slice(0, 1)]) {
    const kind = kindIn(line.text)
    if (kind !== 'unknown') return kind
  }
  return 'unknown'
}

function addressees(
  salutation: readonly PlacedLine[],
  opening: readonly PlacedLine[],
  fields: Field[],
): string[] {
  const runIn = opening[0] ? runInSalutation(opening[0].line.text) : null
  const lines = salutation.map((line) => ({ line, words: line.line.text }))
  if (lines.length === 0 && opening[0] && runIn) lines.push({ line: opening[0], words: runIn })
  return lines.flatMap(({ line, words }) =>
    addresseesIn(words).map((found) => {
      fields.push(fieldAt(line, 'addressee', found))
      return found.value
    }),
  )
}
