import { clauseEnds } from './clauses'
import { countLetters } from './letters'
import type { Shared } from './runs'
import type { Sentence } from './sentences'
import { type Bounds, firstWord, lastWord, type ToWords, type Words } from './words'

/** Two sentences that share text. All offsets count in their solid texts. */
export interface Match {
  readonly left: number
  readonly right: number
  /** The equal text: offset on the left, on the right, length. */
  readonly shared: readonly Shared[]
  /** The clauses alone that changed places inside a pair; `null` where the sentences as wholes belong together. */
  readonly clauses: { readonly left: Bounds; readonly right: Bounds } | null
}

/** A sentence that is not paired as it stands, cut up. */
export interface Open {
  readonly sentence: Sentence
  readonly words: Words
  /** Whether nothing has been aligned with it so far. */
  readonly untouched: boolean
  readonly letters: number
  readonly clauses: readonly Bounds[]
}

export function open(sentence: Sentence, toWords: ToWords): Open {
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

export type Opens = ReadonlyMap<number, Open>

/** Whether what lies between two borders of clauses has no counterpart yet, but for a word by chance. */
export function free(item: Open, bounds: Bounds): boolean {
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

export function total(counts: readonly number[]): number {
  let sum = 0
  for (const count of counts) sum += count
  return sum
}

export function most(counts: readonly number[]): number {
  let largest = 0
  for (const count of counts) if (count > largest) largest = count
  return largest
}

/** How long a sentence may be for any other to be held against it, in units, and how many times as long as the other. */
const [long, longer] = [4000, 32]

/** Whether two sentences may be aligned: not one without an end against many short ones, which would take for ever. */
export function comparable(a: Open, b: Open): boolean {
  const [p, q] = [a.sentence.solid.length, b.sentence.solid.length]
  return Math.max(p, q) <= Math.max(long, longer * Math.min(p, q))
}
