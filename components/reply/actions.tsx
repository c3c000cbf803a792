import { ordered } from '@/lib/library/order'
import { addresses } from '@/lib/publish/addresses'
import type { Reply } from '@/lib/reply/reply'
import { stock, reply as words } from '@/lib/wording/messages'
import { shortNameOf } from '@/lib/wording/summary'

interface Beside {
  readonly reply: Reply
  readonly partners: readonly Reply[]
  /** Those that have a page side by side with the reply. */
  readonly withPage: ReadonlySet<Reply>
}

/** What can be done with the letter: print it, set it beside another, take it as data. */
export function Actions(beside: Beside) {
  const { reply } = beside
  return (
    <div className="actions">
      <Partners {...beside} />
      <button type="button" data-print="" hidden>
        {words.print}
      </button>
      <p>
        {words.data}
        {/* Saved, not shown: a browser reads them in another encoding where the host names none. */}
        <a href={addresses.data(reply, 'reply.txt')} download>
          {words.plainText}
        </a>
        <a href={addresses.data(reply, 'reply.md')} download>
          Markdown
        </a>
        <a href={addresses.data(reply, 'reply.json')}>JSON</a>
        <a href={addresses.data(reply, 'reply.bib')}>BibTeX</a>
        <a href={addresses.data(reply, 'reply.ris')}>RIS</a>
      </p>
    </div>
  )
}

/** The letters that this one is set beside; many are folded. */
function Partners({ reply, partners, withPage }: Beside) {
  if (partners.length === 0) return null
  const links = partners.map((other) => (
    <a
      key={other.slug}
      href={(withPage.has(other) ? addresses.compare : addresses.anyTwo)(...ordered(reply, other))}
    >
      {words.compareWith(shortNameOf(other))}
    </a>
  ))
  if (partners.length < 4) return <p>{links}</p>
  return (
    <details>
      <summary>{words.compareWithMany(partners.length)}</summary>
      {links}
      <a href={addresses.shares(reply)}>{stock.shares.link}</a>
    </details>
  )
}
