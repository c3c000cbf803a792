import { firstWord } from './words'

/** Equal text of two sentences: offset in the left solid text, in the right one, length. */
export type Shared = readonly [left: number, right: number, length: number]

/** One whose borders move. */
export type Run = [left: number, right: number, length: number]

/** The runs that have a length; those that touch on both sides as one. */
export function joined(runs: readonly Run[]): Run[] {
  const found: Run[] = []
  for (const run of runs) {
    const last = found.at(-1)
    if (last !== undefined && last[0] + last[2] === run[0] && last[1] + last[2] === run[1]) last[2] += run[2]
    else if (run[2] > 0) found.push(run)
  }
  return found
}

/** Where the words of a text begin, in order; see Words. */
export type Borders = readonly number[]

export function isBorder(from: Borders, at: number): boolean {
  return from[firstWord({ from }, [at, at])] === at
}

/** What may belong to the character before it, so that no border stands there. */
export const attached = /[\p{M}\ud800-\udfff]|\u200d/u

/** A word of several Chinese characters. */
export const severalHan = /^[\u4e00-\u9fff]{2,}$/
