import { addresses } from '@/lib/publish/addresses'
import type { Reply } from '@/lib/reply/reply'
import { date, comparison as words } from '@/lib/wording/messages'
import { requestLine, shortNameOf } from '@/lib/wording/summary'

/** Which letter stands left and which right. */
export function Heads({ left, right }: { left: Reply; right: Reply }) {
  return (
    <div className="heads">
      <Head side="left" reply={left} />
      <Head side="right" reply={right} />
    </div>
  )
}

function Head({ side, reply }: { side: 'left' | 'right'; reply: Reply }) {
  const { issuedOn, issuers, request } = reply
  return (
    <div className={side === 'left' ? 'l' : 'r'}>
      <p className="side">{words.sides[side]}</p>
      <h2>
        <a href={addresses.reply(reply)}>{shortNameOf(reply)}</a>
      </h2>
      <p>
        {[issuers.join('、'), issuedOn && date(issuedOn), requestLine(reply)].filter(Boolean).join(' · ')}
      </p>
      {request.title && <p className="request-title">“{request.title}”</p>}
    </div>
  )
}
