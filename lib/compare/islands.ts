import { type Tie, ties } from './match'
import { type Bounds, firstWord, part, type Words } from './words'

/** Words in a row that are tied to words in a row: `length` of them from `left` and `right`. */
export interface Stretch {
  readonly left: number
  readonly right: number
  readonly length: number
  /** Its letters that are equal. */
  readonly letters: number
  /** The letters of its figures that stand for other figures, counted on the left. */
  readonly replaced: number
  /** Its units, punctuation and replaced figures too. */
  readonly units: number
}

/** The least letters that an island in small edits must have: one word of two characters. */
const word = 2

/**
 * What two sentences share: joins ties into stretches and drops the islands: equal words between two edits that are there by
 * chance (的, 发展) and would chop one rewrite into two. An island stays when it has as many letters as
 * the larger edit beside it, on the side where the edits are smaller, but needs no more than `enough`
 * letters, one fewer with a mark at its edge (”的建议，), and never less than a word. A word is enough where
 * a bare deletion or insertion parts it from the next stretch, since the other letter has both in one
 * piece: 产业[支持]政策[和…方案] keeps 政策, and 等 between two rewritten lists goes. So it is beside a word or two
 * that only one letter begins or ends with ([衷心]感谢[…]), and after clauses that only one begins with. What
 * begins or ends both sentences is no island, unless `loose`.
 */
export function aligned(a: Words, b: Words, enough: number, loose: boolean): Stretch[] {
  const found = ties(a, b)
  const stretches: Stretch[] = []
  for (let n = 0; n < found.length; ) {
    const [left, right] = found[n] as Tie
    let length = 0
    let letters = 0
    let replaced = 0
    for (; n < found.length; n++, length++) {
      const [l, r] = found[n] as Tie
      if (l !== left + length || r !== right + length) break
      if (a.ids[l] === b.ids[r]) letters += a.letters[l] as number
      else replaced += a.letters[l] as number
    }
    const units = (a.from[left + length] as number) - (a.from[left] as number)
    stretches.push({ left, right, length, letters, replaced, units })
  }
  return prune(stretches, a, b, enough, loose)
}

/** What two stretches of words share, taken by themselves; `anew`: also what others have taken of it. */
export function alignedIn(
  a: Words,
  here: Bounds,
  b: Words,
  there: Bounds,
  enough: number,
  anew = false,
): Stretch[] {
  const parts = [part(a, here), part(b, there)] as const
  if (anew) for (const { taken } of parts) taken.fill(false)
  const [p, q] = [firstWord(a, here), firstWord(b, there)]
  return aligned(...parts, enough, false).map((stretch) => ({
    ...stretch,
    left: stretch.left + p,
    right: stretch.right + q,
  }))
}

/** Takes the weakest island out first, since what is lost beside an island makes it weaker in turn. */
function prune(stretches: readonly Stretch[], a: Words, b: Words, enough: number, loose: boolean): Stretch[] {
  const count = stretches.length
  const leftSums = sums(a)
  const rightSums = sums(b)
  const previous = Int32Array.from({ length: count }, (_, n) => n - 1)
  const next = Int32Array.from({ length: count }, (_, n) => n + 1)
  const gone = new Uint8Array(count)

  /** How many letters an island lacks; 0 for what stays. */
  const lack = (n: number): number => {
    const { left, right, length, letters } = stretches[n] as Stretch
    const atStart = left === 0 && right === 0
    const atEnd = left + length === a.ids.length && right + length === b.ids.length
    if (loose ? atEnd && letters === 0 : atStart || atEnd) return 0
    const before = stretches[previous[n] as number]
    const after = stretches[next[n] as number]
    const lost = (sums: readonly number[], from: number, to: number) =>
      (sums[to] as number) - (sums[from] as number)
    const l0 = lost(leftSums, before === undefined ? 0 : before.left + before.length, left)
    const r0 = lost(rightSums, before === undefined ? 0 : before.right + before.length, right)
    const l1 = lost(leftSums, left + length, after?.left ?? a.ids.length)
    const r1 = lost(rightSums, right + length, after?.right ?? b.ids.length)
    const bare =
      (Math.min(l0, r0) === 0 && (before !== undefined || Math.max(l0, r0) <= enough || beginsClause(n))) ||
      (Math.min(l1, r1) === 0 && (after !== undefined || Math.max(l1, r1) <= enough))
    const beside = Math.min(Math.max(l0, l1), Math.max(r0, r1))
    const marked = a.letters[left] === 0 || a.letters[left + length - 1] === 0
    const least = marked && !loose ? enough - 1 : enough
    return Math.max(0, (bare ? word : Math.min(least, Math.max(word, beside))) - letters)
  }

  /** Whether whole clauses stand before a stretch in one letter, and nothing in the other. */
  const beginsClause = (n: number): boolean => {
    const { left, right } = stretches[n] as Stretch
    return left === 0 ? b.letters[right - 1] === 0 : right === 0 && a.letters[left - 1] === 0
  }

  const waiting: number[][] = Array.from({ length: Math.max(enough, word) + 1 }, () => [])
  const enter = (n: number) => {
    const missing = n >= 0 && n < count && gone[n] === 0 ? lack(n) : 0
    if (missing > 0) waiting[missing]?.push(n)
  }
  for (let n = count - 1; n >= 0; n--) enter(n)
  for (let missing = waiting.length - 1; missing > 0; ) {
    const n = waiting[missing]?.pop()
    if (n === undefined) {
      missing--
      continue
    }
    if (gone[n] === 1 || lack(n) !== missing) continue
    gone[n] = 1
    const [p, q] = [previous[n] as number, next[n] as number]
    if (p >= 0) next[p] = q
    if (q < count) previous[q] = p
    enter(p)
    enter(q)
    missing = waiting.length - 1
  }
  return stretches.filter((_, n) => gone[n] === 0)
}

function sums({ letters }: Words): number[] {
  const all = [0]
  for (const count of letters) all.push((all.at(-1) as number) + count)
  return all
}
