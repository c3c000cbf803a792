import type { Metadata } from 'next'
import { Filters, facetClass } from '@/components/library/filters'
import { OfferView } from '@/components/library/offer'
import { Sheet } from '@/components/library/sheet'
import { facets } from '@/lib/facets'
import { readLibrary } from '@/lib/library'
import { site, library as words } from '@/lib/messages'
import { offer } from '@/lib/offer'
import { paths } from '@/lib/paths'
import { byYear } from '@/lib/years'
import '@/app/styles/library.css'
import '@/app/styles/picture.css'

export const metadata: Metadata = {
  alternates: { types: { 'application/atom+xml': paths.feed } },
}

export default async function LibraryPage() {
  const { replies } = await readLibrary()
  const differing = facets(replies)
  const offered = offer(replies)
  return (
    <div className="library">
      <h1>{site.home}</h1>
      {offered && <OfferView offer={offered} />}
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
        <a href={paths.feed}>{site.feed}</a>
      </p>
      {replies.length > 1 && <script type="module" src="/reader.js" />}
    </div>
  )
}
