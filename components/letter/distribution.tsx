import type { Distribution, Reply } from '@/lib/reply/reply'
import { Lines } from './lines'

const classes = { copiedTo: 'copied-to', printedBy: 'printed-by', printedOn: 'printed-on' }

export function DistributionView({ reply, section }: { reply: Reply; section: Distribution }) {
  return (
    <footer className="distribution" id={section.id}>
      <Lines reply={reply} extent={section} classes={classes} />
    </footer>
  )
}
