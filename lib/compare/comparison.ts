import type { Extent, Reply, Section } from '../reply/reply'
import type { Slug } from '../reply/slug'

/** What the comparison needs of a reply; a reply's public JSON has it too. */
export interface Comparable extends Pick<Reply, 'slug' | 'text'> {
  readonly sections: readonly Pick<Section, 'id' | 'type' | 'start' | 'end'>[]
}

export type Relation = 'identical' | 'reworded' | 'partial' | 'leftOnly' | 'rightOnly'

/**
 * A sentence, heading, field or item line of one letter; `section` is a section's id, empty for text
 * outside all sections. A sentence with counterparts in several places is here as a whole in each of its
 * passages (`shares` deals it out among them); clauses that changed places inside a pair are here alone.
 */
export interface Side extends Extent {
  readonly section: string
}

/** A stretch of equal text: offset in the left letter's text, in the right's, length. */
export type Run = readonly [left: number, right: number, length: number]

/** What stands in both letters, or in one alone. Between the runs lie the edits. */
export interface Passage {
  readonly relation: Relation
  /** Whether it stands in another order than its neighbours do. */
  readonly moved: boolean
  readonly left: Side | null
  readonly right: Side | null
  /** Increasing on both sides, never touching on both at once. */
  readonly runs: readonly Run[]
}

/** What tells an edit: an ordinal (二是 and 三是), punctuation, a figure, or words. */
export type EditKind = 'ordinal' | 'punctuation' | 'figure' | 'text'

/** A difference of a pair: what the left letter has and what the right one has in its place. */
export interface Edit {
  readonly left: Extent
  readonly right: Extent
  readonly kind: EditKind
}

/** A passage with the differences in its own share of both letters; one that a letter has alone has none. */
interface EditedPassage extends Passage {
  readonly edits: readonly Edit[]
}

/** A stretch of one letter's text, and the place in `passages` of the passage that it belongs to. */
export interface Share extends Extent {
  readonly passage: number
}

/** Two sections that share text, with the characters of their runs, or one that shares none. */
export interface SectionPair {
  readonly left: string | null
  readonly right: string | null
  readonly shared: number
}

/** Characters without white space; the last three sum to the first. */
export interface Coverage {
  readonly characters: number
  readonly identical: number
  readonly reworded: number
  readonly own: number
}

export interface SideCoverage {
  readonly whole: Coverage
  /** Without the frame: letterhead, title, salutation, closing, signature, contact, distribution. */
  readonly content: Coverage
}

/** How two replies' texts stand to each other; offsets count in their `text`. */
export interface Comparison {
  readonly left: Slug
  readonly right: Slug
  readonly passages: readonly EditedPassage[]
  /** Each letter's text dealt out among the passages, in its own order; see `shares`. */
  readonly shares: { readonly left: readonly Share[]; readonly right: readonly Share[] }
  readonly sections: readonly SectionPair[]
  readonly coverage: { readonly left: SideCoverage; readonly right: SideCoverage }
}
