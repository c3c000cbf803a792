import { addresses } from '@/lib/publish/addresses'
import type { Reply } from '@/lib/reply/reply'
import { reply as words } from '@/lib/wording/messages'
import { nameOf } from '@/lib/wording/summary'

/** The letters before and after this one in the library. */
export function Siblings({ newer, older }: { newer: Reply | undefined; older: Reply | undefined }) {
  if (!newer && !older) return null
  return (
    <nav className="siblings" aria-label={words.siblings}>
      {newer && <Sibling reply={newer} rel="prev" label={words.newer} />}
      {older && <Sibling reply={older} rel="next" label={words.older} />}
    </nav>
  )
}

function Sibling({ reply, rel, label }: { reply: Reply; rel: 'prev' | 'next'; label: string }) {
  return (
    <a href={addresses.reply(reply)} rel={rel}>
      <small>{label}</small> {nameOf(reply)}
    </a>
  )
}
