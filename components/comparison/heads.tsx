import { Fragment } from 'react'
import { addresses } from '@/lib/publish/addresses'
import type { Reply } from '@/lib/reply/reply'
import { citation } from '@/lib/wording/citation'
import { date } from '@/lib/wording/messages'
import type { LetterName } from '@/lib/wording/names'
import { requestLine, shortNameOf } from '@/lib/wording/summary'

/** Two letters and what they are called beside each other. */
export interface Named {
  readonly left: Reply
  readonly right: Reply
  readonly names: Readonly<Record<'left' | 'right', LetterName>>
}

/** Which two letters stand here, and what each answers. */
export function Heads({ left, right, names }: Named) {
  return (
    <div className="heads">
      <Head side="left" reply={left} name={names.left} other={right} />
      <Head side="right" reply={right} name={names.right} other={left} />
    </div>
  )
}

function Head({
  side,
  reply,
  name,
  other,
}: {
  side: 'left' | 'right'
  reply: Reply
  name: LetterName
  other: Reply
}) {
  const { issuedOn, request } = reply
  const issuers = reply.issuers.join('、')
  // Both letters of one body: that it is theirs stands at their head.
  const facts = [
    issuers !== other.issuers.join('、') && issuers,
    issuedOn && <time dateTime={issuedOn}>{date(issuedOn)}</time>,
    requestLine(reply),
  ].filter(Boolean)
  return (
    <div className={side === 'left' ? 'l' : 'r'} data-citation={citation(reply)}>
      <h2>{name.label}</h2>
      <p>
        <a href={addresses.reply(reply)}>{shortNameOf(reply)}</a>{' '}
        {facts.map((fact, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the facts have one order.
          <Fragment key={index}>
            {index > 0 && ' · '}
            {fact}
          </Fragment>
        ))}
      </p>
      {request.title && <p className="request-title">“{request.title}”</p>}
    </div>
  )
}
