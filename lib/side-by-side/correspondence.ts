import type { Comparison } from '../compare/comparison'
import type { Reply, Section } from '../reply/reply'
import { isContent } from '../reply/roles'

/** A section and those of the other letter that it shares text with, the one that shares most first. */
interface Correspondence {
  readonly section: Section
  readonly others: readonly { readonly section: Section; readonly shared: number }[]
}

/** For each section of one letter that says something of its own its counterparts in the other; none where it shares no text. */
export function correspondences(
  { sections }: Comparison,
  side: 'left' | 'right',
  letter: Reply,
  other: Reply,
): Correspondence[] {
  const opposite = side === 'left' ? 'right' : 'left'
  const byId = new Map<string | null, Section>(other.sections.map((section) => [section.id, section]))
  return letter.sections.filter(isContent).map((section) => ({
    section,
    others: sections
      .filter((pair) => pair[side] === section.id)
      .flatMap((pair) => {
        const found = byId.get(pair[opposite])
        return found ? [{ section: found, shared: pair.shared }] : []
      })
      .sort((a, b) => b.shared - a.shared),
  }))
}
