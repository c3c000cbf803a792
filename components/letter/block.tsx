import type { Extent } from '@/lib/reply/reply'
import type { Look } from '@/lib/typeset/looks'
import { type SetLetter, Text } from './text'

/** A block of a letter, or the stretch of it that stands in one place. */
export function BlockView({
  letter,
  extent,
  look: { tagName: Tag, className },
  id,
  label,
  children,
}: {
  letter: SetLetter
  extent: Extent
  look: Look
  id: string | null
  /** What it is called, where that is more than its text. */
  label?: string
  /** What follows its text. */
  children?: React.ReactNode
}) {
  return (
    <Tag id={id ?? undefined} className={className ?? undefined} aria-label={label}>
      <Text letter={letter} extent={extent} />
      {children}
    </Tag>
  )
}
