import { type Part, partsOf } from '@/lib/side-by-side/parts'
import type { Row } from '@/lib/side-by-side/rows'
import { comparison as words } from '@/lib/wording/messages'
import { type Columns, RowView } from './row'

/** The two letters in rows, section by section. */
export function SheetView({ rows, columns }: { rows: readonly Row[]; columns: Columns }) {
  return partsOf(rows, columns.left.reply, columns.right.reply).map((part) => (
    <div key={part.rows[0]?.id} className="part">
      <Folds part={part} columns={columns} />
      {part.rows.map((row) => (
        <RowView key={row.id} row={row} columns={columns} />
      ))}
    </div>
  ))
}

/**
 * What a view leaves out of a section, one line for each view. The rows stay where they are: the style sheet hides them as
 * long as their line is folded.
 */
function Folds({ part: { rows }, columns: { left, right } }: { part: Part; columns: Columns }) {
  const count = (wanted: readonly Row[], side: 'left' | 'right') =>
    wanted.reduce((sum, row) => sum + row[side].length, 0)
  const same = count(
    rows.filter(({ kind, only }) => kind === 'same' || only !== null),
    'left',
  )
  const own = rows.filter(({ kind }) => kind === 'own')
  return (
    <>
      {same > 0 && <Fold kind="same" label={words.foldedSame(same)} />}
      {own.length > 0 && (
        <Fold
          kind="own"
          label={words.foldedOwn(left.name.short, count(own, 'left'), right.name.short, count(own, 'right'))}
        />
      )}
    </>
  )
}

function Fold({ kind, label }: { kind: 'same' | 'own'; label: string }) {
  return (
    <details className={`fold ${kind}`}>
      <summary>{label}</summary>
    </details>
  )
}
