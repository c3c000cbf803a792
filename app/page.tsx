import type { Metadata } from 'next'
import { FaultsView } from '@/components/faults/faults'
import { FeaturedView } from '@/components/library/featured'
import { Filters, facetClasses } from '@/components/library/filters'
import { Layouts } from '@/components/library/layouts'
import { Sheet } from '@/components/library/sheet'
import { facets } from '@/lib/library/facets'
import { featured } from '@/lib/library/featured'
import { isLarge } from '@/lib/library/partners'
import { readLibrary } from '@/lib/library/read'
import { byYear } from '@/lib/library/years'
import { addresses } from '@/lib/publish/addresses'
import { issuerId, issuersOf } from '@/lib/publish/feed'
import { indexVersion } from '@/lib/search/make'
import { commitments, site, stock, library as words } from '@/lib/wording/messages'
import '@/components/library/library.css'

export const metadata: Metadata = {
  alternates: { types: { 'application/atom+xml': addresses.feed } },
}

export default async function LibraryPage() {
  const { replies, atFault } = await readLibrary()
  const differing = facets(replies)
  const pair = featured(replies)
  const issuers = issuersOf(replies)
  return (
    <div
      id="text"
      className="library mx-auto flex max-w-library flex-col px-4"
      data-index={indexVersion(replies)}
      data-large={isLarge(replies) || undefined}
    >
      <h1 className="font-document text-page">{site.home}</h1>
      <p className="text-quiet">{site.description}</p>
      <FaultsView files={atFault} />
      <p className="no-print text-small">
        <a className="inline-block min-w-6 py-1" href={addresses.commitments}>
          {commitments.title}
        </a>
        {replies.length > 1 && (
          <a className="ml-4 inline-block min-w-6 py-1" href={addresses.sentences}>
            {stock.title}
          </a>
        )}
      </p>
      {pair && <FeaturedView pair={pair} />}
      {replies.length > 1 && (
        <Filters facets={differing}>
          <Layouts />
        </Filters>
      )}
      <div className="order-2">
        {byYear(replies).map(([year, group]) => (
          <section key={year} className="year relative">
            <h2 className="absolute top-3 font-document text-section">
              {year ? words.year(year) : words.undated}
            </h2>
            <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(24rem,100%),1fr))] gap-x-6">
              {group.map((reply) => (
                <Sheet
                  key={reply.slug}
                  reply={reply}
                  className={[
                    'sheet group relative mt-12 flex flex-col bg-sheet px-6 pt-5 pb-4.5',
                    ...facetClasses(differing, reply),
                  ].join(' ')}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {replies.length > 1 && <p className="count order-1 mt-1 text-small text-quiet" />}
      <p className="feed order-3 mt-8 mb-4 text-small">
        <a className="inline-block min-w-6 py-1" href={addresses.feed}>
          {site.feed}
        </a>
        <span className="ml-6">{site.data}</span>
        <a className="inline-block p-1" href={addresses.repliesJsonl} download="">
          JSON Lines
        </a>
        <a className="inline-block p-1" href={addresses.repliesCsv} download="">
          CSV
        </a>
      </p>
      {issuers.length > 1 && (
        <details className="no-print order-4 mb-4 text-small">
          <summary className="w-fit py-1">{site.feeds}</summary>
          <ul className="columns-[16rem]">
            {issuers.map((issuer) => (
              <li key={issuer}>
                <a className="inline-block min-w-6 py-1" href={addresses.issuerFeed(issuerId(issuer))}>
                  {issuer}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      {replies.length > 1 && <script type="module" src={addresses.script('library')} />}
    </div>
  )
}
