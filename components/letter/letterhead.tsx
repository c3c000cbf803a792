import type { Letterhead, Reply } from '@/lib/reply/reply'
import { Lines } from './lines'

const classes = {
  outcome: 'outcome',
  disclosure: 'disclosure',
  issuerMark: 'issuer-mark',
  documentNumber: 'document-number',
}

export function LetterheadView({ reply, section }: { reply: Reply; section: Letterhead }) {
  return (
    <header className="letterhead" id={section.id}>
      <Lines reply={reply} extent={section} classes={classes} otherwise="letterhead-line" />
    </header>
  )
}
