import type { Comparison, Edit, Share } from '../compare/comparison'
import type { Extent } from '../reply/reply'
import { counterparts, editsWithin, extentOf, type Row } from './rows'

/** A place in which two letters differ: whole sentences, `null` where one letter has nothing of it. */
export interface Difference {
  /** The row that it is told with. */
  readonly row: Row
  /** What it is to a reader: the row's kind, or what all its edits are. */
  readonly kind: Exclude<Row['kind'], 'same'> | 'ordinal' | 'punctuation'
  readonly left: Extent | null
  readonly right: Extent | null
  /** The exact differences inside, in the left letter's order; none in text of one letter alone. */
  readonly edits: readonly Edit[]
}

/** All that differs, in the order of the rows. What moved is one difference, told where the left letter has it. */
export function differencesIn({ passages }: Comparison, rows: readonly Row[]): Difference[] {
  const counterpart = counterparts(rows)
  const told = (
    row: Row,
    kind: Difference['kind'],
    left: readonly Share[],
    right: readonly Share[],
  ): Difference => {
    const edits = [...new Set([...left, ...right].map(({ passage }) => passage))].flatMap(
      (passage) => passages[passage]?.edits ?? [],
    )
    return {
      row,
      kind,
      left: extentOf(left),
      right: extentOf(right),
      edits: editsWithin(edits, left, right),
    }
  }
  return rows.flatMap((row): Difference[] => {
    switch (row.kind) {
      case 'same':
        return []
      case 'own':
        return [{ row, kind: 'own', left: extentOf(row.left), right: extentOf(row.right), edits: [] }]
      case 'changed':
        return [told(row, row.only ?? 'changed', row.left, row.right)]
      case 'moved': {
        const other = counterpart(row)
        if (row.left.length === 0 && other?.row.kind === 'moved') return []
        const there = other ? [other.share] : []
        const [left, right] = row.left.length > 0 ? [row.left, there] : [there, row.right]
        return [told(row, 'moved', left, right)]
      }
      default:
        return row.kind satisfies never
    }
  })
}

/** Whether a reader looks for it: it is more than an ordinal or a mark. */
export function matters({ row }: Difference): boolean {
  return row.only === null
}

/** How many places of each kind two letters have, as all of the page counts them. */
export type Counts = Readonly<Record<Row['kind'], number>>

/** Rows that say the same, and by their kinds the differences that matter. */
export function countsOf(rows: readonly Row[], differences: readonly Difference[]): Counts {
  const counts = { same: rows.filter(({ kind }) => kind === 'same').length, changed: 0, own: 0, moved: 0 }
  for (const { row } of differences.filter(matters)) counts[row.kind]++
  return counts
}
