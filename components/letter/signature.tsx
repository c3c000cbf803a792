import type { Reply, Signature } from '@/lib/reply/reply'
import { Lines } from './lines'

export function SignatureView({ reply, section }: { reply: Reply; section: Signature }) {
  return (
    <section className="signature" id={section.id}>
      <Lines reply={reply} extent={section} classes={{ issuer: 'issuer', issuedOn: 'date-of-issue' }} />
    </section>
  )
}
