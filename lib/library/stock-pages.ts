import type { Reply } from '../reply/reply'
import { hasOwnPage, lettersOfOwnPage } from '../stock/own-page'
import { type Share, sharesOf } from '../stock/shares'
import type { StockSentence } from '../stock/stock'
import { stockIn, stockOf } from './stock'

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
  | { readonly type: 'shares'; readonly reply: Reply }

/** How many letters are told of that share most with one. */
const mostShares = 50

/** What a letter shares with those that share most with it, and how many more there are. */
export function shownShares(
  reply: Reply,
  replies: readonly Reply[],
): { readonly shares: readonly Share[]; readonly further: number } {
  const shares = sharesOf(reply, stockIn(reply, replies))
  return { shares: shares.slice(0, mostShares), further: Math.max(0, shares.length - mostShares) }
}

/** What of an address stands before the letter whose shares its page has. */
export const ofLetter = 'of'

/** Whether letters have pages of what they share with each other: where there is something to choose from. */
export function hasShares({ length }: readonly unknown[]): boolean {
  return length >= lettersWithShares
}

/** As many as fold the choice on a letter's page. */
const lettersWithShares = 5

/**
 * What stands last in the address of each page: nothing for the first of the list, `2`, `3` …, the sentences' names, and
 * `of` with a letter's.
 */
export function stockPages(replies: readonly Reply[]): string[][] {
  return [
    ...listedStock(replies).map((_, page) => (page === 0 ? [] : [`${page + 1}`])),
    ...stockOf(replies)
      .filter(hasOwnPage)
      .map(({ id }) => [id]),
    ...(hasShares(replies) ? replies.map(({ slug }) => [ofLetter, slug]) : []),
  ]
}

/** Whether the last part of an address names a sentence, by eight digits at the least, and no page of the list. */
export function isSentence(name: string): boolean {
  return name.length >= 8
}

/** What the last parts of an address name; `null` where there is no such page. */
export function stockPageOf(replies: readonly Reply[], [name, slug]: readonly string[]): StockPage | null {
  if (slug !== undefined) {
    const reply = name === ofLetter && hasShares(replies) && replies.find((reply) => reply.slug === slug)
    return reply ? { type: 'shares', reply } : null
  }
  const pages = listedStock(replies).length
  if (name === undefined) return { type: 'list', page: 1 }
  if (!isSentence(name)) {
    const page = Number(name)
    return page > 1 && page <= pages ? { type: 'list', page } : null
  }
  const sentence = stockOf(replies).find(({ id }) => id === name)
  return sentence && hasOwnPage(sentence) ? { type: 'sentence', sentence } : null
}
