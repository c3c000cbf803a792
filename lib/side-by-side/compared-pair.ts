import { compare } from '../compare/compare'
import type { Comparison } from '../compare/comparison'
import type { Reply } from '../reply/reply'
import { layOut, type Row } from './rows'

/** Two replies as they stand side by side, with all that is computed of the two together. */
export interface ComparedPair {
  readonly left: Reply
  readonly right: Reply
  readonly comparison: Comparison
  /** Laid out when they are first asked for: most pairs of a library are compared and never shown. */
  readonly rows: readonly Row[]
}

/** Compares two replies; `left` is the one that stands left. */
export function comparePair(left: Reply, right: Reply): ComparedPair {
  const comparison = compare(left, right)
  let rows: readonly Row[] | undefined
  return {
    left,
    right,
    comparison,
    get rows() {
      rows ??= layOut(comparison, left, right)
      return rows
    },
  }
}
