import type { Comparison, Passage } from '../compare/comparison'
import type { Reply, Section, UnplacedSection } from '../reply/reply'
import type { ComparedPair } from '../side-by-side/compared-pair'
import type { StockNote } from '../stock/notes'

/** What reply.json holds: a reply without its place in files and its typography. */
export type PublicReply = Omit<Reply, 'sections' | 'marks' | 'fields' | 'markdown'> & {
  readonly sections: readonly UnplacedSection[]
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

function withoutPosition({ position: _, ...section }: Section): UnplacedSection {
  return section
}

/** What comparison.json holds: runs tell the edits, and how sentences are dealt out is the page's concern. */
export type PublicComparison = Omit<Comparison, 'passages' | 'shares'> & {
  readonly passages: readonly Passage[]
}

/** The public form of a comparison, in the order of its documented fields. */
export function publicComparison({
  left,
  right,
  passages,
  shares: _,
  ...whole
}: Comparison): PublicComparison {
  return { left, right, passages: passages.map(({ edits: _, ...passage }) => passage), ...whole }
}

/** `value` as the text of a JSON file. */
export function jsonFile(value: PublicReply | PublicComparison | readonly StockNote[]): string {
  return `${JSON.stringify(value)}\n`
}

/** Two replies and their comparison as the text of a JSON file: `{left, right, comparison}`. */
export function jsonPair({
  left,
  right,
  comparison,
}: Pick<ComparedPair, 'left' | 'right' | 'comparison'>): string {
  return `${JSON.stringify({
    left: publicReply(left),
    right: publicReply(right),
    comparison: publicComparison(comparison),
  })}\n`
}
