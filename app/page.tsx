import type { Metadata } from 'next'
import { FeaturedView } from '@/components/library/featured'
import { Filters, facetClass } from '@/components/library/filters'
import { Sheet } from '@/components/library/sheet'
import { facets } from '@/lib/library/facets'
import { featured } from '@/lib/library/featured'
import { readLibrary } from '@/lib/library/read'
import { byYear } from '@/lib/library/years'
import { addresses } from '@/lib/publish/addresses'
import { site, library as words } from '@/lib/wording/messages'
import '@/app/styles/library.css'
import '@/app/styles/picture.css'

export const metadata: Metadata = {
  alternates: { types: { 'application/atom+xml': addresses.feed } },
}

export default async function LibraryPage() {
  const { replies } = await readLibrary()
  const differing = facets(replies)
  const pair = featured(replies)
  return (
    <div className="library">
      <h1>{site.home}</h1>
      {pair && <FeaturedView pair={pair} />}
      {replies.length > 1 && <Filters facets={differing} />}
      <div className="years">
        {byYear(replies).map(([year, group]) => (
          <section key={year} className="year">
            <h2>{year ? words.year(year) : words.undated}</h2>
            <ul>
              {group.map((reply) => (
                <Sheet
                  key={reply.slug}
                  reply={reply}
                  className={[
                    'sheet',
                    ...differing.map((facet) => facetClass(facet.name, facet.of.get(reply) ?? 0)),
                  ].join(' ')}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {replies.length > 1 && <p className="count" />}
      <p className="feed">
        <a href={addresses.feed}>{site.feed}</a>
      </p>
      {replies.length > 1 && <script type="module" src="/reader.js" />}
    </div>
  )
}
