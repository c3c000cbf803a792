import { letterPairs } from '../compare/align/evidence'

/** A text as it is held against others: its pairs of neighbouring letters, numbers left out, in rising order. */
export type Print = Uint32Array

export function printOf(text: string): Print {
  return Uint32Array.from(letterPairs(text)).sort()
}

/** How alike two texts are, 0 to 1: twice the pairs of letters that both have by all of both. */
export function likeness(one: Print, other: Print): number {
  if (one.length + other.length === 0) return 0
  let [i, j, shared] = [0, 0, 0]
  while (i < one.length && j < other.length) {
    const [a, b] = [one[i] as number, other[j] as number]
    if (a === b) shared++
    if (a <= b) i++
    if (b <= a) j++
  }
  return (2 * shared) / (one.length + other.length)
}
