import { ordered } from '@/lib/library/order'
import { addresses } from '@/lib/publish/addresses'
import type { Reply } from '@/lib/reply/reply'
import type { Share } from '@/lib/stock/shares'
import { date, library, stock } from '@/lib/wording/messages'
import { shortNameOf } from '@/lib/wording/summary'

const { shares: words } = stock

/** What a letter has in common with those that share most with it, each row leading to the two side by side. */
export function SharesView({
  reply,
  shares,
  further,
  withPage,
}: {
  reply: Reply
  shares: readonly Share[]
  /** How many more letters there are that share something. */
  further: number
  /** Those that have a page side by side with the reply. */
  withPage: readonly Reply[]
}) {
  const characters = reply.text.replace(/\s/g, '').length
  const ofSeveral = new Set([reply, ...shares.map(({ other }) => other)].map(({ issuer }) => issuer)).size > 1
  return (
    <>
      <p className="mt-1 text-small text-quiet">
        <a className="inline-block min-w-6 py-1" href={addresses.reply(reply)}>
          {shortNameOf(reply)}
        </a>{' '}
        {words.lead}
      </p>
      <table className="figures shares mt-4 w-full text-small">
        <thead>
          <tr>
            <th scope="col">{words.compare}</th>
            <th scope="col">{words.sentences}</th>
            <th scope="col">{words.characters}</th>
            <th scope="col">{words.part}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share) => (
            <tr key={share.other.slug}>
              <th scope="row">
                <a
                  href={(withPage.includes(share.other) ? addresses.compare : addresses.anyTwo)(
                    ...ordered(reply, share.other),
                  )}
                >
                  {shortNameOf(share.other)}
                </a>
                <small>{share.other.issuedOn ? date(share.other.issuedOn) : library.undated}</small>
                {ofSeveral && <small>{share.other.issuers.join('、')}</small>}
              </th>
              <td>{share.sentences}</td>
              <td>{share.characters}</td>
              <td>{Math.round((share.characters / characters) * 100)}%</td>
            </tr>
          ))}
        </tbody>
      </table>
      {further > 0 && <p className="mt-1 text-small text-quiet">{words.further(further)}</p>}
      {shares.length === 0 && <p className="mt-4">{words.none}</p>}
    </>
  )
}
