import { alignment } from './alignment'
import { candidates } from './candidates'
import type { Stretch } from './islands'
import { countLetters } from './letters'
import { comparable, type Match, type Open, type Opens } from './open'
import { type Rest, rests } from './rests'
import { settle } from './settle'
import { folded } from './thresholds'
import { mark } from './words'

/** The pairs, and after them text that stands in another sentence, in what the pairs have left of either side. */
export function foldedIn(left: Opens, right: Opens, pairs: readonly Match[]): Match[] {
  const found = [...pairs]
  const ofLeft = new Map<number, number[]>()
  const ofRight = new Map<number, number[]>()
  const note = ({ left: i, right: j }: Match, n: number) => {
    ofLeft.set(i, [...(ofLeft.get(i) ?? []), n])
    ofRight.set(j, [...(ofRight.get(j) ?? []), n])
  }
  found.forEach(note)
  const here = rests(left)
  const there = rests(right)
  const ranked = candidates(
    here.map(({ text }) => text),
    there.map(({ text }) => text),
  )
    .filter(({ shared, within, dice }) => shared >= folded - 2 && (within >= 0.4 || dice >= 0.25))
    .sort((p, q) => q.shared * q.within - p.shared * p.within)
  for (const { left: l, right: r } of ranked) {
    const one = here[l] as Rest
    const other = there[r] as Rest
    const [a, b] = [one.open, other.open]
    const earlier = new Set([...(ofLeft.get(one.place) ?? []), ...(ofRight.get(other.place) ?? [])])
    const known = [...earlier].some((n) => found[n]?.left === one.place && found[n]?.right === other.place)
    if (known || a.sentence.frame !== b.sentence.frame || !comparable(a, b)) continue
    const matched = [...earlier].map((n) => found[n] as Match)
    const alike = alignment(one, other, matched)
    if (alike === null) continue
    const { stretches, align } = alike
    // The full stop goes with the last words that a sentence shares.
    const last = stretches.findLast(({ letters }) => letters > 0) as Stretch
    let final = true
    for (const n of earlier) {
      const match = found[n] as Match
      const ofOne = match.left === one.place
      const at = ofOne ? (a.words.from[last.left] as number) : (b.words.from[last.right] as number)
      const free = withoutStops(match, left)
      if (at > (free.shared.at(-1)?.[ofOne ? 0 : 1] ?? 0)) found[n] = release(match, free, left, right)
      else final = false
    }
    const shared = settle(a, b, final ? align() : stretches.filter(({ letters }) => letters > 0))
    const match = { left: one.place, right: other.place, shared, clauses: null }
    note(match, found.length)
    found.push(match)
  }
  return found
}

/** A match without its runs of mere punctuation. */
function withoutStops(match: Match, left: Opens): Match {
  const { solid } = (left.get(match.left) as Open).sentence
  const shared = match.shared.filter(([at, , length]) => countLetters(solid.slice(at, at + length)) > 0)
  return shared.length === 0 ? match : { ...match, shared }
}

/** Frees the words of a match that it no longer shares. */
function release(match: Match, shorter: Match, left: Opens, right: Opens): Match {
  const a = left.get(match.left) as Open
  const b = right.get(match.right) as Open
  for (const run of match.shared) {
    if (shorter.shared.includes(run)) continue
    const [l, r, length] = run
    mark(a.words, [l, l + length], false)
    mark(b.words, [r, r + length], false)
  }
  return shorter
}
