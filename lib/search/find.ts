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
      const terms =
        word.length === 1 ? word : word.slice(1).map((unit, index) => pairOf(word[index] as string, unit))
      return following(await Promise.all(terms.map(postingsOf)))
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

/** Letters in which terms can follow one another, with the remainders of the places where the first then stands. */
function following(terms: readonly (Postings | undefined)[]): Map<number, number> {
  let left: Pairs | undefined
  for (const [index, term] of terms.entries()) {
    const [letters, bits]: Pairs = [[], []]
    let at = 0
    for (const [n, letter] of term?.letters.entries() ?? []) {
      let both = turned(term?.bits[n] as number, index % rounds)
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
