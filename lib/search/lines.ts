import type { Extent, UnplacedSection } from '../reply/reply'
import { linesOf } from '../reply/text'

/** A letter as far as words are looked for in it. */
export interface Searched {
  readonly text: string
  readonly sections: readonly UnplacedSection[]
}

/** The stretches of a letter inside of which a phrase stands: its lines, but for a title, which may be broken over several. */
export function searchedLines({ text, sections }: Searched): Extent[] {
  return sections.flatMap((section) => (section.type === 'title' ? [section] : linesOf(text, section)))
}
