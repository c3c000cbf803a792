import type {
  Commitment,
  Extent,
  Field,
  FieldName,
  Mark,
  Reply,
  Section,
  Span,
  UnplacedSection,
} from './reply'

/** Characters of a printed line (GB/T 9704): what is shorter and has no mark of prose in it may be a line of its own. */
export const printedLine = 28

/** The lines of `text` inside an extent that begins and ends at a line's border. */
export function linesOf(text: string, { start, end }: Extent): Extent[] {
  const lines: Extent[] = []
  for (let from = start; from <= end; ) {
    const feed = text.indexOf('\n', from)
    const to = feed === -1 || feed > end ? end : feed
    lines.push({ start: from, end: to })
    from = to + 1
  }
  return lines
}

/** A section's heading and whether its first paragraph runs on in the same line; `null` where it has none. */
export function headingOf(
  text: string,
  section: Extent,
  paragraphs: readonly Span[],
): { extent: Extent; runsOn: boolean } | null {
  const first = paragraphs[0]
  if (!first) return { extent: section, runsOn: false }
  if (first.start === section.start) return null
  const runsOn = text[first.start - 1] !== '\n'
  return { extent: { start: section.start, end: runsOn ? first.start : first.start - 1 }, runsOn }
}

/** All promises of a letter in its order: those of the follow-up commitments, and those inside other paragraphs. */
export function commitmentsOf(sections: readonly UnplacedSection[]): Commitment[] {
  return sections.flatMap((section) => {
    if (section.type === 'commitments') return section.items
    return section.type === 'measure' || section.type === 'body' ? section.promises : []
  })
}

/** The id of the narrowest passage of a reply's page that holds the beginning of an extent. */
export function passageId(
  { sections }: { readonly sections: readonly UnplacedSection[] },
  { start }: Extent,
): string {
  const spans: Span[] = sections.flatMap((section) => [
    section,
    ...('paragraphs' in section ? section.paragraphs : []),
  ])
  const [narrowest] = [...spans, ...commitmentsOf(sections)]
    .filter((span) => span.start <= start && start < span.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))
  return narrowest?.id ?? ''
}

/** The words by which a promise is known in its text: numeral and lead, else its first clause. */
export function openingOf(text: string, { start, end, lead }: Commitment): Extent {
  const inside = text.slice(start, end)
  const at = inside.indexOf(lead)
  const length =
    lead === '' || at === -1 ? (/^[^，。；：！？]*/.exec(inside)?.[0].length ?? 0) : at + lead.length
  return { start, end: start + length }
}

/** The fields that were read inside an extent. */
export function fieldsIn(reply: Reply, { start, end }: Extent): FieldName[] {
  return reply.fields
    .filter((field: Field) => field.start >= start && field.end <= end)
    .map(({ name }) => name)
}

/**
 * The level of the subheading that a whole line is, or `null` where it is none. The first level in use
 * in a section comes next below the heading that it stands under, whatever depth the file gave it.
 */
export function subheadingLevel(reply: Reply, section: Section, line: Extent): 2 | 3 | 4 | 5 | 6 | null {
  const inSection = reply.marks.filter(
    (mark) => mark.type === 'subheading' && mark.start >= section.start && mark.end <= section.end,
  ) as (Mark & { type: 'subheading' })[]
  const own = inSection.find((mark) => mark.start === line.start && mark.end === line.end)
  if (!own) return null
  const depths = [...new Set(inSection.map((mark) => mark.depth))].sort()
  const first = section.type === 'measure' ? 3 : 2
  return Math.min(first + depths.indexOf(own.depth), 6) as 2 | 3 | 4 | 5 | 6
}
