/*
 * An index is cut into parts. For each term, a unit or two units beside each other, a part says in which letters it stands,
 * and of each letter where: at which remainders of its places by `rounds`, a bit for each, and the highest bit where it
 * stands in the title. Phrases are found by their pairs: where these can follow one another, the phrase begins.
 */

/** How many remainders are told apart. */
export const rounds = 7

/** The bit of what stands in a title. */
export const inTitle = 1 << rounds

/** Where a term stands: letters by their place in the library, ascending, and of each its bits. */
export interface Postings {
  readonly letters: readonly number[]
  readonly bits: ArrayLike<number>
}

/** What has to be known of an index before anything is found in it. */
export interface IndexRoot {
  /** How many parts there are. */
  readonly parts: number
  /** Characters of other forms that letters of the library have, each before the one that it goes by. */
  readonly forms: string
}

/** Two units beside each other as a term. */
export function pairOf(first: string, second: string): string {
  return `${first} ${second}`
}

/** The part of `parts` that has a term. */
export function partOf(term: string, parts: number): number {
  // FNV-1a
  let hash = 0x811c9dc5
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193)
  return (hash >>> 0) % parts
}

/** The bytes of one term and its postings, as parts have them one after the other. */
export function encodeTerm(term: string, { letters, bits }: Postings): Uint8Array {
  const name = new TextEncoder().encode(term)
  const gaps = letters.flatMap((letter, index) => encoded(letter - (letters[index - 1] ?? -1) - 1))
  return Uint8Array.from([
    ...encoded(name.length),
    ...name,
    ...encoded(letters.length),
    ...encoded(gaps.length),
    ...gaps,
    ...Array.from(bits),
  ])
}

/** A number in bytes of seven bits, the lowest first; all but the last have the eighth. */
function encoded(value: number): number[] {
  const bytes: number[] = []
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return [...bytes, rest]
    bytes.push((rest & 0x7f) | 0x80)
  }
}

/** What a part has of a term. */
export function postingsIn(part: Uint8Array, term: string): Postings | undefined {
  const name = new TextEncoder().encode(term)
  let at = 0
  const number = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = part[at++]
      if (byte === undefined) throw new RangeError('Found the end of a part inside a term')
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
  }
  while (at < part.length) {
    const size = number()
    const start = at
    at += size
    const isIt = size === name.length && name.every((byte, index) => part[start + index] === byte)
    const count = number()
    const gaps = number()
    if (isIt) {
      const letters: number[] = []
      for (let n = 0, letter = -1; n < count; n++) {
        letter += number() + 1
        letters.push(letter)
      }
      return { letters, bits: part.subarray(at, at + count) }
    }
    at += gaps + count
  }
  return undefined
}
