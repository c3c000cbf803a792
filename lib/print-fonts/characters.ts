import type { Extent, Reply } from '../reply/reply'
import { blocksOf, type HeadingLevel } from '../typeset/blocks'
import { kinds, parts, comparison as words } from '../wording/messages'
import type { FaceName } from './faces'

/** What is printed beside the letters' own characters: page numbers; the heads, findings and legend of two side by side. */
const furniture = [
  '— 0123456789%年月日·一二三四五六七八九十第页，共',
  wordsIn([words, kinds, parts]),
  words.counterpart('', '', '↑↓'),
].join('')

/** What stands above a column. */
const namesOfColumns = '0123456789号年月日·'

/** All the words of a group of messages. */
function wordsIn(messages: unknown): string {
  if (typeof messages === 'string') return messages
  if (typeof messages === 'function') return messages(...Array(messages.length).fill(''))
  return Object.values(messages as object)
    .map(wordsIn)
    .join('')
}

/** The face of the title and of headings; lower ones are set as the text is. */
const faceOfLevel: Partial<Record<HeadingLevel, FaceName>> = { 1: 'title', 2: 'hei', 3: 'kai' }

/** The characters that each face has to hold to print `replies`; a face that sets nothing has an empty set. */
export function charactersByFace(replies: readonly Reply[]): Record<FaceName, ReadonlySet<string>> {
  // One set and so one file: the title and bold words are cut from the same font.
  const bold = new Set<string>(words.title + namesOfColumns)
  const sets = {
    body: new Set(furniture),
    bold,
    title: bold,
    hei: new Set<string>(),
    kai: new Set<string>(),
  }
  for (const reply of replies) {
    const add = (set: Set<string>, { start, end }: Extent) => {
      for (const character of reply.text.slice(start, end)) if (!/[\n\t]/.test(character)) set.add(character)
    }
    add(sets.body, { start: 0, end: reply.text.length })
    for (const field of reply.fields) if (field.name === 'documentNumber') add(bold, field)
    for (const mark of reply.marks) if (mark.type === 'strong') add(bold, mark)
    for (const block of blocksOf(reply)) {
      const face = block.level && faceOfLevel[block.level]
      if (face) add(sets[face], block)
      // With 文件 behind the name, which no field has.
      if (block.fields.includes('issuerMark')) add(sets.title, block)
    }
  }
  return sets
}
