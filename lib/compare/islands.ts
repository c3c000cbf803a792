import type { Tie } from './match'
import type { Words } from './words'

/** Words in a row that are tied to words in a row: `length` of them from `left` and `right`. */
export interface Stretch {
  readonly left: number
  readonly right: number
  readonly length: number
  /** Its letters that are equal. */
  readonly letters: number
  /** Its units, punctuation and replaced figures too. */
  readonly units: number
}

/** The least letters that an island in small edits must have: one word of two characters. */
const word = 2

/**
 * Joins ties into stretches and drops the islands: equal words between two edits that are there by
 * chance (的, 发展) and would chop one rewrite into two. An island stays when it has as many letters as
 * the larger edit beside it, on the side where the edits are smaller, but needs no more than `enough`
 * letters and never less than a word. A word is enough where a bare deletion or insertion parts it from
 * the next stretch: the other letter has both in one piece. So 产业[支持]政策[和…方案] keeps 政策, and 等 between
 * two rewritten lists goes. What begins or ends both sentences is no island, unless `loose`.
 */
export function withoutIslands(
  ties: readonly Tie[],
  a: Words,
  b: Words,
  enough: number,
  loose: boolean,
): Stretch[] {
  const stretches: Stretch[] = []
  for (const [left, right] of ties) {
    const last = stretches.at(-1)
    const letters = a.ids[left] === b.ids[right] ? (a.letters[left] as number) : 0
    const units = (a.from[left + 1] as number) - (a.from[left] as number)
    if (last !== undefined && last.left + last.length === left && last.right + last.length === right) {
      stretches[stretches.length - 1] = {
        ...last,
        length: last.length + 1,
        letters: last.letters + letters,
        units: last.units + units,
      }
    } else stretches.push({ left, right, length: 1, letters, units })
  }
  const leftSums = sums(a)
  const rightSums = sums(b)
  const gap = (all: readonly number[], from: number, to: number) =>
    (all[to] as number) - (all[from] as number)
  for (;;) {
    let weakest = -1
    let least = 0
    for (let n = 0; n < stretches.length; n++) {
      const { left, right, length, letters } = stretches[n] as Stretch
      const before = stretches[n - 1] ?? { left: 0, right: 0, length: 0 }
      const after = stretches[n + 1] ?? { left: a.ids.length, right: b.ids.length, length: 0 }
      const atStart = left === 0 && right === 0
      const atEnd = left + length === a.ids.length && right + length === b.ids.length
      if (!loose && (atStart || atEnd)) continue
      const lost = [
        gap(leftSums, before.left + before.length, left),
        gap(rightSums, before.right + before.length, right),
      ] as const
      const next = [
        gap(leftSums, left + length, after.left),
        gap(rightSums, right + length, after.right),
      ] as const
      const bare = (n > 0 && Math.min(...lost) === 0) || (n + 1 < stretches.length && Math.min(...next) === 0)
      const beside = Math.min(Math.max(lost[0], next[0]), Math.max(lost[1], next[1]))
      const spare = letters - (bare ? word : Math.min(enough, Math.max(word, beside)))
      if (spare < least) {
        least = spare
        weakest = n
      }
    }
    if (weakest === -1) return stretches
    stretches.splice(weakest, 1)
  }
}

function sums({ letters }: Words): number[] {
  const all = [0]
  for (const count of letters) all.push((all.at(-1) as number) + count)
  return all
}
