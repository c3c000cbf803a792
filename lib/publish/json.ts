import type { Comparison } from '../compare/comparison'
import type { Reply, Section } from '../reply/reply'

type PublicSection = Section extends infer S ? (S extends Section ? Omit<S, 'position'> : never) : never

/** What reply.json holds: a reply without its place in files and its typography. */
export type PublicReply = Omit<Reply, 'sections' | 'marks' | 'fields' | 'markdown'> & {
  readonly sections: readonly PublicSection[]
}

/** The public form of a reply, in the order of its documented fields. */
export function publicReply({
  marks: _marks,
  fields: _fields,
  markdown: _markdown,
  sections,
  ...reply
}: Reply): PublicReply {
  return { ...reply, sections: sections.map(withoutPosition) }
}

function withoutPosition({ position: _, ...section }: Section): PublicSection {
  return section
}

/** `value` as the text of a JSON file. */
export function jsonFile(value: PublicReply | Comparison): string {
  return `${JSON.stringify(value)}\n`
}
