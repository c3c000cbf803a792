import { stockAddress } from '@/lib/publish/sentence-address'
import { textOf } from '@/lib/stock/history'
import type { StockSentence } from '@/lib/stock/stock'
import { date, stock as words } from '@/lib/wording/messages'

/** What of a long sentence the list has, in characters. */
const longest = 120

/** Stock sentences, each with where it leads, in how many letters it stands and from when to when. */
export function StockList({ stock, first }: { stock: readonly StockSentence[]; first: number }) {
  return (
    <ol className="sentences mt-6 bg-sheet px-6 py-2" start={first}>
      {stock.map((sentence) => (
        <Item key={sentence.id} sentence={sentence} />
      ))}
    </ol>
  )
}

function Item({ sentence }: { sentence: StockSentence }) {
  const { places, letters } = sentence
  const last = places.at(-1)
  const text = last ? textOf(last) : ''
  const facts = [
    letters.length > 2 && words.in(letters.length),
    spanOf(sentence),
    issuersOf(sentence),
    wordingsIn(sentence),
  ]
  return (
    <li className="py-3.5">
      <a
        className="py-1 font-document text-document text-inherit no-underline hover:text-accent"
        href={stockAddress(sentence)}
      >
        {text.length > longest ? words.clipped(text.slice(0, longest)) : text}
      </a>
      <p className="mt-0.5 flex flex-wrap gap-x-4 text-small text-quiet">
        {facts.filter(Boolean).map((fact) => (
          <span key={String(fact)}>{fact}</span>
        ))}
      </p>
    </li>
  )
}

/** From when to when the dated letters have a sentence; `null` where none is dated. */
export function spanOf({ letters }: StockSentence): string | null {
  const dates = letters.flatMap(({ issuedOn }) => issuedOn ?? [])
  const [first, last] = [dates[0], dates.at(-1)]
  return first && last ? words.between(date(first), date(last)) : null
}

/** Whose letters have a sentence: the one body, or how many there are. */
export function issuersOf({ letters }: StockSentence): string | null {
  const issuers = new Set(letters.flatMap(({ issuers }) => issuers))
  const [only] = issuers
  return issuers.size > 1 ? words.issuers(issuers.size) : (only ?? null)
}

/** How many wordings a sentence has, where there are several. */
export function wordingsIn({ places }: StockSentence): string | null {
  const count = new Set(places.map(({ shape }) => shape)).size
  return count > 1 ? words.wordings(count) : null
}
