import { compare } from '../compare/compare'
import type { Comparison } from '../compare/comparison'
import type { Reply } from '../reply/reply'
import { type Difference, differencesIn } from './differences'
import { type FigureDifferences, figureDifferences } from './figures'
import { layOut, type Row } from './rows'

/**
 * Two replies as they stand side by side, with all that is computed of the two together. What only their page and
 * files show is computed when it is first asked for: most pairs of a library are compared and never shown.
 */
export interface ComparedPair {
  readonly left: Reply
  readonly right: Reply
  readonly comparison: Comparison
  readonly rows: readonly Row[]
  readonly differences: readonly Difference[]
  readonly figures: FigureDifferences
}

/** Compares two replies; `left` is the one that stands left. */
export function comparePair(left: Reply, right: Reply): ComparedPair {
  const comparison = compare(left, right)
  const rows = once(() => layOut(comparison, left, right))
  const differences = once(() => differencesIn(comparison, rows()))
  const figures = once(() =>
    figureDifferences(
      comparison.passages.flatMap(({ edits }) => edits),
      left,
      right,
    ),
  )
  return {
    left,
    right,
    comparison,
    get rows() {
      return rows()
    },
    get differences() {
      return differences()
    },
    get figures() {
      return figures()
    },
  }
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}
