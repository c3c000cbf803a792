import type { PublicReply } from '../json'
import {
  constant,
  count,
  dateOrNull,
  dialect,
  exactly,
  listOf,
  oneOf,
  type Schema,
  slug,
  text,
  textOrNull,
  texts,
} from './vocabulary'

const extent = { start: count, end: count }
const span = { id: text, ...extent }
const paragraphs = listOf(exactly(span))

/** The fields of a section of each type beside `id`, `start`, `end` and `type`. */
const sections: Readonly<Record<PublicReply['sections'][number]['type'], Readonly<Record<string, Schema>>>> =
  {
    letterhead: {},
    title: {},
    salutation: {},
    preamble: { paragraphs },
    body: { paragraphs },
    measure: {
      ordinal: { type: 'integer', minimum: 1 },
      numeral: text,
      heading: text,
      paragraphs: listOf(exactly({ ...span, leads: listOf(exactly(span)) })),
    },
    commitments: {
      heading: textOrNull,
      paragraphs,
      items: listOf(exactly({ ...span, numeral: text, lead: text })),
    },
    closing: {},
    signature: { issuers: texts, issuedOn: dateOrNull },
    contact: {
      name: textOrNull,
      phone: textOrNull,
      address: textOrNull,
      postcode: textOrNull,
      email: textOrNull,
      fax: textOrNull,
    },
    distribution: { copiedTo: texts, printedBy: textOrNull, printedOn: dateOrNull },
    other: {},
  }

const fields: Readonly<Record<keyof PublicReply, Schema>> = {
  slug,
  issuer: textOrNull,
  documentNumber: textOrNull,
  title: textOrNull,
  request: exactly({
    kind: oneOf(['deputySuggestion', 'cppccProposal', 'unknown']),
    session: textOrNull,
    number: textOrNull,
    title: textOrNull,
  }),
  addressees: texts,
  outcome: textOrNull,
  disclosure: textOrNull,
  issuedOn: dateOrNull,
  text: { type: 'string', minLength: 1 },
  sections: listOf({
    oneOf: Object.entries(sections).map(([type, own]) => exactly({ type: constant(type), ...span, ...own })),
  }),
}

/** JSON Schema of reply.json. */
export const replySchema: Schema = {
  $schema: dialect,
  title: 'Reply',
  ...exactly(
    fields,
    'One official reply letter. Offsets count in `text`, in UTF-16 units, the end exclusive; sections follow one another, a line feed apart, and cover it. What is absent is null or empty.',
  ),
}
