import type { Extent, Reply } from '@/lib/reply/reply'
import { linesOf } from '@/lib/reply/text'
import { Lines } from './lines'
import { Phrase } from './phrase'

/** A section that is one paragraph as a rule, and a group of them where it has several lines. */
export function Block({
  reply,
  section,
  className,
}: {
  reply: Reply
  section: Extent & { id: string }
  className: string
}) {
  if (linesOf(reply.text, section).length === 1) {
    return (
      <p className={className} id={section.id}>
        <Phrase reply={reply} extent={section} />
      </p>
    )
  }
  return (
    <section className={className} id={section.id}>
      <Lines reply={reply} extent={section} />
    </section>
  )
}
