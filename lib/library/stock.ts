import { grouped } from '../reply/grouped'
import { lowerBound } from '../reply/lower-bound'
import type { Extent, Reply } from '../reply/reply'
import { isContent } from '../reply/roles'
import { type StockNote, toldCount } from '../stock/notes'
import { hasOwnPage } from '../stock/own-page'
import { type Place, placesOf } from '../stock/places'
import { indexedStock, type Link, linkedStock, type StockSentence } from '../stock/stock'
import { comparisonOf } from './comparisons'
import { byDateOfIssue } from './order'
import { isLarge, partnerPairs } from './partners'
import { processWide } from './process-wide'

const known = processWide('stock', () => new WeakMap<readonly Reply[], readonly StockSentence[]>())

/**
 * The sentences that stand in two letters of a library or more, those in most letters first, of equals the longest. Where
 * every two letters have a page, they are what these show as shared; in a large library an index finds them.
 */
export function stockOf(replies: readonly Reply[]): readonly StockSentence[] {
  const found = known.get(replies) ?? make(replies)
  known.set(replies, found)
  return found
}

/** Takes the stock of a library as known, so that it need not be found anew in this process. */
export function keepStock(replies: readonly Reply[], stock: readonly StockSentence[]): void {
  known.set(replies, stock)
}

function make(replies: readonly Reply[]): StockSentence[] {
  const places = placesOf(replies.toSorted(byDateOfIssue))
  const found = isLarge(replies) ? indexedStock(places) : linkedStock(places, linksOf(places, replies))
  const length = ({ places: [first] }: StockSentence) => first?.solid.length ?? 0
  return found.sort(
    (a, b) => b.letters.length - a.letters.length || length(b) - length(a) || (a.id < b.id ? -1 : 1),
  )
}

/** What the comparisons of all pairs have paired, but for fields. */
function linksOf(places: readonly Place[], replies: readonly Reply[]): Link[] {
  const inLetter = new Map(
    [...grouped(places, ({ reply }) => reply)].map(([reply, all]) => [
      reply,
      { all, ends: all.map(({ end }) => end) },
    ]),
  )
  const placeAt = (reply: Reply, { start }: Extent) => {
    const { all = [], ends = [] } = inLetter.get(reply) ?? {}
    const place = all[lowerBound(ends, start + 1)]
    return place !== undefined && place.start <= start ? place : null
  }
  return partnerPairs(replies).flatMap(([left, right]) =>
    comparisonOf(left, right).comparison.passages.flatMap((passage): Link[] => {
      const one = passage.left && placeAt(left, passage.left)
      const other = passage.right && placeAt(right, passage.right)
      return one && other ? [[one, other]] : []
    }),
  )
}

/** A stock sentence where it stands in one letter. */
export interface StockPlace extends Extent {
  readonly sentence: StockSentence
}

const places = processWide(
  'stock-places',
  () => new WeakMap<readonly StockSentence[], ReadonlyMap<Reply, readonly StockPlace[]>>(),
)

/** The stock sentences that a letter of the library has, in its order. */
export function stockIn(reply: Reply, replies: readonly Reply[]): readonly StockPlace[] {
  const stock = stockOf(replies)
  const found = places.get(stock) ?? byLetter(stock)
  places.set(stock, found)
  return found.get(reply) ?? []
}

/** What is told of the stock sentences of a letter that stand in three letters or more, in its order. */
export function stockNotes(reply: Reply, replies: readonly Reply[]): StockNote[] {
  return stockIn(reply, replies).flatMap(({ start, end, sentence }) => {
    const { id, letters } = sentence
    return hasOwnPage(sentence) ? [{ id, start, end, letters: toldCount(letters.length) }] : []
  })
}

/** How much of a paragraph a mark in the margin stands for at the least, in characters: a line of the screen. */
const line = 38

/**
 * The stretches of a letter's content that stand in three letters or more, each inside one paragraph and called by its
 * first sentence: marks in the margin that are nearer than a line would lie over one another.
 */
export function stockStretches(reply: Reply, replies: readonly Reply[]): StockNote[] {
  const content = reply.sections.filter(isContent)
  const found: StockNote[] = []
  for (const place of stockNotes(reply, replies)) {
    if (!content.some(({ start, end }) => start <= place.start && place.end <= end)) continue
    const last = found.at(-1)
    const isNear =
      last && place.start - last.start < line && !reply.text.slice(last.start, place.start).includes('\n')
    if (last && isNear) found[found.length - 1] = { ...last, end: place.end }
    else found.push(place)
  }
  return found
}

function byLetter(stock: readonly StockSentence[]): Map<Reply, StockPlace[]> {
  const all = stock.flatMap((sentence) =>
    sentence.places.map(({ reply, start, end }) => ({ reply, at: { sentence, start, end } })),
  )
  return new Map(
    [...grouped(all, ({ reply }) => reply)].map(([reply, found]) => [
      reply,
      found.map(({ at }) => at).sort((a, b) => a.start - b.start),
    ]),
  )
}
