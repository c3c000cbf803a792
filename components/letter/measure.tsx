import type { Measure, Reply } from '@/lib/reply/reply'
import { Headed } from './headed'
import { Paragraph } from './paragraph'
import { Phrase } from './phrase'

/** One numbered measure; the bold openings of its actions can be linked to. */
export function MeasureView({ reply, section }: { reply: Reply; section: Measure }) {
  return (
    <Headed reply={reply} section={section} className="measure">
      {section.paragraphs.map((span, index) => (
        <Paragraph key={span.id} reply={reply} section={section} span={span} index={index}>
          <Phrase reply={reply} extent={span} spans={span.leads} />
        </Paragraph>
      ))}
    </Headed>
  )
}
