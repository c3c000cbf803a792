import { linesOf } from '@/lib/lines'
import type { Reply, Title } from '@/lib/reply'
import { Phrase } from './phrase'

/** The title; where the letter breaks it into lines, it is broken there. */
export function TitleView({ reply, section }: { reply: Reply; section: Title }) {
  const lines = linesOf(reply.text, section)
  return (
    <h1 className="letter-title" id={section.id}>
      {lines.length === 1 ? (
        <Phrase reply={reply} extent={section} />
      ) : (
        lines.map((line) => (
          <span key={line.start} className="line">
            <Phrase reply={reply} extent={line} />
          </span>
        ))
      )}
    </h1>
  )
}
