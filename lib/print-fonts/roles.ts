import type { Extent, FieldName, Reply, Section } from '../reply/reply'
import { headingOf, linesOf, subheadingLevel } from '../reply/text'
import { kinds, parts, comparison as words } from '../wording/messages'
import type { FaceName } from './faces'

/** What is printed beside the letters' own characters: page numbers; heads, signs and legend of two side by side. */
const furniture = [
  '— 0123456789年月日·一二三四五六七八九十',
  words.title,
  ...Object.values({ ...words.sides, ...words.signs, ...words.key, ...kinds }),
  words.movedTo('', '', '↑'),
  words.movedFrom('', '', '↓'),
  ...Object.values(parts).map((part) => (typeof part === 'string' ? part : part('', 0))),
].join('')

const setBold: ReadonlySet<FieldName> = new Set(['issuerMark', 'documentNumber'])

/** The characters that each face has to hold to print `replies`; a face that sets nothing has an empty set. */
export function charactersByFace(replies: readonly Reply[]): Record<FaceName, ReadonlySet<string>> {
  // One set and so one file: the title and bold words are cut from the same font.
  const bold = new Set<string>(words.title)
  const sets = {
    body: new Set(furniture),
    bold,
    title: bold,
    hei: new Set<string>(),
    kai: new Set<string>(),
  }
  for (const reply of replies) {
    const add = (set: Set<string>, { start, end }: Extent) => {
      for (const character of reply.text.slice(start, end)) if (character !== '\n') set.add(character)
    }
    add(sets.body, { start: 0, end: reply.text.length })
    for (const field of reply.fields) if (setBold.has(field.name)) add(bold, field)
    for (const mark of reply.marks) if (mark.type === 'strong') add(bold, mark)
    for (const section of reply.sections) {
      if (section.type === 'title') add(bold, section)
      for (const { level, extent } of headings(reply, section)) {
        if (level === 2) add(sets.hei, extent)
        if (level === 3) add(sets.kai, extent)
      }
    }
  }
  return sets
}

/** The headings of a section with their levels in the page: the second is set in 黑体, the third in 楷体. */
function* headings(reply: Reply, section: Section): Generator<{ level: number; extent: Extent }> {
  if (section.type === 'measure' || section.type === 'commitments') {
    const heading = headingOf(reply.text, section, section.paragraphs)
    if (heading !== null) yield { level: 2, extent: heading.extent }
  }
  for (const line of linesOf(reply.text, section)) {
    const level = subheadingLevel(reply, section, line)
    if (level !== null) yield { level, extent: line }
  }
}
