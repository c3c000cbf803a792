import { candidates } from './candidates'
import { aligned, alignedIn } from './islands'
import { countLetters } from './letters'
import { free, type Match, type Open, type Opens, total } from './open'
import { settle } from './settle'
import { clear, enough } from './thresholds'
import { type Bounds, firstWord, lastWord, mark, type Words } from './words'

/**
 * A pair and the clauses that changed places in it: whole clauses on both sides without a counterpart.
 * Where there are any, the rest is aligned anew without them.
 */
export function swapped(pair: Match, left: Opens, right: Opens): Match[] {
  const a = left.get(pair.left) as Open
  const b = right.get(pair.right) as Open
  const here = a.clauses.filter((clause) => free(a, clause))
  const there = b.clauses.filter((clause) => free(b, clause))
  if (here.length === 0 || there.length === 0) return [pair]
  const text = ({ sentence }: Open, [from, to]: Bounds) => sentence.solid.slice(from, to)
  const ranked = candidates(
    here.map((clause) => text(a, clause)),
    there.map((clause) => text(b, clause)),
  ).sort((p, q) => q.dice - p.dice)
  const found: Match[] = []
  for (const { left: l, right: r, dice } of ranked) {
    const one = here[l] as Bounds
    const other = there[r] as Bounds
    if (dice < 0.5 || !free(a, one) || !free(b, other)) continue
    // A number may span two clauses (2023，2024): neither of them can leave the other then.
    if (!apart(a.words, one) || !apart(b.words, other)) continue
    // The two have words in common with the rest by chance, which they now give up.
    const stretches = alignedIn(a.words, one, b.words, other, enough, true)
    const kept = total(stretches.map(({ letters }) => letters))
    const shorter = Math.min(countLetters(text(a, one)), countLetters(text(b, other)))
    if (kept < clear || kept < 0.5 * shorter) continue
    mark(a.words, one, false)
    mark(b.words, other, false)
    const shared = settle(a, b, stretches)
    found.push({ left: pair.left, right: pair.right, shared, clauses: { left: one, right: other } })
  }
  if (found.length === 0) return [pair]
  a.words.taken.fill(false)
  b.words.taken.fill(false)
  for (const { clauses } of found) {
    if (clauses === null) continue
    mark(a.words, clauses.left, true)
    mark(b.words, clauses.right, true)
  }
  const stretches = aligned(a.words, b.words, enough, false)
  return [{ ...pair, shared: settle(a, b, stretches) }, ...found]
}

/** Whether no word crosses a border of the clause. */
function apart(words: Words, [start, end]: Bounds): boolean {
  return (
    words.from[firstWord(words, [start, end])] === start && words.from[lastWord(words, [start, end])] === end
  )
}
