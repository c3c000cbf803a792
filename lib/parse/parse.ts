import type { VFile } from 'vfile'
import type { Extent, Field, Mark, Reply, Section } from '../reply/reply'
import type { Slug } from '../reply/slug'
import { commitmentsOf } from '../reply/text'
import { sectionOf } from './build-sections'
import { reportDisagreements, reportStructure, reportUnknownContainers } from './checks'
import { withoutFrontMatter } from './front-matter'
import { sourceLines } from './lines'
import { type LocatedLine, type LocatedPart, located } from './located'
import { parseMarkdown } from './markdown'
import { partsOf } from './parts'
import { withoutRuns } from './repeated-marks'
import { detailsOf } from './reply-fields'
import { reportUnfitCharacters } from './unfit'
import { reportUnread } from './unread'

/**
 * Parses the Markdown of one letter, as content/README.md specifies it. What is wrong is put down in `file.messages`
 * (a fault has `fatal: true`, a notice `false`), all of it together; with a fault the reply is not to be used.
 */
export function parseReply(file: VFile, slug: Slug): Reply {
  const markdown = String(file)
  const written = markdown.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  reportUnfitCharacters(written, file)
  const { source: letter, origin } = withoutFrontMatter(written, file)
  // Markdown makes NUL another character, which would be told as a second fault.
  const source = withoutRuns(letter, file).replaceAll('\0', '\uFFFD')
  const lines = sourceLines(parseMarkdown(source), source, file)
  reportUnknownContainers(lines, file)
  const parts = located(partsOf(lines))
  reportStructure(parts, file)
  const { sections, fields } = sectionsOf(parts)
  const { details, fields: detailFields } = detailsOf(parts, sections)
  const { issuer, issuers, ...facts } = details
  const reply: Reply = {
    slug,
    issuer,
    issuers,
    ...origin,
    ...facts,
    text: lines.map((line) => line.text).join('\n'),
    sections,
    marks: parts
      .flatMap((part) => [...part.lines.flatMap((line) => marksOf(line, part)), ...tablesIn(part)])
      .sort(byStart),
    fields: [...fields, ...detailFields].sort(byStart),
    markdown,
  }
  reportDisagreements(reply, parts, file)
  reportUnread(reply, parts, file)
  return reply
}

function sectionsOf(parts: readonly LocatedPart[]): { sections: Section[]; fields: Field[] } {
  const sections: Section[] = []
  const fields: Field[] = []
  for (const part of parts) {
    const others = sections.filter(({ type }) => type === 'other').length
    const built = sectionOf(part, { others, promises: commitmentsOf(sections).length })
    sections.push(built.section)
    fields.push(...built.fields)
  }
  return { sections, fields }
}

/** A line's marks, counted in the reply's text; a heading that does not open its section is a subheading. */
function marksOf(locatedLine: LocatedLine, part: LocatedPart): Mark[] {
  const { line, start, end } = locatedLine
  const marks: Mark[] = line.marks.map((mark) => ({
    ...mark,
    start: start + mark.start,
    end: start + mark.end,
  }))
  const opens =
    locatedLine === part.lines[0] &&
    (part.type === 'measure' || part.type === 'commitments' || part.type === 'title')
  const { depth } = line
  if (depth > 1 && !opens)
    marks.unshift({ type: 'subheading', depth: depth as 2 | 3 | 4 | 5 | 6, start, end })
  return marks
}

/** The tables of a part, each from its first row to its last. */
function tablesIn({ lines }: LocatedPart): Mark[] {
  const tables = new Map<object, Mark & { type: 'table' }>()
  for (const { line, start, end } of lines) {
    if (!line.table) continue
    tables.set(line.table, { type: 'table', start: tables.get(line.table)?.start ?? start, end })
  }
  return [...tables.values()]
}

/** By start; of two that start together the wider first. */
function byStart(a: Extent, b: Extent): number {
  return a.start - b.start || b.end - a.end
}
