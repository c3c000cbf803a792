import { addresses } from '@/lib/publish/addresses'
import type { Commitment, Reply } from '@/lib/reply/reply'
import { commitmentsOf, openingOf } from '@/lib/reply/text'
import { locatorOf } from '@/lib/wording/locators'
import { date } from '@/lib/wording/messages'
import { nameOf, requestLine } from '@/lib/wording/summary'
import { Words } from './words'

/** What one letter promises, each promise in its words and with a way to where it stands. */
export function Promises({ reply, className }: { reply: Reply; className: string }) {
  const { issuers, documentNumber, request, issuedOn } = reply
  return (
    <section className={className}>
      <h3 className="font-document text-letter text-pretty [font-weight:500]">
        <a
          className="inline-block min-w-6 py-1 text-inherit no-underline hover:text-accent"
          href={addresses.reply(reply)}
        >
          <Words text={request.title ? `“${request.title}”` : nameOf(reply)} />
        </a>
      </h3>
      <p className="sheet-facts flex flex-wrap gap-x-4 gap-y-0.5 text-small text-quiet">
        {[issuers.join('、'), documentNumber, requestLine(reply)].filter(Boolean).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {issuedOn && <time dateTime={issuedOn}>{date(issuedOn)}</time>}
      </p>
      <ol className="promises mt-2 font-document text-document" lang="zh-CN">
        {commitmentsOf(reply.sections).map((item) => (
          <Item key={item.id} reply={reply} item={item} />
        ))}
      </ol>
    </section>
  )
}

function Item({ reply, item }: { reply: Reply; item: Commitment }) {
  const { text, sections } = reply
  const opening = openingOf(text, item)
  const inside = !sections.some(
    ({ type, start, end }) => type === 'commitments' && start <= item.start && item.end <= end,
  )
  return (
    <li className="py-1.5">
      <a className="py-1" href={`${addresses.reply(reply)}#${item.id}`}>
        {text.slice(opening.start, opening.end)}
      </a>
      {text.slice(opening.end, item.end)}
      {inside && (
        <small className="ml-3 font-interface text-small text-quiet">{locatorOf(reply, item)}</small>
      )}
    </li>
  )
}
