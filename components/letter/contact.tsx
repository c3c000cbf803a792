import type { Contact, Reply } from '@/lib/reply/reply'
import { Lines } from './lines'

export function ContactView({ reply, section }: { reply: Reply; section: Contact }) {
  return (
    <section className="contact" id={section.id}>
      <Lines reply={reply} extent={section} />
    </section>
  )
}
