import { inTitle, type Postings, pairOf, rounds } from './parts'

/** What was found. */
export interface Found {
  /** Letters by their place in the library, each with how much the words say of it: the more, the more. */
  readonly letters: ReadonlyMap<number, number>
  /** Whether they all have the words for certain; of long phrases a letter may have all pairs, and not one after the other. */
  readonly certain: boolean
}

/** How much a word in the title counts against one elsewhere, which counts for seven at most. */
const titleWeight = 10

/** Finds the letters that have all `words`; `postingsOf` gives what the index has of a term. */
export async function find(
  words: readonly (readonly string[])[],
  postingsOf: (term: string) => Promise<Postings | undefined>,
): Promise<Found> {
  const found = await Promise.all(
    words.map(async (word) => {
      const terms = termsOf(word)
      const postings = await Promise.all(terms.map(({ term }) => postingsOf(term)))
      return following(terms.map(({ at }, n) => ({ at, postings: postings[n] })))
    }),
  )
  const [first = new Map<number, number>(), ...others] = found
  const letters = new Map<number, number>()
  for (const [letter, bits] of first) {
    const all = [bits, ...others.map((other) => other.get(letter) ?? 0)]
    if (all.every((one) => one !== 0))
      letters.set(
        letter,
        all.reduce((sum, one) => sum + weight(one), 0),
      )
  }
  return { letters, certain: words.every(({ length }) => length < 3) }
}

/**
 * The terms that a phrase is found by, with their places in it: its one unit, else every second pair and the last. The pairs
 * between would cost as much again and leave out few letters that the others don't.
 */
function termsOf(phrase: readonly string[]): { term: string; at: number }[] {
  const [only = '', ...more] = phrase
  if (more.length === 0) return [{ term: only, at: 0 }]
  return more.flatMap((unit, at) =>
    at % 2 === 0 || at === more.length - 1 ? [{ term: pairOf(phrase[at] as string, unit), at }] : [],
  )
}

/** Letters in which terms can stand at their places, with the remainders of the places where the phrase then begins. */
function following(
  terms: readonly { readonly at: number; readonly postings: Postings | undefined }[],
): Map<number, number> {
  let left: Pairs | undefined
  for (const { at: place, postings } of terms) {
    const [letters, bits]: Pairs = [[], []]
    let at = 0
    for (const [n, letter] of postings?.letters.entries() ?? []) {
      let both = turned(postings?.bits[n] as number, place % rounds)
      if (left) {
        while ((left[0][at] ?? letter) < letter) at++
        both &= left[0][at] === letter ? (left[1][at] as number) : 0
      }
      if ((both & ~inTitle) === 0) continue
      letters.push(letter)
      bits.push(both)
    }
    left = [letters, bits]
  }
  return new Map(left?.[0].map((letter, n) => [letter, left?.[1][n] as number]))
}

/** Letters, ascending, and the bits of each. */
type Pairs = [letters: number[], bits: number[]]

/** The remainders of places that lie so many before those of `bits`. */
function turned(bits: number, by: number): number {
  const places = bits & ~inTitle
  return (bits & inTitle) | (places >>> by) | ((places << (rounds - by)) & ~inTitle)
}

function weight(bits: number): number {
  let count = 0
  for (let rest = bits & ~inTitle; rest !== 0; rest &= rest - 1) count++
  return count + (bits & inTitle ? titleWeight : 0)
}
