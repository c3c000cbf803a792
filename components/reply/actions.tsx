import { reply as words } from '@/lib/messages'
import { paths } from '@/lib/paths'
import type { Reply } from '@/lib/reply'
import { nameOf } from '@/lib/summary'

/** What can be done with the letter: print it, set it beside another, take it as data. */
export function Actions({ reply, pairs }: { reply: Reply; pairs: readonly (readonly [Reply, Reply])[] }) {
  return (
    <div className="actions">
      <p>
        <button type="button" data-print hidden>
          {words.print}
        </button>
        <a href={paths.data(reply, 'reply.txt')}>纯文本</a>
        <a href={paths.data(reply, 'reply.md')}>Markdown</a>
        <a href={paths.data(reply, 'reply.json')}>JSON</a>
      </p>
      {pairs.length > 0 && (
        <nav aria-label={words.compareWith}>
          <p>{words.compareWith}</p>
          <ul>
            {pairs.map(([left, right]) => {
              const other = left === reply ? right : left
              return (
                <li key={other.slug}>
                  <a href={paths.compare(left, right)}>{other.documentNumber ?? nameOf(other)}</a>
                </li>
              )
            })}
          </ul>
        </nav>
      )}
    </div>
  )
}
