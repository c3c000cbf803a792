import type { Extent, FieldName, Reply } from '@/lib/reply/reply'
import { fieldsIn, linesOf } from '@/lib/reply/text'
import { spacing } from '@/lib/typeset/spacing'
import { Phrase } from './phrase'

/** Each line of an extent as a paragraph, classed by the first of its fields that `classes` names. */
export function Lines({
  reply,
  extent,
  classes = {},
  otherwise,
}: {
  reply: Reply
  extent: Extent
  classes?: Partial<Record<FieldName, string>>
  otherwise?: string
}) {
  return linesOf(reply.text, extent).map((line) => {
    const field = fieldsIn(reply, line).find((name) => classes[name])
    return (
      <p key={line.start} className={field ? classes[field] : otherwise}>
        <Phrase reply={reply} extent={line} wraps={spacing(reply, line)} />
      </p>
    )
  })
}
