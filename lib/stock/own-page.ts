import type { StockSentence } from './stock'

/** From how many letters on a sentence has a page of its own; what two have stands in their side-by-side. */
export const lettersOfOwnPage = 3

export function hasOwnPage({ letters }: Pick<StockSentence, 'letters'>): boolean {
  return letters.length >= lettersOfOwnPage
}
