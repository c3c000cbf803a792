import type { SectionType } from '../reply/reply'
import type { SourceLine } from './lines'
import type { Numbering } from './numerals'

/** The lines of one section, in order; `numbering` is that of its heading, where it has a numbered one. */
export interface LetterPart {
  readonly type: SectionType
  readonly lines: SourceLine[]
  readonly numbering: Numbering | null
}
