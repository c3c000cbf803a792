import { reply as words } from '@/lib/messages'
import { ordered } from '@/lib/pairs'
import { paths } from '@/lib/paths'
import type { Reply } from '@/lib/reply'
import { nameOf } from '@/lib/summary'

/** What can be done with the letter: print it, set it beside another, take it as data. */
export function Actions({ reply, partners }: { reply: Reply; partners: readonly Reply[] }) {
  return (
    <div className="actions">
      {partners.length > 0 && (
        <p>
          {words.compareWith}
          {partners.map((other) => (
            <a key={other.slug} href={paths.compare(...ordered(reply, other))}>
              {other.documentNumber ?? nameOf(other)}
            </a>
          ))}
        </p>
      )}
      <button type="button" data-print="" hidden>
        {words.print}
      </button>
      <p>
        {words.data}
        <a href={paths.data(reply, 'reply.txt')}>{words.plainText}</a>
        <a href={paths.data(reply, 'reply.md')}>Markdown</a>
        <a href={paths.data(reply, 'reply.json')}>JSON</a>
      </p>
    </div>
  )
}
