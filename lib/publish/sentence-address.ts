import { ordered } from '../library/order'
import type { Extent, Reply } from '../reply/reply'
import { passageId } from '../reply/text'
import { sentenceIds } from '../side-by-side/sentence-ids'
import { hasOwnPage } from '../stock/own-page'
import type { StockSentence } from '../stock/stock'
import { addresses } from './addresses'

/**
 * Where a sentence stands on its letter's page: by the id of its passage, and by its first clause where the letter has that
 * once. A clause ends where every browser ends a word.
 */
export function sentenceAddress(reply: Reply, { start, end }: Extent): string {
  const [clause = ''] = /^[^，；：。！？、“”《》（）\s]+/u.exec(reply.text.slice(start, end)) ?? []
  const isOnce = clause !== '' && reply.text.indexOf(clause) === reply.text.lastIndexOf(clause)
  // Also what means something in a directive: the hyphen, which encodeURIComponent lets stand.
  const words = isOnce ? `:~:text=${encodeURIComponent(clause).replaceAll('-', '%2D')}` : ''
  return `${addresses.reply(reply)}#${passageId(reply, { start, end })}${words}`
}

/** The page of a stock sentence, or its place in the side-by-side of the two letters that alone have it. */
export function stockAddress(sentence: StockSentence): string {
  const [one, other] = sentence.letters
  if (one === undefined || other === undefined || hasOwnPage(sentence)) return addresses.stock(sentence.id)
  const [left, right] = ordered(one, other)
  const start = sentence.places.find(({ reply }) => reply === left)?.start
  const id = sentenceIds(left).find((span) => span.start === start)?.id
  return `${addresses.compare(left, right)}#left-${id}`
}
