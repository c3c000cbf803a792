import { counterparts, type Row } from './rows'

/** How many places of each kind two letters have, as all of the page counts them. */
export type Counts = Readonly<Record<Row['kind'], number>>

/**
 * The rows that a reader looks for: changed in more than an ordinal or a mark, of one letter alone, or moved. What moved is
 * one difference, told where the left letter has it.
 */
export function differing(rows: readonly Row[]): Row[] {
  const counterpart = counterparts(rows)
  return rows.filter((row) => {
    if (row.kind === 'same' || row.only !== null) return false
    return row.kind !== 'moved' || row.left.length > 0 || counterpart(row)?.row.kind !== 'moved'
  })
}

/** Rows that say the same, and the differences by their kinds. */
export function countsOf(rows: readonly Row[]): Counts {
  const counts = { same: rows.filter(({ kind }) => kind === 'same').length, changed: 0, own: 0, moved: 0 }
  for (const { kind } of differing(rows)) counts[kind]++
  return counts
}
