import type { Reply, Section, Span } from '@/lib/reply/reply'
import { paragraphLocator } from '@/lib/wording/locators'
import { Cite } from './cite'
import { Line } from './line'

/** A paragraph that can be cited. */
export function Paragraph({
  reply,
  section,
  span,
  index,
  children,
}: {
  reply: Reply
  section: Section
  span: Span
  index: number
  /** Its text, where it is more than a phrase. */
  children?: React.ReactNode
}) {
  return (
    <Line
      reply={reply}
      section={section}
      line={span}
      id={span.id}
      tool={<Cite id={span.id} place={paragraphLocator(section, index)} />}
    >
      {children}
    </Line>
  )
}
