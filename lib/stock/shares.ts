import type { Reply } from '../reply/reply'
import type { StockSentence } from './stock'

/** What a letter has in common with another. */
export interface Share {
  readonly other: Reply
  /** How many of the letter's sentences the other has too, equal or nearly so, and how many characters these have. */
  readonly sentences: number
  readonly characters: number
}

/** What a letter has in common with each other letter, by the stock sentences that it has; the most first. */
export function sharesOf(
  reply: Reply,
  stock: readonly { readonly sentence: StockSentence; readonly start: number; readonly end: number }[],
): Share[] {
  const counts = new Map<Reply, { sentences: number; characters: number }>()
  for (const { sentence, start, end } of stock) {
    const characters = reply.text.slice(start, end).replace(/\s/g, '').length
    for (const other of sentence.letters) {
      const known = counts.get(other)
      if (known === undefined) counts.set(other, { sentences: 1, characters })
      else {
        known.sentences++
        known.characters += characters
      }
    }
  }
  counts.delete(reply)
  return [...counts]
    .map(([other, count]) => ({ other, ...count }))
    .sort((a, b) => b.characters - a.characters || (a.other.slug < b.other.slug ? -1 : 1))
}
