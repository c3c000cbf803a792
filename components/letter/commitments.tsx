import type { Commitment, Extent, FollowUpCommitments, Reply } from '@/lib/reply/reply'
import { parts } from '@/lib/wording/messages'
import { Cite } from './cite'
import { Headed } from './headed'
import { Paragraph } from './paragraph'
import { Phrase } from './phrase'

/** The promises, each of which can be cited by itself; they stay in their paragraphs, as written. */
export function CommitmentsView({ reply, section }: { reply: Reply; section: FollowUpCommitments }) {
  return (
    <Headed reply={reply} section={section} className="commitments">
      {section.paragraphs.map((span, index) => (
        <Paragraph key={span.id} reply={reply} section={section} span={span} index={index}>
          {pieces(span, section.items).map((piece) =>
            'id' in piece ? (
              <span key={piece.start} className="commitment" id={piece.id}>
                <Cite id={piece.id} place={parts.commitment(piece.numeral)} />
                <Phrase reply={reply} extent={piece} />
              </span>
            ) : (
              <Phrase key={piece.start} reply={reply} extent={piece} />
            ),
          )}
        </Paragraph>
      ))}
    </Headed>
  )
}

/** A paragraph cut into its promises and what stands between them. */
function pieces(paragraph: Extent, items: readonly Commitment[]): (Commitment | Extent)[] {
  const pieces: (Commitment | Extent)[] = []
  let from = paragraph.start
  for (const item of items) {
    if (item.start < paragraph.start || item.end > paragraph.end) continue
    if (item.start > from) pieces.push({ start: from, end: item.start })
    pieces.push(item)
    from = item.end
  }
  if (from < paragraph.end) pieces.push({ start: from, end: paragraph.end })
  return pieces
}
