import type { Extent, Reply } from '../reply/reply'
import { isContent } from '../reply/roles'
import type { ComparedPair } from './compared-pair'

/** How many other letters a letter's margin may name: the nearest say most, the rest is clutter. */
const mostLetters = 3

/** A stretch of a letter, inside one paragraph, that another letter has too. */
export interface Parallel extends Extent {
  readonly other: Reply
  /** The two letters as they stand side by side, and the id of the row that has the stretch. */
  readonly pair: Pick<ComparedPair, 'left' | 'right'>
  readonly row: string
  /** Whether it stands there word for word. */
  readonly isSame: boolean
}

/**
 * The stretches of a letter that stand in another letter too, word for word or reworded, by the pairs that
 * it is one of. Each is told once, for the letter that shares most with this one; the frame, which all
 * letters share, is not, nor what is `told` already.
 */
export function parallels(
  reply: Reply,
  pairs: readonly ComparedPair[],
  told: readonly Extent[] = [],
): Parallel[] {
  const found: Parallel[] = []
  for (const pair of nearest(reply, pairs)) {
    found.push(
      ...parallelsIn(reply, pair, told).filter(
        (one) => !found.some((other) => one.start < other.end && other.start < one.end),
      ),
    )
  }
  return found
}

function sideOf(reply: Reply, { left }: ComparedPair): 'left' | 'right' {
  return left === reply ? 'left' : 'right'
}

function nearest(reply: Reply, pairs: readonly ComparedPair[]): ComparedPair[] {
  const shared = (pair: ComparedPair) => {
    const { characters, own } = pair.comparison.coverage[sideOf(reply, pair)].content
    return characters - own
  }
  return pairs.toSorted((a, b) => shared(b) - shared(a)).slice(0, mostLetters)
}

function parallelsIn(reply: Reply, pair: ComparedPair, told: readonly Extent[]): Parallel[] {
  const side = sideOf(reply, pair)
  const other = side === 'left' ? pair.right : pair.left
  const content = reply.sections.filter(isContent)
  const found: Parallel[] = []
  for (const row of pair.rows) {
    if (row.kind === 'own') continue
    const isSame =
      row.kind === 'same' || (row.kind === 'moved' && isIdentical(pair.comparison, row[side][0]?.passage))
    for (const { start, end } of row[side]) {
      if (!content.some((section) => section.start <= start && end <= section.end)) continue
      if (told.some((one) => one.start < end && start < one.end)) continue
      const last = found.at(-1)
      // What follows on in the paragraph is one stretch with what stands before it.
      if (last && /^[^\S\n]*$/.test(reply.text.slice(last.end, start))) {
        found[found.length - 1] = { ...last, end, isSame: last.isSame && isSame }
      } else {
        found.push({ start, end, other, pair, row: row.id, isSame })
      }
    }
  }
  return found
}

function isIdentical({ passages }: ComparedPair['comparison'], passage = -1): boolean {
  return passages[passage]?.relation === 'identical'
}
