import { Words } from '@/components/library/words'
import { addresses } from '@/lib/publish/addresses'
import type { Reply } from '@/lib/reply/reply'
import { date, reply as replyWords, library as words } from '@/lib/wording/messages'
import { counts, nameOf, requestLine } from '@/lib/wording/summary'

/** A reply in the library: what it answers first, for that is what people know it by. */
export function Sheet({ reply, className }: { reply: Reply; className: string }) {
  const { issuers, documentNumber, request, addressees, issuedOn, outcome } = reply
  const { measures, commitments } = counts(reply)
  const name = nameOf(reply)
  const facts = [
    addressees.length > 0 && `${replyWords.addressees} ${addressees.join('、')}`,
    outcome,
    measures > 0 && replyWords.measures(measures),
    commitments > 0 && replyWords.commitments(commitments),
  ].filter((fact) => fact !== false && fact !== null)
  return (
    <li className={className} data-slug={reply.slug}>
      {(issuers.length > 0 || documentNumber) && (
        <p className="sheet-head flex flex-wrap justify-between gap-x-4 border-issuer border-b pb-2 font-document">
          <b className="text-issuer [letter-spacing:0.06em]">{issuers.join('、')}</b>
          <span>{documentNumber}</span>
        </p>
      )}
      <h3 className="mt-3.5 mb-2 font-document text-letter text-pretty [font-weight:500]">
        <a
          className="inline-block min-w-6 py-0.5 text-inherit no-underline after:absolute after:inset-0 group-hover:text-accent"
          href={addresses.reply(reply)}
        >
          <Words text={request.title ? `“${request.title}”` : name} />
        </a>
      </h3>
      {request.title && (
        <p className="answers font-document">
          <Words text={reply.title ?? requestLine(reply) ?? ''} />
        </p>
      )}
      <p className="sheet-facts mt-auto flex flex-wrap gap-x-4 gap-y-0.5 pt-3 text-small text-quiet">
        {issuedOn ? <time dateTime={issuedOn}>{date(issuedOn)}</time> : <span>{words.undated}</span>}
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
    </li>
  )
}
