import { diffIn, type Range, type Shared } from '../diff/diff'
import { clauseEnds } from '../segment/clauses'
import type { Sentence } from '../segment/sentences'
import type { ToUnits, Units } from '../segment/words'
import { evidence, type Weights } from './evidence'

/** A sentence cut into units and clauses, with the evidence of each unit. */
export interface Cut {
  readonly solid: string
  readonly units: Units
  /** Its clauses, in units. */
  readonly clauses: readonly Range[]
  /** The evidence before each unit, and at the end all of it. */
  readonly worth: Float64Array
}

/** What two stretches of sentences share. */
export interface Overlap {
  /** The stretches that were held against each other, in units. */
  readonly here: readonly Range[]
  readonly there: readonly Range[]
  /** In units. */
  readonly shared: readonly Shared[]
  /** The evidence that is shared, and what there is of it on either side. */
  readonly kept: number
  readonly left: number
  readonly right: number
  /** The shared letters, figures not counted. */
  readonly letters: number
}

/** Two sentences that share text. All offsets count in their solid texts. */
export interface Link {
  readonly left: number
  readonly right: number
  /** The equal text: offset on the left, on the right, length. */
  readonly shared: readonly Shared[]
  /** The clauses alone that changed places inside a pair; `null` where the sentences as wholes belong together. */
  readonly clauses: { readonly left: Range; readonly right: Range } | null
  /** Whether it stands in another order than its neighbours do. */
  readonly moved: boolean
}

/** A link while others are still looked for. */
export interface OpenLink {
  readonly left: number
  readonly right: number
  /** `null` where the sentences are equal. */
  readonly overlap: Overlap | null
  /** The clauses, in units, that changed places inside a pair. */
  readonly clauses: { readonly left: Range; readonly right: Range } | null
  readonly weight: number
}

/** The sentences of both letters, and each cut up when it is first asked for. */
export interface Letters {
  readonly left: readonly Sentence[]
  readonly right: readonly Sentence[]
  readonly here: readonly (() => Cut)[]
  readonly there: readonly (() => Cut)[]
}

/** How long a sentence may be for any other to be held against it, in units, and how many times as long as the other. */
const [long, longer] = [4000, 32]

/** Whether two sentences may be aligned: not one without an end against many short ones, which would take for ever. */
export function comparable(a: Sentence, b: Sentence): boolean {
  const [p, q] = [a.solid.length, b.solid.length]
  return Math.max(p, q) <= Math.max(long, longer * Math.min(p, q))
}

/** Cuts up sentences, each when it is first asked for: most of a letter's own text is never looked at so closely. */
export function cutter(toUnits: ToUnits, weights: Weights): (sentence: Sentence) => () => Cut {
  return ({ solid, gaps, frame }) => {
    let cut: Cut | null = null
    return () => {
      cut ??= make(solid, toUnits(solid, gaps), frame === null ? evidence(solid, weights) : null)
      return cut
    }
  }
}

function make(solid: string, units: Units, letters: Float32Array | null): Cut {
  const count = units.ids.length
  const worth = new Float64Array(count + 1)
  let all = 0
  for (let n = 0; n < count; n++) {
    let sum = 0
    if (letters !== null) for (const one of letters.subarray(units.from[n], units.from[n + 1])) sum += one
    else if (units.kind[n] !== 'mark' && units.kind[n] !== 'figure') sum = 1
    all += sum
    worth[n + 1] = all
  }
  const clauses: Range[] = []
  let [n, start] = [0, 0]
  for (const end of clauseEnds(solid)) {
    while ((units.from[n] ?? end) < end) n++
    if (n > start) clauses.push([start, n])
    start = n
  }
  return { solid, units, clauses, worth }
}

/** What two sentences share, or stretches of them. */
export function overlap(
  a: Cut,
  b: Cut,
  here: readonly Range[] = [[0, a.units.ids.length]],
  there: readonly Range[] = [[0, b.units.ids.length]],
): Overlap {
  const shared = inOrder(a, b, here, there)
  let [kept, letters] = [0, 0]
  for (const [l, r, length] of shared) {
    kept += (between(a, [l, l + length]) + between(b, [r, r + length])) / 2
    for (let n = l; n < l + length; n++)
      if (a.units.kind[n] !== 'mark' && a.units.kind[n] !== 'figure') letters++
  }
  const all = (cut: Cut, ranges: readonly Range[]) =>
    ranges.reduce((sum, range) => sum + between(cut, range), 0)
  return { here, there, shared, kept, letters, left: all(a, here), right: all(b, there) }
}

/** Two texts are taken in an order of their own, so that which letter is the left one tells nothing. */
function inOrder(a: Cut, b: Cut, here: readonly Range[], there: readonly Range[]): Shared[] {
  if (a.solid <= b.solid) return diffIn(a.units, here, b.units, there)
  return diffIn(b.units, there, a.units, here).map(([l, r, length]) => [r, l, length] as const)
}

/** The evidence in a stretch of units. */
export function between({ worth }: Cut, [from, to]: Range): number {
  return (worth[to] ?? 0) - (worth[from] ?? 0)
}
