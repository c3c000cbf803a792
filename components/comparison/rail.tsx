import { addresses } from '@/lib/publish/addresses'
import type { ComparedPair } from '@/lib/side-by-side/compared-pair'
import type { NamedDocument } from '@/lib/side-by-side/documents'
import type { FigureDifferences } from '@/lib/side-by-side/figures'
import { pairedPromises } from '@/lib/side-by-side/promises'
import type { Row } from '@/lib/side-by-side/rows'
import type { DifferenceGroup } from '@/lib/wording/differences'
import { files, stepping, comparison as words } from '@/lib/wording/messages'
import { CoverageTable } from './coverage'
import { Differences } from './differences'
import { Documents } from './documents'
import { Figures } from './figures'
import type { Named } from './heads'
import { Legend } from './legend'
import { Moves } from './moves'
import { Promises } from './promises'
import { Sections } from './sections'

/** Beside the text, or in a drawer below it where there is no room: what differs, as lists that lead to it. */
export function Rail({
  letters,
  pair: { left, right, comparison, rows },
  groups,
  count,
  moves,
  figures,
  documents,
}: {
  letters: Named
  pair: ComparedPair
  groups: readonly DifferenceGroup[]
  /** How many differences the groups hold. */
  count: number
  moves: readonly Row[]
  figures: FigureDifferences
  documents: readonly NamedDocument[]
}) {
  const promises = pairedPromises(comparison, left, right)
  return (
    <aside className="drawer text-small" aria-label={words.rail}>
      <details>
        <summary>
          {words.rail} <span className="place">{stepping.count(count)}</span>
        </summary>
        <div id="differences" className="differences">
          <Differences groups={groups} />
        </div>
        <div className="tables">
          <Table id="figures" title={words.figures.title}>
            <Figures figures={figures} letters={letters} />
          </Table>
          {promises.length > 0 && (
            <Table id="promises" title={words.promises.title}>
              <Promises promises={promises} letters={letters} />
            </Table>
          )}
          {moves.length > 0 && (
            <Table id="moves" title={words.moves.title}>
              <Moves rows={moves} all={rows} letters={letters} />
            </Table>
          )}
          {documents.length > 0 && (
            <Table id="documents" title={words.documents.title}>
              <Documents documents={documents} letters={letters} />
            </Table>
          )}
          <Table id="sections" title={words.sections.title}>
            <Sections comparison={comparison} letters={letters} />
          </Table>
          <Table id="coverage" title={words.coverage.title}>
            <CoverageTable coverage={comparison.coverage} letters={letters} />
          </Table>
          <Table id="legend" title={words.key.title}>
            <Legend names={letters.names} />
          </Table>
          <p className="downloads">
            {words.downloads}
            <a href={addresses.pairData(left, right, 'differences.csv')}>{files.links.differences}</a>
            <a href={addresses.pairData(left, right, 'figures.csv')}>{files.links.figures}</a>
            <a href={addresses.pairData(left, right, 'comparison.docx')}>{files.links.document}</a>
            <a href={addresses.pairData(left, right, 'comparison.json')}>{words.data}</a>
          </p>
        </div>
      </details>
    </aside>
  )
}

/** One of the tables, of which one is open at a time; a link to it opens it. */
function Table({ id, title, children }: { id: string; title: string; children: React.ReactNode }) {
  return (
    <details name="tables" className={id}>
      <summary>{title}</summary>
      <div id={id}>{children}</div>
    </details>
  )
}
