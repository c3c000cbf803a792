import { candidates } from './candidates'
import { clauseEnds } from './clauses'
import { equalPairs } from './equal'
import { type Stretch, withoutIslands } from './islands'
import { countLetters } from './letters'
import { ties } from './match'
import type { Sentence } from './sentences'
import { type Shared, widen } from './widen'
import { type ToWords, type Words, wordMaker } from './words'

/** Two sentences that share text. All offsets count in their solid texts. */
export interface Match {
  readonly left: number
  readonly right: number
  /** The equal text: offset on the left, on the right, length. */
  readonly shared: readonly Shared[]
  /** The clauses alone that changed places inside a pair; `null` where the sentences as wholes belong together. */
  readonly clauses: { readonly left: Bounds; readonly right: Bounds } | null
}

type Bounds = readonly [from: number, to: number]

/** A sentence that is not paired as it stands, cut up. */
interface Open {
  readonly sentence: Sentence
  readonly words: Words
  /** Whether nothing has been aligned with it so far. */
  readonly untouched: boolean
  readonly letters: number
  readonly clauses: readonly Bounds[]
}

/**
 * A run of this many characters is no accident between two letters of one issuer: the longest that is
 * one in the letters at hand has 13 (支持高端医疗装备产业发展，).
 */
const telling = 14

/** Text that is folded into another sentence counts from this many letters on: a clause, not a phrase. */
const folded = 8

/** Letters that make an island worth keeping; see withoutIslands. */
const enough = 4

/** All matches of two letters' sentences, equal ones first. Each character is in one match at most. */
export function matches(left: readonly Sentence[], right: readonly Sentence[]): Match[] {
  const partner = equalPairs(left, right)
  const found: Match[] = []
  const there = new Set(right.keys())
  partner.forEach((j, i) => {
    if (j === -1) return
    there.delete(j)
    found.push({ left: i, right: j, shared: [[0, 0, left[i]?.solid.length ?? 0]], clauses: null })
  })
  const here = [...left.keys()].filter((i) => partner[i] === -1)
  if (here.length === 0 || there.size === 0) return found

  const toWords = wordMaker()
  const openLeft = new Map(here.map((i) => [i, open(left[i] as Sentence, toWords)]))
  const openRight = new Map([...there].map((j) => [j, open(right[j] as Sentence, toWords)]))
  const pairs = reworded(openLeft, openRight, partner).flatMap((pair) => swapped(pair, openLeft, openRight))
  return [...found, ...foldedIn(openLeft, openRight, pairs)]
}

function open(sentence: Sentence, toWords: ToWords): Open {
  let words: Words | null = null
  let from = 0
  const clauses = clauseEnds(sentence.solid).map((to): Bounds => {
    const clause: Bounds = [from, to]
    from = to
    return clause
  })
  return {
    sentence,
    letters: countLetters(sentence.solid),
    clauses,
    // Most of a letter's own text is never looked at so closely: cutting it up is what takes the time.
    get words() {
      words ??= toWords(sentence.solid, sentence.gaps)
      return words
    },
    get untouched() {
      return words === null
    },
  }
}

type Opens = ReadonlyMap<number, Open>

/** Sentences that belong together as wholes, the most alike first; each is used once. */
function reworded(left: Opens, right: Opens, partner: Int32Array): Match[] {
  const here = [...left.keys()]
  const there = [...right.keys()]
  const mate = new Map<number, number>()
  const back = new Map<number, number>()
  partner.forEach((j, i) => {
    if (j === -1) return
    mate.set(i, j)
    back.set(j, i)
  })
  // Of field lines, which figures they have tells nothing.
  const solid = ({ sentence: { solid, frame } }: Open) =>
    frame === null ? solid : solid.replace(/\d+/g, '0')
  const ranked = candidates([...left.values()].map(solid), [...right.values()].map(solid))
    .filter(({ dice, within, shared }) => dice >= 0.2 || (within >= 0.5 && shared >= folded - 2))
    .map(({ left: l, right: r, dice }) => {
      const [i, j] = [here[l] as number, there[r] as number]
      const near = Number(mate.get(i - 1) === j - 1) + Number(mate.get(i + 1) === j + 1)
      return { i, j, score: dice + 0.05 * near }
    })
    .sort((p, q) => q.score - p.score || p.i - q.i || p.j - q.j)
  const found: Match[] = []
  const attempt = (i: number, j: number) => {
    const a = left.get(i)
    const b = right.get(j)
    if (a === undefined || b === undefined || mate.has(i) || back.has(j)) return
    const match = belong(i, j, a, b)
    if (match === null) return
    found.push(match)
    mate.set(i, j)
    back.set(j, i)
  }
  for (const { i, j } of ranked) attempt(i, j)
  // What is too common to be found by its bigrams follows or precedes a pair.
  const beside = (i: number, j: number) => {
    const [a, b] = [left.get(i), right.get(j)]
    if (a === undefined || b === undefined || mate.has(i) || back.has(j)) return
    if (candidates([solid(a)], [solid(b)]).some(({ dice }) => dice >= 0.3)) attempt(i, j)
  }
  for (const i of here) beside(i, (mate.get(i - 1) ?? Number.NaN) + 1)
  for (const i of here.toReversed()) beside(i, (mate.get(i + 1) ?? Number.NaN) - 1)
  return found
}

/** The match of two sentences, or `null` where too little of either stands in the other. */
function belong(i: number, j: number, a: Open, b: Open): Match | null {
  if (a.sentence.frame !== b.sentence.frame) return null
  const stretches = withoutIslands(ties(a.words, b.words), a.words, b.words, enough, false)
  const kept = total(stretches.map(({ letters }) => letters))
  const longest = most(stretches.map(({ units }) => units))
  const replaced = total(stretches.map(({ replaced }) => replaced))
  const [shorter, longer] = [
    Math.min(a.letters, b.letters) - replaced,
    Math.max(a.letters, b.letters) - replaced,
  ]
  const [atLeast, ofLonger] =
    a.sentence.frame === null ? [0.5, 0.3] : [a.sentence.frame === 'title' ? 0.3 : 0.5, 0]
  const phrase = a.sentence.frame !== null || kept >= enough || kept >= 0.75 * shorter
  const mutual = kept >= 2 && phrase && kept >= atLeast * shorter && kept >= ofLonger * longer
  const alike = mutual || (kept >= folded && kept >= 0.7 * shorter)
  if (!alike && longest < telling && !sameLabel(a, b)) return null
  const shared = widen(take(a, b, stretches), a.sentence.solid, b.sentence.solid)
  for (const [l, r, length] of shared) {
    touch(a.words, l, l + length)
    touch(b.words, r, r + length)
  }
  return { left: i, right: j, shared, clauses: null }
}

/** Whether both are field lines of one label (联系电话：…). */
function sameLabel(a: Open, b: Open): boolean {
  if (a.sentence.frame === null) return false
  const label = /^[^：:]{2,8}[：:]/
  const one = label.exec(a.sentence.solid)?.[0]
  return one !== undefined && one === label.exec(b.sentence.solid)?.[0]
}

/**
 * A pair and the clauses that changed places in it: whole clauses on both sides without a counterpart.
 * Where there are any, the rest is aligned anew without them.
 */
function swapped(pair: Match, left: Opens, right: Opens): Match[] {
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
    const parts: readonly [Words, Words] = [part(a.words, one), part(b.words, other)]
    const stretches = withoutIslands(ties(...parts), ...parts, enough, false)
    const kept = total(stretches.map(({ letters }) => letters))
    if (kept < enough || kept < 0.5 * Math.min(total(parts[0].letters), total(parts[1].letters))) continue
    const [p, q] = [firstWord(a.words, one), firstWord(b.words, other)]
    const placed = stretches.map((stretch) => ({
      ...stretch,
      left: stretch.left + p,
      right: stretch.right + q,
    }))
    const shared = take(a, b, placed)
    found.push({ left: pair.left, right: pair.right, shared, clauses: { left: one, right: other } })
  }
  if (found.length === 0) return [pair]
  a.words.taken.fill(false)
  b.words.taken.fill(false)
  for (const { clauses } of found) {
    a.words.taken.fill(
      true,
      firstWord(a.words, clauses?.left ?? [0, 0]),
      lastWord(a.words, clauses?.left ?? [0, 0]),
    )
    b.words.taken.fill(
      true,
      firstWord(b.words, clauses?.right ?? [0, 0]),
      lastWord(b.words, clauses?.right ?? [0, 0]),
    )
  }
  const stretches = withoutIslands(ties(a.words, b.words), a.words, b.words, enough, false)
  return [{ ...pair, shared: take(a, b, stretches) }, ...found]
}

/** The pairs, and after them text that stands in another sentence, in what the pairs have left of either side. */
function foldedIn(left: Opens, right: Opens, pairs: readonly Match[]): Match[] {
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
    if (known || a.sentence.frame !== b.sentence.frame) continue
    const aligned = () => withoutIslands(ties(a.words, b.words), a.words, b.words, folded, true)
    const stretches = aligned()
    const kept = total(stretches.map(({ letters }) => letters))
    const longest = most(stretches.map(({ units }) => units))
    const whole = Math.min(
      one.whole ? 0.7 * one.letters : Infinity,
      other.whole ? 0.7 * other.letters : Infinity,
    )
    const clause = 0.8 * Math.min(one.letters, other.letters)
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

/** Whether what lies between two borders of clauses has no counterpart yet, but for a word by chance. */
function free(item: Open, bounds: Bounds): boolean {
  if (item.untouched) return true
  const { words } = item
  let letters = 0
  let taken = 0
  for (let n = firstWord(words, bounds); n < lastWord(words, bounds); n++) {
    letters += words.letters[n] as number
    if (words.taken[n]) taken += words.letters[n] as number
  }
  return taken <= letters / 5
}

function firstWord({ from }: Pick<Words, 'from'>, [start]: Bounds): number {
  let low = 0
  let high = from.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((from[middle] as number) < start) low = middle + 1
    else high = middle
  }
  return low
}

function lastWord(words: Words, [, end]: Bounds): number {
  return firstWord(words, [end, end])
}

function part(words: Words, bounds: Bounds): Words {
  const p = firstWord(words, bounds)
  const q = lastWord(words, bounds)
  return {
    ids: words.ids.slice(p, q),
    from: words.from.slice(p, q + 1),
    letters: words.letters.slice(p, q),
    figure: words.figure.slice(p, q),
    taken: words.taken.slice(p, q),
  }
}

/** Marks the words of the stretches as taken and gives the equal text in them. */
function take(a: Open, b: Open, stretches: readonly Stretch[]): [number, number, number][] {
  const shared: [number, number, number][] = []
  for (const { left, right, length } of stretches) {
    let joined = false
    for (let n = 0; n < length; n++) {
      a.words.taken[left + n] = true
      b.words.taken[right + n] = true
      const from = a.words.from[left + n] as number
      const size = (a.words.from[left + n + 1] as number) - from
      if (a.words.ids[left + n] !== b.words.ids[right + n]) joined = false
      else if (joined) (shared.at(-1) as [number, number, number])[2] += size
      else {
        shared.push([from, b.words.from[right + n] as number, size])
        joined = true
      }
    }
  }
  return shared
}

/** Marks every word that has a unit between two offsets as taken. */
function touch({ from, taken }: Words, start: number, end: number) {
  let n = firstWord({ from }, [start + 1, start + 1]) - 1
  for (; n < taken.length && (from[n] as number) < end; n++) taken[n] = true
}

function total(counts: readonly number[]): number {
  let sum = 0
  for (const count of counts) sum += count
  return sum
}

function most(counts: readonly number[]): number {
  let largest = 0
  for (const count of counts) if (count > largest) largest = count
  return largest
}
