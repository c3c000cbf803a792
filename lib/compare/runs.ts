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

/** What may belong to the character before it, so that no border stands there. */
export const attached = /[\p{M}\ud800-\udfff]|\u200d/u

/** A word of several Chinese characters. */
export const severalHan = /^[\u4e00-\u9fff]{2,}$/

/** Words of one character that tell how others belong together. */
export const particles =
  '得过等对将经同为在于与和及并或从向由以把被让使是有到至各其该约近超共已还也都再又均仅若'
