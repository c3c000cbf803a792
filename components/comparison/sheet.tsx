import { type Fold, folds, type Row } from '@/lib/side-by-side/rows'
import { comparison as words } from '@/lib/wording/messages'
import { type Columns, RowView } from './row'

/**
 * The two letters in rows. What a view may fold is in a disclosure, which the style sheet keeps open
 * and without its label as long as all is shown.
 */
export function SheetView({ rows, columns }: { rows: readonly Row[]; columns: Columns }) {
  return folds(rows).map((part) =>
    'rows' in part ? (
      <details key={part.rows[0]?.number} className={`fold ${part.kind}`}>
        <summary>{label(part)}</summary>
        {part.rows.map((row) => (
          <RowView key={row.number} row={row} columns={columns} />
        ))}
      </details>
    ) : (
      <RowView key={part.number} row={part} columns={columns} />
    ),
  )
}

function label({ kind, left, right }: Fold): string {
  return kind === 'same' ? words.foldedSame(left) : words.foldedOwn(left, right)
}
