import { Fragment } from 'react'
import type { Extent, Reply, Title } from '@/lib/reply/reply'
import { linesOf } from '@/lib/reply/text'
import { titleBreaks } from '@/lib/typeset/title-breaks'
import { Phrase } from './phrase'

/** The title; where the letter breaks it into lines, it is broken there. */
export function TitleView({ reply, section }: { reply: Reply; section: Title }) {
  const lines = linesOf(reply.text, section)
  return (
    <h1 className="letter-title" id={section.id}>
      {lines.length === 1 ? (
        <Breakable reply={reply} line={section} />
      ) : (
        lines.map((line) => (
          <span key={line.start} className="line">
            <Breakable reply={reply} line={line} />
          </span>
        ))
      )}
    </h1>
  )
}

/** A line that, where it is too long, is broken between words. */
function Breakable({ reply, line: { start, end } }: { reply: Reply; line: Extent }) {
  const borders = [0, ...titleBreaks(reply.text.slice(start, end))].map((offset) => start + offset)
  return borders.map((from, index) => (
    <Fragment key={from}>
      {index > 0 && <wbr />}
      <Phrase reply={reply} extent={{ start: from, end: borders[index + 1] ?? end }} />
    </Fragment>
  ))
}
