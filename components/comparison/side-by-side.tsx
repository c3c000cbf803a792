import { addresses } from '@/lib/publish/addresses'
import type { ComparedPair } from '@/lib/side-by-side/compared-pair'
import { matters } from '@/lib/side-by-side/differences'
import { namedDocuments } from '@/lib/side-by-side/documents'
import { elisions } from '@/lib/side-by-side/elisions'
import { rowsOfPassages } from '@/lib/side-by-side/rows'
import { sentenceIds } from '@/lib/side-by-side/sentence-ids'
import type { StockNote } from '@/lib/stock/notes'
import { differencesOf } from '@/lib/wording/differences'
import { comparison as words } from '@/lib/wording/messages'
import { namesOf } from '@/lib/wording/names'
import { columnOf, type SideName } from './column'
import { Edge } from './edge'
import { FurtherStyle } from './further'
import { Heads } from './heads'
import { PageNames } from './page-names'
import { Picture, PictureKey } from './picture'
import { Rail } from './rail'
import { SheetView } from './sheet'
import { Steps } from './steps'
import { Summary } from './summary'
import { Views } from './views'

/**
 * Two letters side by side: which they are and what differs at a glance, then both in full with the differences beside
 * them. What the text is read with, the steps and the views, comes before the lists, which are dozens of stops.
 */
export function SideBySide({
  pair,
  stock = { left: [], right: [] },
}: {
  pair: ComparedPair
  /** The sentences of either letter that others have too, where they are known. */
  stock?: Readonly<Record<SideName, readonly StockNote[]>>
}) {
  const { left, right, comparison, rows, figures } = pair
  const letters = { left, right, names: namesOf(left, right) }
  const { names } = letters
  const edits = comparison.passages.flatMap(({ edits }) => edits)
  const documents = namedDocuments(left, right)
  const groups = differencesOf(pair, names)
  const count = groups.reduce((sum, { differences }) => sum + differences.length, 0)
  const found = pair.differences.filter(matters).map(({ row }) => row)
  const moves = found.filter(({ kind }) => kind === 'moved')
  const ofRows = new Set(rows.map(({ id }) => id))
  const column = (side: SideName) =>
    columnOf(side, letters[side], names[side], {
      edits,
      sentences: sentenceIds(letters[side]).filter(({ id }) => !ofRows.has(`${side}-${id}`)),
      linked: [
        documents.flatMap((document) => document[side] ?? []),
        [...figures.pairs.map((figures) => figures[side]), ...figures.own[side]],
      ],
      elided: elisions(pair, side),
    })
  const columns = { left: column('left'), right: column('right'), places: rowsOfPassages(rows), stock }
  return (
    <div className="compare">
      <PageNames names={names} />
      <h1>{words.title}</h1>
      <Heads {...letters} />
      <figure className="no-print text-small">
        <Picture pair={pair} names={names} />
        <figcaption className="text-quiet">
          <PictureKey /> {words.picture.caption(names.left.short, names.right.short)}
        </figcaption>
      </figure>
      <Summary
        letters={letters}
        comparison={comparison}
        figures={figures}
        documents={documents}
        moves={moves.length}
      />
      <Steps differences={count} />
      <Views names={names} />
      <Rail
        letters={letters}
        pair={pair}
        groups={groups}
        count={count}
        moves={moves}
        figures={figures}
        documents={documents}
      />
      <div className="both">
        <h2 className="unseen">{words.text}</h2>
        <div className="rows" id="text" lang="zh-CN">
          <SheetView rows={rows} columns={columns} />
          {stock.left.length + stock.right.length > 0 && <FurtherStyle />}
        </div>
      </div>
      <div className="edge-strip no-print">
        <Edge rows={rows} differing={new Set(found)} />
      </div>
      <script type="module" src={addresses.script('comparison')} />
    </div>
  )
}

/** A page that only leads on; script takes along what the address that led here asked for. */
export function Lead({ lead, to, name }: { lead: string; to: string; name: string }) {
  return (
    <div className="compare" id="text">
      <h1>{words.title}</h1>
      <p className="px-4">{lead}</p>
      <p className="px-4">
        <a className="onward" href={to}>
          {name}
        </a>
      </p>
      <script type="module" src={addresses.script('comparison')} />
    </div>
  )
}
