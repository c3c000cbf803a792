import { Picture } from '@/components/comparison/picture'
import { sharedPart } from '@/lib/library/featured'
import { addresses } from '@/lib/publish/addresses'
import type { Reply } from '@/lib/reply/reply'
import type { ComparedPair } from '@/lib/side-by-side/compared-pair'
import { library as words } from '@/lib/wording/messages'
import { nameOf } from '@/lib/wording/summary'

/** Two replies set side by side, offered before the list, with the picture of what they share. */
export function FeaturedView({ pair }: { pair: ComparedPair }) {
  const { left, right, comparison } = pair
  const address = addresses.compare(left, right)
  return (
    <section className="offer" aria-labelledby="offer">
      <h2 id="offer">
        <a href={address}>{words.compare}</a>
      </h2>
      <Side reply={left} part={sharedPart(comparison, 'left')} />
      <Picture pair={pair} base={address} />
      <Side reply={right} part={sharedPart(comparison, 'right')} />
    </section>
  )
}

function Side({ reply, part }: { reply: Reply; part: number }) {
  const { request, documentNumber } = reply
  return (
    <p>
      <span>{request.title ? `“${request.title}”` : nameOf(reply)}</span>
      <small>
        {documentNumber && `${documentNumber} · `}
        {words.shared(Math.round(part * 100))}
      </small>
    </p>
  )
}
