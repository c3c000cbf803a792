import type { Preamble, Reply } from '@/lib/reply/reply'
import { Paragraph } from './paragraph'

export function PreambleView({ reply, section }: { reply: Reply; section: Preamble }) {
  return (
    <section className="preamble" id={section.id}>
      {section.paragraphs.map((span, index) => (
        <Paragraph key={span.id} reply={reply} section={section} span={span} index={index} />
      ))}
    </section>
  )
}
