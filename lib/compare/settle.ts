import type { Stretch } from './islands'
import { countLetters } from './letters'
import { lowerBound } from './lower-bound'
import type { Open } from './open'
import type { Shared } from './runs'
import { widen } from './widen'
import { type Bounds, firstWord, lastWord, mark, type Words } from './words'

/**
 * The equal text of the stretches, with its borders set right wherever no other match has taken what
 * stands beside it; takes the words.
 */
export function settle(a: Open, b: Open, stretches: readonly Stretch[]): Shared[] {
  const shared = equalText(a.words, b.words, stretches)
  const gap = (side: 0 | 1, n: number): Bounds => {
    const [before, after] = [shared[n - 1], shared[n]]
    const { solid } = (side === 0 ? a : b).sentence
    return [before ? before[side] + before[2] : 0, after?.[side] ?? solid.length]
  }
  const free = (n: number) =>
    firstTaken(a.words, gap(0, n)) === undefined && firstTaken(b.words, gap(1, n)) === undefined
  const settled: Shared[] = []
  for (let n = 0; n < shared.length; ) {
    let end = n + 1
    while (end < shared.length && free(end)) end++
    const [opens, closes] = [n === 0 && free(0), end === shared.length && free(end)]
    const room = (item: Open, side: 0 | 1): Bounds => {
      const [from, to] = [gap(side, n), gap(side, end)]
      return [opens ? 0 : freeBehind(item, from), closes ? to[1] : freeAhead(item, to)]
    }
    settled.push(...widenIn(shared.slice(n, end), a, room(a, 0), b, room(b, 1)))
    n = end
  }
  for (const { left, right, length } of stretches) {
    a.words.taken.fill(true, left, left + length)
    b.words.taken.fill(true, right, right + length)
  }
  // Words of several pieces may have taken all: then it is by its pieces that the two belong together.
  const says = settled.some(([l, , length]) => countLetters(a.sentence.solid.slice(l, l + length)) > 0)
  if (!says) return shared
  for (const [l, r, length] of settled) {
    touch(a.words, l, l + length)
    touch(b.words, r, r + length)
  }
  return settled
}

/** The words of the stretches that are equal, without figures that stand for others. */
function equalText(a: Words, b: Words, stretches: readonly Stretch[]): Shared[] {
  const shared: [number, number, number][] = []
  for (const { left, right, length } of stretches) {
    let joined = false
    for (let n = 0; n < length; n++) {
      const from = a.from[left + n] as number
      const size = (a.from[left + n + 1] as number) - from
      if (a.ids[left + n] !== b.ids[right + n]) joined = false
      else if (joined) (shared.at(-1) as [number, number, number])[2] += size
      else {
        shared.push([from, b.from[right + n] as number, size])
        joined = true
      }
    }
  }
  return shared
}

/** Marks every word that has a unit between two offsets as taken. */
function touch(words: Words, start: number, end: number) {
  mark(words, [words.from[firstWord(words, [start + 1, end]) - 1] ?? start, end], true)
}

/** The first word within bounds that another match has taken. */
function firstTaken(words: Words, bounds: Bounds): number | undefined {
  const last = lastWord(words, bounds)
  for (let n = firstWord(words, bounds); n < last; n++) if (words.taken[n]) return n
  return undefined
}

/** Up to where the text at the beginning of a gap is free: at most to the end of its clause. */
function freeAhead({ words, clauses }: Open, [from, to]: Bounds): number {
  const end = Math.min(to, clauseEnding(clauses, from)?.[1] ?? to)
  const taken = firstTaken(words, [from, end])
  return taken === undefined ? end : (words.from[taken] as number)
}

/** From where on the text at the end of a gap is free: at most from the beginning of its clause. */
function freeBehind({ words, clauses }: Open, [from, to]: Bounds): number {
  const start = Math.max(from, clauseEnding(clauses, to + 1)?.[0] ?? to)
  const first = firstWord(words, [start, to])
  for (let n = lastWord(words, [start, to]) - 1; n >= first; n--)
    if (words.taken[n]) return words.from[n + 1] as number
  return start
}

/** The first clause that ends at a place or behind it. */
function clauseEnding(clauses: readonly Bounds[], at: number): Bounds | undefined {
  return clauses[lowerBound(clauses.length, (n) => clauses[n]?.[1] ?? 0, at)]
}

function widenIn(shared: readonly Shared[], a: Open, here: Bounds, b: Open, there: Bounds): Shared[] {
  const cut = ({ sentence }: Open, [from, to]: Bounds) => sentence.solid.slice(from, to)
  const borders = ({ words }: Open, [from, to]: Bounds) =>
    words.from
      .slice(firstWord(words, [from, to]), lastWord(words, [from, to]) + 1)
      .filter((at) => at <= to)
      .map((at) => at - from)
  return widen(
    shared.map(([l, r, length]): Shared => [l - here[0], r - there[0], length]),
    cut(a, here),
    cut(b, there),
    [borders(a, here), borders(b, there)],
  ).map(([l, r, length]): Shared => [l + here[0], r + there[0], length])
}
