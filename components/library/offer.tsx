import { library as words } from '@/lib/messages'
import { paths } from '@/lib/paths'
import type { Reply } from '@/lib/reply'
import { nameOf } from '@/lib/summary'

/** Two replies set side by side, offered before the list. */
export function Offer({ left, right }: { left: Reply; right: Reply }) {
  return (
    <section className="offer" aria-labelledby="offer">
      <h2 id="offer">
        <a href={paths.compare(left, right)}>{words.compare}</a>
      </h2>
      <p>{[left, right].map((reply) => reply.request.title ?? nameOf(reply)).join(' ↔ ')}</p>
    </section>
  )
}
