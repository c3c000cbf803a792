import type { Comparable } from '../compare/comparison'
import { sentences } from '../compare/segment/sentences'
import type { Span } from '../reply/reply'

/** A letter as its sentences are counted: by paragraphs where it has any, else by sections. */
export interface Countable extends Comparable {
  readonly sections: readonly (Comparable['sections'][number] & { readonly paragraphs?: readonly Span[] })[]
}

/**
 * The sentences of a letter in its order, with the ids that the page of a comparison gives them after the side:
 * `preamble-p2-s3` is the third of that paragraph, `title-s1` the first outside of a section's paragraphs. They depend
 * on the letter alone.
 */
export function sentenceIds(letter: Countable): Span[] {
  const counts = new Map<string, number>()
  return sentences(letter).map(({ start, end }) => {
    const section = letter.sections.find((section) => section.start <= start && start < section.end)
    const paragraph = section?.paragraphs?.find((span) => span.start <= start && start < span.end)
    const holder = paragraph?.id ?? section?.id ?? 'text'
    const count = (counts.get(holder) ?? 0) + 1
    counts.set(holder, count)
    return { id: `${holder}-s${count}`, start, end }
  })
}
