import type {
  Commitment,
  Extent,
  Measure,
  MeasureParagraph,
  Reply,
  Section,
  SectionType,
  Span,
} from '../../../lib/reply'
import { type Slug, toSlug } from '../../../lib/slug'

/** Where a section starts in a reply's text; `id` is the one that it bears in the reply's page. */
export interface SectionStart {
  readonly id: string
  readonly start: number
}

const nowhere = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
const ordinals = '零一二三四五六七八九十'
const numbered = /^([一二三四五六七八九十]+)、/
const ordinalOf = (numeral: string) => [...numeral].reduce((n, c) => n + ordinals.indexOf(c), 0)

function slug(name: string): Slug {
  const made = toSlug(name)
  if (made === null) throw new Error(`Unexpected slug \`${name}\``)
  return made
}

/** The lines between two offsets, each as the extent of its text. */
function lines(text: string, { start, end }: Extent): Extent[] {
  const found: Extent[] = []
  let at = start
  for (const line of text.slice(start, end).split('\n')) {
    found.push({ start: at, end: at + line.length })
    at += line.length + 1
  }
  return found
}

const spans = (id: string, extents: readonly Extent[]): Span[] =>
  extents.filter(({ start, end }) => end > start).map((extent, n) => ({ ...extent, id: `${id}-p${n + 1}` }))

/** A measure whose heading is a line of its own or, run in, ends with the first 。 of the line. */
function measure(text: string, base: Span & { position: typeof nowhere }): Measure {
  const [first, ...rest] = lines(text, base)
  const head = first ? text.slice(first.start, first.end) : ''
  const numeral = numbered.exec(head)?.[1]
  if (!first || !numeral) throw new Error(`Unexpected first line of ${base.id} \`${head}\`, expected 一、…`)
  const stop = head.indexOf('。') + 1
  const runIn = stop > 0 && stop < head.length
  const headEnd = runIn ? first.start + stop : first.end
  const body = runIn ? [{ start: headEnd, end: first.end }, ...rest] : rest
  const paragraphs: MeasureParagraph[] = spans(base.id, body).map((span) => ({ ...span, leads: [] }))
  const heading = text.slice(first.start + numeral.length + 1, headEnd)
  return { ...base, type: 'measure', ordinal: ordinalOf(numeral), numeral, heading, paragraphs }
}

/** The items 一是…, 二是… of a paragraph: each up to the next numeral or the paragraph's end. */
function commitments(text: string, paragraphs: readonly Span[]): Commitment[] {
  const found: Commitment[] = []
  for (const { start, end } of paragraphs) {
    const heads = [
      ...text.slice(start, end).matchAll(/(?<=^|[。；：])([一二三四五六七八九十]+是)([^，。；]*)/g),
    ]
    heads.forEach((head, n) => {
      found.push({
        id: `commitment-${found.length + 1}`,
        start: start + head.index,
        end: start + (heads[n + 1]?.index ?? end - start),
        numeral: head[1] ?? '',
        lead: head[2] ?? '',
      })
    })
  }
  return found
}

function section(text: string, id: string, extent: Extent): Section {
  const base = { ...extent, id, position: nowhere }
  const type = id.replace(/-\d+$/, '') as SectionType
  const paragraphs = () => spans(id, lines(text, extent))
  switch (type) {
    case 'measure':
      return measure(text, base)
    case 'preamble':
    case 'body':
      return { ...base, type, paragraphs: paragraphs() }
    case 'commitments': {
      const [first, ...rest] = paragraphs()
      const head = first ? text.slice(first.start, first.end) : ''
      const heading = numbered.test(head) && rest.length > 0 ? head.replace(numbered, '') : null
      const body = heading === null ? paragraphs() : spans(id, rest)
      return { ...base, type, heading, paragraphs: body, items: commitments(text, body) }
    }
    case 'letterhead':
    case 'title':
    case 'salutation':
    case 'closing':
    case 'other':
      return { ...base, type }
    case 'signature':
      return { ...base, type, issuers: [], issuedOn: null }
    case 'contact': {
      const absent = { name: null, phone: null, address: null, postcode: null, email: null, fax: null }
      return { ...base, type, ...absent }
    }
    case 'distribution':
      return { ...base, type, copiedTo: [], printedBy: null, printedOn: null }
  }
  throw new Error(`Unexpected section \`${id}\`${type satisfies never as string}`)
}

/**
 * A reply of the given text: its sections and their paragraphs are there, the fields of its head are
 * not, since a comparison has no use for them.
 */
export function makeReply(name: string, text: string, starts: readonly SectionStart[]): Reply {
  const sections = starts.map(({ id, start }, n) =>
    section(text, id, { start, end: (starts[n + 1]?.start ?? text.length + 1) - 1 }),
  )
  return {
    slug: slug(name),
    issuer: null,
    documentNumber: null,
    title: null,
    request: { kind: 'unknown', session: null, number: null, title: null },
    addressees: [],
    outcome: null,
    disclosure: null,
    issuedOn: null,
    text,
    sections,
    marks: [],
    fields: [],
    markdown: text,
  }
}
