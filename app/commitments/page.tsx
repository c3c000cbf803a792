import type { Metadata } from 'next'
import { Filters, facetClasses } from '@/components/library/filters'
import { Promises } from '@/components/library/promises'
import { facets } from '@/lib/library/facets'
import { readLibrary } from '@/lib/library/read'
import { byYear } from '@/lib/library/years'
import { commitmentsOf } from '@/lib/reply/text'
import { library, commitments as words } from '@/lib/wording/messages'
import '@/components/library/library.css'

export const metadata: Metadata = { title: words.title, description: words.description }

export default async function CommitmentsPage() {
  const { replies } = await readLibrary()
  const promising = replies.filter(({ sections }) => commitmentsOf(sections).length > 0)
  const differing = facets(promising, ['issuer', 'year', 'kind'])
  return (
    <div id="text" className="library mx-auto flex max-w-library flex-col px-4">
      <h1 className="font-document text-page">{words.title}</h1>
      {promising.length === 0 && <p>{words.none}</p>}
      {differing.length > 0 && <Filters facets={differing} />}
      <div className="order-2 mb-8">
        {byYear(promising).map(([year, group]) => (
          <section key={year} className="year relative">
            <h2 className="absolute top-3 font-document text-section">
              {year ? library.year(year) : library.undated}
            </h2>
            <div className="grid grid-cols-[repeat(auto-fill,minmax(min(24rem,100%),1fr))] gap-x-6">
              {group.map((reply) => (
                <Promises
                  key={reply.slug}
                  reply={reply}
                  className={[
                    'sheet mt-12 bg-sheet px-6 pt-5 pb-4.5',
                    ...facetClasses(differing, reply),
                  ].join(' ')}
                />
              ))}
            </div>
          </section>
        ))}
      </div>
      {promising.length > 0 && <p className="count promised order-1 mt-1 text-small text-quiet" />}
    </div>
  )
}
