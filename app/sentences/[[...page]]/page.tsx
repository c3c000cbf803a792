import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { StockList } from '@/components/stock/list'
import { SentenceView } from '@/components/stock/sentence'
import { SharesView } from '@/components/stock/shares'
import { pagePartners } from '@/lib/library/partners'
import { readLibrary } from '@/lib/library/read'
import { stockOf } from '@/lib/library/stock'
import {
  listedStock,
  perPage,
  type StockPage,
  shownShares,
  stockPageOf,
  stockPages,
} from '@/lib/library/stock-pages'
import { addresses } from '@/lib/publish/addresses'
import type { Reply } from '@/lib/reply/reply'
import { textOf } from '@/lib/stock/history'
import { lettersOfOwnPage } from '@/lib/stock/own-page'
import { stock as words } from '@/lib/wording/messages'
import { shortNameOf } from '@/lib/wording/summary'
import '@/components/stock/stock.css'

export const dynamicParams = false

type Props = PageProps<'/sentences/[[...page]]'>

/** The list's pages and those of its sentences go by one pattern, so that the export has one at the least. */
export async function generateStaticParams(): Promise<{ page: string[] }[]> {
  const { replies } = await readLibrary()
  return stockPages(replies).map((page) => ({ page }))
}

async function pageOf(params: Props['params'], replies: readonly Reply[]) {
  const { page = [] } = await params
  return stockPageOf(replies, page) ?? notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { replies } = await readLibrary()
  const shown = await pageOf(params, replies)
  if (shown.type === 'list') {
    const title = shown.page === 1 ? words.title : `${words.title}${words.page(shown.page)}`
    return { title, description: words.description }
  }
  if (shown.type === 'shares') {
    return { title: words.shares.titleOf(shortNameOf(shown.reply)), description: words.shares.lead }
  }
  const last = shown.sentence.places.at(-1)
  return {
    title: words.titleOf(last ? textOf(last) : ''),
    description: words.in(shown.sentence.letters.length),
  }
}

export default async function SentencesPage({ params }: Props) {
  const { replies } = await readLibrary()
  const shown = await pageOf(params, replies)
  return (
    <div id="text" className="stock mx-auto max-w-library px-4 pb-8">
      {shown.type !== 'list' && (
        <p className="no-print text-small">
          <a className="inline-block min-w-6 py-1" href={addresses.sentences}>
            {words.back}
          </a>
        </p>
      )}
      <Shown shown={shown} replies={replies} />
    </div>
  )
}

function Shown({ shown, replies }: { shown: StockPage; replies: readonly Reply[] }) {
  switch (shown.type) {
    case 'list':
      return <List replies={replies} page={shown.page} />
    case 'sentence':
      return (
        <>
          <h1 className="font-document text-page">{words.sentence}</h1>
          <SentenceView sentence={shown.sentence} />
        </>
      )
    case 'shares':
      return (
        <>
          <h1 className="font-document text-page">{words.shares.title}</h1>
          <SharesView
            reply={shown.reply}
            {...shownShares(shown.reply, replies)}
            withPage={pagePartners(shown.reply, replies)}
          />
        </>
      )
    default:
      return shown satisfies never
  }
}

function List({ replies, page }: { replies: readonly Reply[]; page: number }) {
  const pages = listedStock(replies)
  const count = pages.flat().length
  const further = stockOf(replies).length - count
  const ofTwo = replies.length < lettersOfOwnPage
  return (
    <>
      <h1 className="font-document text-page">{words.title}</h1>
      {count === 0 ? (
        <p>{ofTwo ? words.none : words.noneOfMany}</p>
      ) : (
        <p className="text-small text-quiet">
          {words.lead}
          {ofTwo ? words.listedOfTwo(count) : words.listed(count)}。{further > 0 && words.onlyTwo(further)}
        </p>
      )}
      {count > 0 && <StockList stock={pages[page - 1] ?? []} first={(page - 1) * perPage + 1} />}
      {pages.length > 1 && (
        <nav className="no-print mt-4 flex flex-wrap gap-x-2 text-small" aria-label={words.pages}>
          {pages.map((_, index) => (
            <a
              // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place.
              key={index}
              className="inline-block px-1.5 py-1"
              href={index === 0 ? addresses.sentences : addresses.stock(`${index + 1}`)}
              aria-current={index + 1 === page ? 'page' : undefined}
            >
              {words.page(index + 1)}
            </a>
          ))}
        </nav>
      )}
    </>
  )
}
