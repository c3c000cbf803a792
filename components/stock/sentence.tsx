import { byYear } from '@/lib/library/years'
import { sentenceAddress } from '@/lib/publish/sentence-address'
import { contextOf } from '@/lib/reply/figures'
import type { Reply } from '@/lib/reply/reply'
import { type FigureSeries, figureSeries, textOf, wordingsOf } from '@/lib/stock/history'
import type { Place } from '@/lib/stock/places'
import type { StockSentence } from '@/lib/stock/stock'
import { locatorOf } from '@/lib/wording/locators'
import { date, library, stock as words } from '@/lib/wording/messages'
import { shortNameOf } from '@/lib/wording/summary'
import { issuersOf, spanOf } from './list'
import { Part } from './part'
import { Wordings } from './wordings'

/** So many of the letters that have a sentence are named, the latest; the others are counted by years. */
const mostLetters = 60

/** So many figures that changed are told, and of each so many values, the latest. */
const [mostFigures, mostValues] = [12, 8]

/** A stock sentence: as it stood last, how its figures and its words changed, and where it stands. */
export function SentenceView({ sentence }: { sentence: StockSentence }) {
  const last = sentence.places.at(-1)
  const series = figureSeries(sentence)
  const wordings = wordingsOf(sentence)
  const facts = [words.in(sentence.letters.length), spanOf(sentence), issuersOf(sentence)]
  return (
    <>
      <blockquote className="mt-4 bg-sheet px-6 py-5 font-document text-letter" lang="zh-CN">
        {last && textOf(last)}
      </blockquote>
      <p className="mt-3 flex flex-wrap gap-x-4 text-small text-quiet">
        {facts.filter(Boolean).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {series.length > 0 && <Figures series={series} />}
      {wordings.length > 1 && <Wordings wordings={wordings} />}
      <Places sentence={sentence} />
    </>
  )
}

function Figures({ series }: { series: readonly FigureSeries[] }) {
  const ofSeveral = new Set(series.map(({ issuer }) => issuer)).size > 1
  return (
    <Part id="figures" title={words.figures.title}>
      <table className="figures mt-2 w-full text-small">
        <thead>
          <tr>
            {ofSeveral && <th scope="col">{library.issuer}</th>}
            <th scope="col">{words.figures.figure}</th>
            <th scope="col">{words.figures.values}</th>
          </tr>
        </thead>
        <tbody>
          {series.slice(0, mostFigures).map(({ issuer, latest: { text, figure }, values }) => (
            <tr key={`${issuer} ${figure.start}`}>
              {ofSeveral && <td>{issuer ?? library.unstated}</td>}
              <td>{contextOf(text, figure) ?? text.slice(figure.start, figure.end)}</td>
              <td>
                {values.length > mostValues && <span className="text-quiet">{words.figures.earlier}</span>}
                <ol className="values">
                  {values.slice(-mostValues).map(({ place, text }) => (
                    <li key={`${place.reply.slug} ${place.start}`}>
                      <a href={sentenceAddress(place.reply, place)}>{text}</a>{' '}
                      <small>{dateOf(place.reply)}</small>
                    </li>
                  ))}
                </ol>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {series.length > mostFigures && (
        <p className="mt-1 text-small text-quiet">{words.figures.further(series.length - mostFigures)}</p>
      )}
    </Part>
  )
}

function Places({ sentence: { places, letters } }: { sentence: StockSentence }) {
  const latest = places.toReversed()
  const shown = latest.slice(0, mostLetters)
  const named = new Set(shown.map(({ reply }) => reply))
  const earlier = letters.filter((reply) => !named.has(reply))
  const ofSeveral = new Set(letters.map(({ issuer }) => issuer)).size > 1
  return (
    <Part id="places" title={words.places.title}>
      <ol className="places mt-2 text-small">
        {shown.map((place) => (
          <PlaceView key={`${place.reply.slug} ${place.start}`} place={place} withIssuer={ofSeveral} />
        ))}
      </ol>
      {earlier.length > 0 && (
        <p className="mt-2 flex flex-wrap gap-x-4 text-small text-quiet">
          {words.places.earlier}
          {byYear(earlier.toReversed()).map(([year, { length }]) => (
            <span key={year}>
              {words.places.letters(year ? library.year(year) : library.undated, length)}
            </span>
          ))}
        </p>
      )}
    </Part>
  )
}

function PlaceView({ place, withIssuer }: { place: Place; withIssuer: boolean }) {
  const { reply } = place
  return (
    <li>
      <span className="date">{dateOf(reply)}</span>
      <a href={sentenceAddress(reply, place)}>
        {shortNameOf(reply)} {locatorOf(reply, place)}
      </a>
      {withIssuer && <span className="text-quiet">{reply.issuers.join('、')}</span>}
    </li>
  )
}

/** When a letter was issued, as it is told beside it. */
function dateOf({ issuedOn }: Reply): React.ReactNode {
  return issuedOn ? <time dateTime={issuedOn}>{date(issuedOn)}</time> : library.undated
}
