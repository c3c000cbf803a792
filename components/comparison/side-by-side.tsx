import { addresses } from '@/lib/publish/addresses'
import type { ComparedPair } from '@/lib/side-by-side/compared-pair'
import { namedDocuments } from '@/lib/side-by-side/documents'
import { figureDifferences } from '@/lib/side-by-side/figures'
import { rowsOfPassages } from '@/lib/side-by-side/rows'
import { files, comparison as words } from '@/lib/wording/messages'
import { columnOf, type SideName } from './column'
import { CoverageTable } from './coverage'
import { Documents } from './documents'
import { Figures } from './figures'
import { Heads } from './heads'
import { Legend } from './legend'
import { Picture, PictureKey } from './picture'
import { Sections } from './sections'
import { SheetView } from './sheet'
import { Views } from './views'

/** Two letters side by side: what they share and where they differ at a glance, then both in full. */
export function SideBySide({ pair }: { pair: ComparedPair }) {
  const { left, right, comparison, rows } = pair
  const edits = comparison.passages.flatMap(({ edits }) => edits)
  const figures = figureDifferences(edits, left, right)
  const documents = namedDocuments(left, right)
  const column = (side: SideName) =>
    columnOf(side, side === 'left' ? left : right, edits, [
      documents.flatMap((document) => document[side] ?? []),
      [...figures.pairs.map((figures) => figures[side]), ...figures.own[side]],
    ])
  const columns = { left: column('left'), right: column('right'), places: rowsOfPassages(rows) }
  return (
    <div className="compare mx-auto max-w-comparison">
      <h1 className="my-2 px-4 text-heading [font-weight:600]">{words.title}</h1>
      <Heads left={left} right={right} />
      <section className="overview no-print px-4 py-2 text-small" aria-label={words.picture.title}>
        <figure>
          <Picture pair={pair} />
          <figcaption className="text-quiet">
            <PictureKey /> {words.picture.caption}
          </figcaption>
        </figure>
        <p className="links">
          <a href="#rows">{words.toText}</a>
          <a href={addresses.pairData(left, right, 'comparison.json')}>{words.data}</a>
          <a href={addresses.pairData(left, right, 'differences.csv')}>{files.links.differences}</a>
          <a href={addresses.pairData(left, right, 'figures.csv')}>{files.links.figures}</a>
          <a href={addresses.pairData(left, right, 'comparison.docx')}>{files.links.document}</a>
        </p>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,26rem),1fr))] items-start gap-x-12">
          <Figures figures={figures} left={left} right={right} />
          <Sections comparison={comparison} left={left} right={right} />
          <Documents documents={documents} />
          <div>
            <CoverageTable coverage={comparison.coverage} />
            <p className="text-quiet">{words.coverage.note}</p>
          </div>
        </div>
      </section>
      <Views
        left={left}
        right={right}
        differences={rows.filter(({ kind, only }) => kind !== 'same' && !only).length}
      />
      <Legend />
      <div className="rows" id="rows" lang="zh-CN">
        <SheetView rows={rows} columns={columns} />
      </div>
      <script type="module" src="/reader.js" />
    </div>
  )
}

/** A page that only leads on. */
export function Lead({ lead, to, name }: { lead: string; to: string; name: string }) {
  return (
    <div className="compare mx-auto max-w-comparison">
      <h1 className="my-2 px-4 text-heading [font-weight:600]">{words.title}</h1>
      <p className="px-4">{lead}</p>
      <p className="px-4">
        <a href={to}>{name}</a>
      </p>
    </div>
  )
}
