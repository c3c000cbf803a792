import type { Comparison } from '../compare/comparison'
import type { Reply, Section } from '../reply/reply'

/** A section and those of the other letter that it shares text with, the one that shares most first. */
export interface Correspondence {
  readonly section: Section
  readonly others: readonly { readonly section: Section; readonly shared: number }[]
}

const telling: ReadonlySet<Section['type']> = new Set(['preamble', 'body', 'measure', 'commitments', 'other'])

/** Whether a section says something of its own, and is not part of the frame that letters have in common. */
export function isTelling({ type }: Pick<Section, 'type'>): boolean {
  return telling.has(type)
}

/** For each telling section of one letter its counterparts in the other; none where it shares no text. */
export function correspondences(
  { sections }: Comparison,
  side: 'left' | 'right',
  letter: Reply,
  other: Reply,
): Correspondence[] {
  const opposite = side === 'left' ? 'right' : 'left'
  const byId = new Map(other.sections.map((section) => [section.id, section]))
  return letter.sections.filter(isTelling).map((section) => ({
    section,
    others: sections
      .filter((pair) => pair[side] === section.id)
      .flatMap((pair) => {
        const found = pair[opposite] === null ? undefined : byId.get(pair[opposite])
        return found ? [{ section: found, shared: pair.shared }] : []
      })
      .sort((a, b) => b.shared - a.shared),
  }))
}
