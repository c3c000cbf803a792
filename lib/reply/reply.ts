import type { Position } from 'unist'
import type { Slug } from './slug'

/** A stretch of a reply's `text`: UTF-16 offsets, `end` exclusive. */
export interface Extent {
  readonly start: number
  readonly end: number
}

/** An extent that can be linked to: `id` is unique in the reply's page and never changes for a published text. */
export interface Span extends Extent {
  readonly id: string
}

/** A paragraph of a measure; `leads` are its bold run-in openings of actions. */
export interface MeasureParagraph extends Span {
  readonly leads: readonly Span[]
}

/** One promise: `numeral` as written (一是), `lead` without it; both are empty where one inside a paragraph has none. */
export interface Commitment extends Span {
  readonly numeral: string
  readonly lead: string
}

interface SectionBase extends Span {
  /** Where the section stands in its Markdown file. */
  readonly position: Position
}

interface Letterhead extends SectionBase {
  readonly type: 'letterhead'
}
interface Title extends SectionBase {
  readonly type: 'title'
}
interface Salutation extends SectionBase {
  readonly type: 'salutation'
}
interface Preamble extends SectionBase {
  readonly type: 'preamble'
  readonly paragraphs: readonly Span[]
}
/** The text of a letter that has no numbered measures. */
interface Body extends SectionBase {
  readonly type: 'body'
  readonly paragraphs: readonly Span[]
  /** Commitments that stand inside its paragraphs. */
  readonly promises: readonly Commitment[]
}
/** `ordinal` is the numeral's value (三 is 3), `heading` is without the numeral. */
interface Measure extends SectionBase {
  readonly type: 'measure'
  readonly ordinal: number
  readonly numeral: string
  readonly heading: string
  readonly paragraphs: readonly MeasureParagraph[]
  /** Commitments that stand inside its paragraphs. */
  readonly promises: readonly Commitment[]
}
interface FollowUpCommitments extends SectionBase {
  readonly type: 'commitments'
  readonly heading: string | null
  readonly paragraphs: readonly Span[]
  readonly items: readonly Commitment[]
}
interface Closing extends SectionBase {
  readonly type: 'closing'
}
interface Signature extends SectionBase {
  readonly type: 'signature'
  readonly issuers: readonly string[]
  readonly issuedOn: string | null
}
interface Contact extends SectionBase {
  readonly type: 'contact'
  readonly name: string | null
  /** The office that answers, apart from the person in it. */
  readonly unit: string | null
  readonly phone: string | null
  readonly address: string | null
  readonly postcode: string | null
  readonly email: string | null
  readonly fax: string | null
}
interface Distribution extends SectionBase {
  readonly type: 'distribution'
  readonly copiedTo: readonly string[]
  readonly printedBy: string | null
  readonly printedOn: string | null
}
/** A part that no other type names: an attachment list, a part under a heading without a numeral. */
interface Other extends SectionBase {
  readonly type: 'other'
}

export type Section =
  | Letterhead
  | Title
  | Salutation
  | Preamble
  | Body
  | Measure
  | FollowUpCommitments
  | Closing
  | Signature
  | Contact
  | Distribution
  | Other

export type SectionType = Section['type']

/** A section without its place in its file, as the public data has it. */
export type UnplacedSection = Section extends infer S
  ? S extends Section
    ? Omit<S, 'position'>
    : never
  : never

/** What a reply answers. `title` is the suggestion's own, without its quotes; `number` as written. */
export interface Request {
  readonly kind: 'deputySuggestion' | 'cppccProposal' | 'unknown'
  readonly session: string | null
  readonly number: string | null
  readonly title: string | null
}

/** How a stretch of `text` is set, as its Markdown says. */
export type Mark = Extent &
  (
    | { readonly type: 'strong' }
    | { readonly type: 'link'; readonly href: string }
    | { readonly type: 'subheading'; readonly depth: 2 | 3 | 4 | 5 | 6 }
    /** Whole lines, each a row, its cells parted by tabs; the first is the table's head. */
    | { readonly type: 'table' }
  )

export type FieldName =
  | 'outcome'
  | 'disclosure'
  | 'issuerMark'
  | 'documentNumber'
  | 'requestSession'
  | 'requestNumber'
  | 'requestTitle'
  | 'addressee'
  | 'issuer'
  | 'issuedOn'
  | 'contactName'
  | 'contactUnit'
  | 'contactPhone'
  | 'contactAddress'
  | 'contactPostcode'
  | 'contactEmail'
  | 'contactFax'
  | 'copiedTo'
  | 'printedBy'
  | 'printedOn'

/** Where in `text` the value of a field was read, without its label. */
export interface Field extends Extent {
  readonly name: FieldName
}

/** Where a letter comes from, as its file says: of the letter's own text it is no part. */
export interface Origin {
  /** The https address of the original. */
  readonly source: string | null
  /** When it was taken from there, `YYYY-MM-DD`. */
  readonly retrieved: string | null
}

/**
 * One official reply letter. `text` is the whole letter, one line a paragraph, without markup; every
 * extent counts in it. `sections` follow one another in the letter's order, a line feed apart, and
 * cover all of `text`. What is absent is `null` or empty, never guessed.
 */
export interface Reply extends Origin {
  readonly slug: Slug
  /** The first of `issuers`. */
  readonly issuer: string | null
  /** Every body that issues the letter: several where they answer jointly. */
  readonly issuers: readonly string[]
  readonly documentNumber: string | null
  readonly title: string | null
  readonly request: Request
  readonly addressees: readonly string[]
  /** As written. */
  readonly outcome: string | null
  /** The same in one spelling for one class: `B` for B类 and （B）. */
  readonly outcomeClass: string | null
  readonly disclosure: string | null
  /** Date of issue, `YYYY-MM-DD`. */
  readonly issuedOn: string | null
  readonly text: string
  readonly sections: readonly Section[]
  /** In the order of their start, a wider one before the ones inside it. */
  readonly marks: readonly Mark[]
  /** In the order of their start. */
  readonly fields: readonly Field[]
  /** The file's Markdown, as it stands. */
  readonly markdown: string
}
