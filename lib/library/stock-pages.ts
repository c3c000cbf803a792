import type { Reply } from '../reply/reply'
import { hasOwnPage, lettersOfOwnPage, type StockSentence } from '../stock/stock'
import { stockOf } from './stock'

/** How many sentences a page of the list has. */
export const perPage = 100

/** The stock sentences that are listed, in the order of the list, page by page; one page, without any, at the least. */
export function listedStock(replies: readonly Reply[]): readonly (readonly StockSentence[])[] {
  const stock = stockOf(replies)
  // Where there are but two letters, what stands in both is all that there is.
  const listed = replies.length < lettersOfOwnPage ? stock : stock.filter(hasOwnPage)
  const pages = Array.from({ length: Math.ceil(listed.length / perPage) }, (_, page) =>
    listed.slice(page * perPage, (page + 1) * perPage),
  )
  return pages.length > 0 ? pages : [[]]
}

/** What an address below that of the list names. */
export type StockPage =
  | { readonly type: 'list'; readonly page: number }
  | { readonly type: 'sentence'; readonly sentence: StockSentence }

/** The last part of the address of each page: none for the first of the list, `2`, `3` …, and the sentences' names. */
export function stockPages(replies: readonly Reply[]): string[][] {
  return [
    ...listedStock(replies).map((_, page) => (page === 0 ? [] : [`${page + 1}`])),
    ...stockOf(replies)
      .filter(hasOwnPage)
      .map(({ id }) => [id]),
  ]
}

/** What a last part of an address names; `null` where there is no such page. A name has eight digits at the least. */
export function stockPageOf(replies: readonly Reply[], name: string | undefined): StockPage | null {
  const pages = listedStock(replies).length
  if (name === undefined) return { type: 'list', page: 1 }
  if (name.length < 8) {
    const page = Number(name)
    return page > 1 && page <= pages ? { type: 'list', page } : null
  }
  const sentence = stockOf(replies).find(({ id }) => id === name)
  return sentence && hasOwnPage(sentence) ? { type: 'sentence', sentence } : null
}
