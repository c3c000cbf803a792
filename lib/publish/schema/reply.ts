import type { Commitment, MeasureParagraph, Request, Span, UnplacedSection } from '../../reply/reply'
import type { Slug } from '../../reply/slug'
import type { PublicReply } from '../public-json'
import {
  addressOrNull,
  constant,
  count,
  dateOrNull,
  dialect,
  exactly,
  type Fields,
  listOf,
  oneOf,
  type Schema,
  text,
  textOrNull,
  texts,
} from './vocabulary'

export const slug: Schema<Slug> = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' }

type Type = UnplacedSection['type']
type Of<T extends Type> = Extract<UnplacedSection, { type: T }>

const span: Fields<Span> = { id: text, start: count, end: count }
const paragraphs = listOf(exactly(span))
const promises = listOf(exactly<Commitment>({ ...span, numeral: text, lead: text }))

/** The fields of a section of each type beside those that all have. */
const sections: { readonly [T in Type]: Fields<Omit<Of<T>, keyof Span | 'type'>> } = {
  letterhead: {},
  title: {},
  salutation: {},
  preamble: { paragraphs },
  body: { paragraphs, promises },
  measure: {
    ordinal: { type: 'integer', minimum: 1 },
    numeral: text,
    heading: text,
    paragraphs: listOf(exactly<MeasureParagraph>({ ...span, leads: paragraphs })),
    promises,
  },
  commitments: {
    heading: textOrNull,
    paragraphs,
    items: promises,
  },
  closing: {},
  signature: { issuers: texts, issuedOn: dateOrNull },
  contact: {
    name: textOrNull,
    unit: textOrNull,
    phone: textOrNull,
    address: textOrNull,
    postcode: textOrNull,
    email: textOrNull,
    fax: textOrNull,
  },
  distribution: { copiedTo: texts, printedBy: textOrNull, printedOn: dateOrNull },
  other: {},
}

const section: Schema<UnplacedSection> = {
  oneOf: Object.entries(sections).map(([type, own]) => exactly({ type: constant(type), ...span, ...own })),
}

const fields: Fields<PublicReply> = {
  slug,
  issuer: textOrNull,
  issuers: texts,
  source: addressOrNull,
  retrieved: dateOrNull,
  documentNumber: textOrNull,
  title: textOrNull,
  request: exactly<Request>({
    kind: oneOf({ deputySuggestion: true, cppccProposal: true, unknown: true }),
    session: textOrNull,
    number: textOrNull,
    title: textOrNull,
  }),
  addressees: texts,
  outcome: textOrNull,
  outcomeClass: textOrNull,
  disclosure: textOrNull,
  issuedOn: dateOrNull,
  text: { type: 'string', minLength: 1 },
  sections: listOf(section),
}

/** JSON Schema of reply.json. */
export const replySchema: Schema<PublicReply> = {
  $schema: dialect,
  title: 'Reply',
  ...exactly(
    fields,
    'One official reply letter. Offsets count in `text`, in UTF-16 units, the end exclusive; sections follow one another, a line feed apart, and cover it. What is absent is null or empty.',
  ),
}
