import type { Body, Reply } from '@/lib/reply/reply'
import { Paragraph } from './paragraph'

export function BodyView({ reply, section }: { reply: Reply; section: Body }) {
  return (
    <section className="body" id={section.id}>
      {section.paragraphs.map((span, index) => (
        <Paragraph key={span.id} reply={reply} section={section} span={span} index={index} />
      ))}
    </section>
  )
}
