import { editLayers } from '@/components/comparison/column'
import { Text } from '@/components/letter/text'
import type { Edit } from '@/lib/compare/comparison'
import { sentenceAddress } from '@/lib/publish/sentence-address'
import type { Wording } from '@/lib/stock/history'
import { date, library, stock as words } from '@/lib/wording/messages'
import { shortNameOf } from '@/lib/wording/summary'
import { Part } from './part'

const { history } = words

/** So many wordings are told, the latest, and of each letters so many by name, and edits in words. */
const [mostWordings, mostNames, mostEdits] = [12, 3, 4]

/** The wordings of a sentence as they came up, each with what is other than before, and the letters that have it. */
export function Wordings({ wordings }: { wordings: readonly Wording[] }) {
  const left = Math.max(0, wordings.length - mostWordings)
  return (
    <Part id="history" title={history.title}>
      <p className="text-small text-quiet">
        {history.note}
        {left > 0 && history.earlier(left)}
      </p>
      <ol className="wordings mt-2" lang="zh-CN">
        {wordings.slice(left).map((wording, index) => (
          <WordingView
            key={wording.text}
            wording={wording}
            before={wordings[left + index - 1]?.text ?? null}
          />
        ))}
      </ol>
    </Part>
  )
}

function WordingView({ wording, before }: { wording: Wording; before: string | null }) {
  const { text, places, edits } = wording
  const letters = [...new Map(places.map((place) => [place.reply, place])).values()]
  const set = { reply: { text }, layers: editLayers(edits.map(({ right }) => right)) }
  return (
    <li>
      <p className="font-document text-document">
        <Text letter={set} extent={{ start: 0, end: text.length }} />
      </p>
      {before !== null && edits.length > 0 && (
        <p className="text-small text-quiet">
          {history.changed}
          {told(edits, before, text)}
        </p>
      )}
      <p className="flex flex-wrap gap-x-3 text-small text-quiet">
        <span>{history.letters(letters.length)}</span>
        {letters.slice(0, mostNames).map((place) => (
          <span key={place.reply.slug}>
            <a href={sentenceAddress(place.reply, place)}>{shortNameOf(place.reply)}</a>{' '}
            {place.reply.issuedOn ? date(place.reply.issuedOn) : library.undated}
          </span>
        ))}
        {letters.length > mostNames && <span>{history.more}</span>}
      </p>
    </li>
  )
}

/** In words what an edit changed, for what was left out is seen nowhere. */
function told(edits: readonly Edit[], before: string, after: string): string {
  const telling = edits.filter(({ kind }) => kind === 'text' || kind === 'figure')
  if (telling.length === 0) return history.trifle
  const labels = telling.slice(0, mostEdits).map(({ left, right }) => {
    const [from, to] = [before.slice(left.start, left.end), after.slice(right.start, right.end)]
    if (from === '') return history.added(to)
    return to === '' ? history.removed(from) : history.replaced(from, to)
  })
  return labels.join(history.comma) + (telling.length > mostEdits ? history.more : '')
}
