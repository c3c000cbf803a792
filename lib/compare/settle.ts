import type { Stretch } from './islands'
import { countLetters } from './letters'
import { type Open, take, touch } from './open'
import type { Shared } from './runs'
import { widen } from './widen'
import { type Bounds, firstWord, lastWord } from './words'

/**
 * Takes the words of the stretches and gives the equal text in them, with its borders set right wherever
 * no other match has taken what stands beside it.
 */
export function settle(a: Open, b: Open, stretches: readonly Stretch[]): Shared[] {
  const sides = [
    { item: a, taken: [...a.words.taken] },
    { item: b, taken: [...b.words.taken] },
  ] as const
  const shared = take(a, b, stretches)
  const gap = (side: 0 | 1, n: number): Bounds => {
    const [before, after] = [shared[n - 1], shared[n]]
    return [before ? before[side] + before[2] : 0, after?.[side] ?? sides[side].item.sentence.solid.length]
  }
  const free = (n: number) => ([0, 1] as const).every((side) => !holds(sides[side], gap(side, n)))
  const settled: Shared[] = []
  for (let n = 0; n < shared.length; ) {
    let end = n + 1
    while (end < shared.length && free(end)) end++
    const [opens, closes] = [n === 0 && free(0), end === shared.length && free(end)]
    const room = ([0, 1] as const).map((side): Bounds => {
      const [from, to] = [gap(side, n), gap(side, end)]
      return [opens ? 0 : untaken(sides[side], from)[1], closes ? to[1] : untaken(sides[side], to)[0]]
    })
    settled.push(...widenIn(shared.slice(n, end), a, room[0] as Bounds, b, room[1] as Bounds))
    n = end
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

interface Half {
  readonly item: Open
  /** What other matches have taken. */
  readonly taken: readonly boolean[]
}

function holds({ item, taken }: Half, bounds: Bounds): boolean {
  return taken.slice(firstWord(item.words, bounds), lastWord(item.words, bounds)).includes(true)
}

/** Up to where the text at either end of a gap is free: at most to the end of its clause. */
function untaken({ item, taken }: Half, [from, to]: Bounds): Bounds {
  const { words, clauses } = item
  const [p, q] = [firstWord(words, [from, to]), lastWord(words, [from, to])]
  const [first, last] = [taken.indexOf(true, p), taken.lastIndexOf(true, q - 1)]
  const ends = clauses.map(([, end]) => end)
  const clauseEnd = ends.find((end) => end >= from) ?? to
  const clauseStart = ends.findLast((end) => end <= to) ?? from
  return [
    Math.min(to, clauseEnd, first === -1 || first >= q ? to : (words.from[first] as number)),
    Math.max(from, clauseStart, last < p ? from : (words.from[last + 1] as number)),
  ]
}

function widenIn(shared: readonly Shared[], a: Open, here: Bounds, b: Open, there: Bounds): Shared[] {
  const cut = ({ sentence }: Open, [from, to]: Bounds) => sentence.solid.slice(from, to)
  const borders = ({ words }: Open, [from, to]: Bounds) =>
    words.from.filter((at) => from <= at && at <= to).map((at) => at - from)
  return widen(
    shared.map(([l, r, length]): Shared => [l - here[0], r - there[0], length]),
    cut(a, here),
    cut(b, there),
    [borders(a, here), borders(b, there)],
  ).map(([l, r, length]): Shared => [l + here[0], r + there[0], length])
}
