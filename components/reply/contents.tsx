import type { Reply } from '@/lib/reply/reply'
import { reply as words } from '@/lib/wording/messages'
import { type Entry, outline } from '@/lib/wording/outline'

/** The letter's contents: beside it where there is room, else folded above it. */
export function Contents({ reply }: { reply: Reply }) {
  return (
    <nav className="rail" aria-label={words.contents}>
      <details>
        <summary>{words.contents}</summary>
        <Entries entries={outline(reply)} />
      </details>
    </nav>
  )
}

function Entries({ entries }: { entries: readonly Entry[] }) {
  return (
    <ol>
      {entries.map(({ id, label, entries }) => (
        <li key={id}>
          <a href={`#${id}`}>{label}</a>
          {entries.length > 0 && <Entries entries={entries} />}
        </li>
      ))}
    </ol>
  )
}
