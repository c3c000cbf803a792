import type { SectionType } from './reply'

/** What a type of section is to the letter that has it. */
interface Role {
  /** What letters have in common, whatever they answer; the rest is what this one says. */
  readonly frame: boolean
  /** Text between salutation and closing, without which a letter says nothing. */
  readonly body: boolean
  /** Each line is a field or a name of its own, whatever its punctuation. */
  readonly fieldLines: boolean
  /** A letter may have several. */
  readonly repeats: boolean
  /** Whether a container may name it, and which lines are then looked for: of the text, or of the tail. */
  readonly container: 'text' | 'tail' | null
}

/** What every type of section is. A new type has to say so here before anything compiles. */
export const roles: Readonly<Record<SectionType, Role>> = {
  letterhead: { frame: true, body: false, fieldLines: true, repeats: false, container: 'text' },
  title: { frame: true, body: false, fieldLines: true, repeats: false, container: null },
  salutation: { frame: true, body: false, fieldLines: true, repeats: false, container: 'text' },
  preamble: { frame: false, body: true, fieldLines: false, repeats: false, container: 'text' },
  body: { frame: false, body: true, fieldLines: false, repeats: false, container: 'text' },
  measure: { frame: false, body: true, fieldLines: false, repeats: true, container: 'text' },
  commitments: { frame: false, body: true, fieldLines: false, repeats: false, container: 'text' },
  closing: { frame: true, body: false, fieldLines: false, repeats: false, container: 'text' },
  signature: { frame: true, body: false, fieldLines: true, repeats: false, container: 'tail' },
  contact: { frame: true, body: false, fieldLines: true, repeats: false, container: 'tail' },
  distribution: { frame: true, body: false, fieldLines: true, repeats: false, container: 'tail' },
  other: { frame: false, body: false, fieldLines: false, repeats: true, container: 'tail' },
}

/** Whether a section says something of this letter's own. */
export function isContent({ type }: { readonly type: SectionType }): boolean {
  return !roles[type].frame
}
