import { candidates } from './candidates'
import { type Stretch, withoutIslands } from './islands'
import { countLetters } from './letters'
import { ties } from './match'
import { comparable, firstWord, free, type Match, most, type Open, type Opens, take, total } from './open'
import { contained, folded, telling } from './thresholds'

/** How much of a stretch of clauses must be shared: .7 to .9 come out the same. */
const ofClauses = 0.8

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
    const a = left.get(one.place) as Open
    const b = right.get(other.place) as Open
    const earlier = new Set([...(ofLeft.get(one.place) ?? []), ...(ofRight.get(other.place) ?? [])])
    const known = [...earlier].some((n) => found[n]?.left === one.place && found[n]?.right === other.place)
    if (known || a.sentence.frame !== b.sentence.frame || !comparable(a, b)) continue
    const aligned = () => withoutIslands(ties(a.words, b.words), a.words, b.words, folded, true)
    const stretches = aligned()
    const kept = total(stretches.map(({ letters }) => letters))
    const longest = most(stretches.map(({ units }) => units))
    const whole = Math.min(
      one.whole ? contained * one.letters : Infinity,
      other.whole ? contained * other.letters : Infinity,
    )
    const clause = ofClauses * Math.min(one.letters, other.letters)
    if (kept < folded || (longest < telling && kept < Math.min(clause, whole))) continue
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
    const shared = take(a, b, final ? aligned() : stretches.filter(({ letters }) => letters > 0))
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
    a.words.taken.fill(false, firstWord(a.words, [l, l]), firstWord(a.words, [l + length, l + length]))
    b.words.taken.fill(false, firstWord(b.words, [r, r]), firstWord(b.words, [r + length, r + length]))
  }
  return shorter
}

/** Clauses in a row that no pair has touched. */
interface Rest {
  readonly place: number
  readonly text: string
  readonly letters: number
  /** Whether it is the whole sentence. */
  readonly whole: boolean
}

function rests(opens: Opens): Rest[] {
  const found: Rest[] = []
  for (const [place, item] of opens) {
    const flush = (from: number, to: number) => {
      if (from >= to) return
      const letters = countLetters(item.sentence.solid.slice(from, to))
      const whole = to - from === item.sentence.solid.length
      if (letters >= folded) found.push({ place, text: item.sentence.solid.slice(from, to), letters, whole })
    }
    let start = 0
    for (const clause of item.clauses) {
      if (free(item, clause)) continue
      flush(start, clause[0])
      start = clause[1]
    }
    flush(start, item.sentence.solid.length)
  }
  return found
}
