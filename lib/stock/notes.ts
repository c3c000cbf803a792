import type { Extent } from '../reply/reply'

/** What is told of a stock sentence beside one of its places, an extent of its letter's text. */
export interface StockNote extends Extent {
  readonly id: string
  /** In how many letters it stands, see `toldCount`. */
  readonly letters: number
}

/**
 * A count of letters as it is told: exactly below twenty, then the last of 20, 50, 100, 200, 500 and so on that it reaches,
 * so that what tells it need not be made anew whenever a letter is added somewhere.
 */
export function toldCount(letters: number): number {
  if (letters < 20) return letters
  const power = 10 ** (String(letters).length - 1)
  return power * ([5, 2].find((part) => part * power <= letters) ?? 1)
}
