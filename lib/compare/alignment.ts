import { aligned, alignedIn, type Stretch } from './islands'
import { countLetters } from './letters'
import { type Match, most, type Open, total } from './open'
import type { Rest } from './rests'
import { contained, enough, folded, telling } from './thresholds'
import type { Bounds } from './words'

/** How much of a stretch of clauses must be shared: .7 to .9 come out the same. */
const ofClauses = 0.8

/** And of the halves of a sentence, since their other halves belong together: .3 to .6 come out the same. */
const ofHalf = 0.5

/**
 * How many sentences on from the first half the second one may stand to need no more than that of the
 * shorter one: 1 to 4 come out the same.
 */
const near = 2

/** What two stretches of clauses share; `align` tells it anew once another match has given up words. */
interface Alignment {
  readonly stretches: readonly Stretch[]
  readonly align: () => Stretch[]
}

/**
 * How two stretches of clauses are aligned that belong together, `null` where they do not: as halves of a
 * sentence that the other letter cut in two, or by what of either stands in the other. `earlier`: the
 * matches that have the rest of their sentences.
 */
export function alignment(one: Rest, other: Rest, earlier: readonly Match[]): Alignment | null {
  const [a, b] = [one.open, other.open]
  const between = Math.min(...earlier.map((match) => distance(match, one, other)))
  if (between < Infinity) {
    const align = () => alignedIn(a.words, one.bounds, b.words, other.bounds, enough)
    const stretches = align()
    const kept = lettersOf(stretches)
    const least = between <= near ? Math.min : Math.max
    if (kept >= folded && kept >= ofHalf * least(one.letters, other.letters)) return { stretches, align }
  }
  const align = () => aligned(a.words, b.words, folded, true)
  const stretches = align()
  const stands =
    lettersOf(stretches) >= folded && (isFolded(stretches, one, other) || hasClause(stretches, a, b))
  return stands ? { stretches, align } : null
}

function lettersOf(stretches: readonly Stretch[]): number {
  return total(stretches.map(({ letters }) => letters))
}

/**
 * Of stretches of clauses that may be second halves of a sentence: how many sentences on from the first
 * half the second one stands, else Infinity.
 */
function distance({ left, right }: Match, one: Rest, other: Rest): number {
  const step = left === one.place && other.whole ? Math.abs(other.place - right) : 0
  const back = right === other.place && one.whole ? Math.abs(one.place - left) : 0
  return Math.min(step || Infinity, back || Infinity)
}

/** Whether so much is shared that either stands in the other, or a run that tells. */
function isFolded(stretches: readonly Stretch[], one: Rest, other: Rest): boolean {
  const kept = lettersOf(stretches)
  const whole = [one, other].some((rest) => rest.whole && kept >= contained * rest.letters)
  const clauses = kept >= ofClauses * Math.min(one.letters, other.letters)
  return whole || clauses || most(stretches.map(({ units }) => units)) >= telling
}

/** Whether a clause of some length is nearly the same in both sentences. */
function hasClause(stretches: readonly Stretch[], a: Open, b: Open): boolean {
  const kept = new Map<string, number>()
  for (const { left, right, letters, replaced } of stretches) {
    const at = [clauseAt(a, a.words.from[left] as number), clauseAt(b, b.words.from[right] as number)].join()
    kept.set(at, (kept.get(at) ?? 0) + letters + replaced)
  }
  return [...kept].some(([at, letters]) => {
    const [p = 0, q = 0] = at.split(',').map(Number)
    return letters >= telling && letters >= ofClauses * Math.max(lettersIn(a, p), lettersIn(b, q))
  })
}

function clauseAt({ clauses }: Open, at: number): number {
  return clauses.findIndex(([, end]) => at < end)
}

function lettersIn({ sentence, clauses }: Open, clause: number): number {
  const [from, to] = clauses[clause] as Bounds
  return countLetters(sentence.solid.slice(from, to))
}
