import type { Extent, Reply, Section } from '@/lib/reply/reply'
import { subheadingLevel } from '@/lib/reply/text'
import { Phrase } from './phrase'

/** A line of a section: a paragraph, or the subheading that its Markdown makes of it. */
export function Line({
  reply,
  section,
  line,
  id,
  children = <Phrase reply={reply} extent={line} />,
  tool,
}: {
  reply: Reply
  section: Section
  line: Extent
  id?: string
  /** Its text, where it is more than a phrase. */
  children?: React.ReactNode
  /** What follows the text of a paragraph. */
  tool?: React.ReactNode
}) {
  const level = subheadingLevel(reply, section, line)
  if (level) {
    const Heading = `h${level}` as const
    return <Heading id={id}>{children}</Heading>
  }
  return (
    <p id={id}>
      {children}
      {tool}
    </p>
  )
}
