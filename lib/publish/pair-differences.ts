import type { Edit, Share } from '../compare/comparison'
import type { Extent } from '../reply/reply'
import type { ComparedPair } from '../side-by-side/compared-pair'
import { counterparts, editsWithin, extentOf } from '../side-by-side/rows'

/** A place in which two letters differ: whole sentences, `null` where one letter has nothing of it. */
export interface Difference {
  /** What it is to a reader: a row's kind, or what all its edits are. */
  readonly kind: 'changed' | 'own' | 'moved' | 'ordinal' | 'punctuation'
  readonly left: Extent | null
  readonly right: Extent | null
  /** The exact differences inside, in the left letter's order; none in text of one letter alone. */
  readonly edits: readonly Edit[]
}

/** All that differs, in the order of the rows. What moved is told once, where the left letter has it. */
export function differences(pair: ComparedPair): Difference[] {
  const counterpart = counterparts(pair.rows)
  return pair.rows.flatMap((row): Difference[] => {
    switch (row.kind) {
      case 'same':
        return []
      case 'own':
        return [{ kind: 'own', left: extentOf(row.left), right: extentOf(row.right), edits: [] }]
      case 'changed':
        return [told(row.only ?? 'changed', row.left, row.right, pair)]
      case 'moved': {
        const other = counterpart(row)
        if (row.left.length === 0 && other?.row.kind === 'moved') return []
        const there = other ? [other.share] : []
        const [left, right] = row.left.length > 0 ? [row.left, there] : [there, row.right]
        return [told('moved', left, right, pair)]
      }
      default:
        return row.kind satisfies never
    }
  })
}

function told(
  kind: Difference['kind'],
  left: readonly Share[],
  right: readonly Share[],
  { comparison }: ComparedPair,
): Difference {
  const edits = [...new Set([...left, ...right].map(({ passage }) => passage))].flatMap(
    (passage) => comparison.passages[passage]?.edits ?? [],
  )
  return { kind, left: extentOf(left), right: extentOf(right), edits: editsWithin(edits, left, right) }
}
