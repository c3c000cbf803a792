import type { Comparison } from '@/lib/compare/comparison'
import { commitmentsOf } from '@/lib/reply/text'
import type { NamedDocument } from '@/lib/side-by-side/documents'
import type { FigureDifferences } from '@/lib/side-by-side/figures'
import { comparison as words } from '@/lib/wording/messages'
import { percent } from './coverage'
import type { Named } from './heads'

/** What the comparison comes to, in a line: each finding leads to its table. */
export function Summary({
  letters: { left, right },
  comparison: { coverage },
  figures,
  documents,
  moves,
}: {
  letters: Named
  comparison: Comparison
  figures: FigureDifferences
  documents: readonly NamedDocument[]
  moves: number
}) {
  const [here, there] = [left, right].map(({ sections }) => commitmentsOf(sections).length) as [
    number,
    number,
  ]
  const shared = ({ whole: { characters, own } }: Comparison['coverage']['left']) =>
    percent(characters - own, characters)
  const { summary } = words
  return (
    <p className="summary">
      <a href="#figures">{summary.figures(figures.pairs.length)}</a>
      {moves > 0 && <a href="#moves">{summary.moves(moves)}</a>}
      {documents.length > 0 && <a href="#documents">{summary.documents(documents.length)}</a>}
      {here + there > 0 && <a href="#promises">{summary.promises(here, there)}</a>}
      <a href="#coverage">{summary.shared(shared(coverage.left), shared(coverage.right))}</a>
    </p>
  )
}
