import type { Extent, Reply } from '../reply'
import type { FaceName } from './faces'

/** What the page numbers add to a letter's own characters. */
const furniture = '— 0123456789'

/** The characters that each face has to hold to print `replies`; a face that sets nothing has an empty set. */
export function charactersByFace(replies: readonly Reply[]): Record<FaceName, ReadonlySet<string>> {
  // One set and so one file: the title and bold words are cut from the same font.
  const bold = new Set<string>()
  const sets = {
    song: new Set(furniture),
    'song-bold': bold,
    title: bold,
    hei: new Set<string>(),
    kai: new Set<string>(),
  }
  for (const reply of replies) {
    const add = (set: Set<string>, { start, end }: Extent) => {
      for (const character of reply.text.slice(start, end)) if (character !== '\n') set.add(character)
    }
    add(sets.song, { start: 0, end: reply.text.length })
    for (const section of reply.sections) if (section.type === 'title') add(sets.title, section)
    for (const field of reply.fields) if (field.name === 'issuerMark') add(sets.title, field)
    for (const mark of reply.marks) {
      if (mark.type === 'strong') add(sets['song-bold'], mark)
      if (mark.type === 'subheading') add(sets.kai, mark)
    }
    for (const heading of headings(reply)) add(sets.hei, heading)
  }
  return sets
}

/** The first lines of the sections that a heading may open, as far as their first paragraph. */
function* headings(reply: Reply): Generator<Extent> {
  for (const section of reply.sections) {
    if (section.type === 'measure' || section.type === 'commitments') {
      yield { start: section.start, end: section.paragraphs[0]?.start ?? section.end }
    }
  }
}
