import type { Other, Reply } from '@/lib/reply/reply'
import { linesOf } from '@/lib/reply/text'
import { Line } from './line'

/** A part that no other type names, such as a list of attachments. */
export function OtherView({ reply, section }: { reply: Reply; section: Other }) {
  return (
    <section className="other" id={section.id}>
      {linesOf(reply.text, section).map((line) => (
        <Line key={line.start} reply={reply} section={section} line={line} />
      ))}
    </section>
  )
}
