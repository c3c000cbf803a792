import type { Extent } from '../reply/reply'
import { isBlank } from './space'

const booking = { none: 0, text: 1, kept: 2, markup: 3 }

/**
 * What has become of each character of a file. One that is not white space goes into a line of the letter, is a mark
 * that the grammar knows, or is a fault: whatever Markdown makes of a file, what the ledger has not been told of is lost.
 */
export class Ledger {
  readonly #booked: Uint8Array

  constructor(private readonly source: string) {
    this.#booked = new Uint8Array(source.length)
  }

  /** Books characters that are the letter's; `kept` are those that a backslash keeps from being marks. */
  text({ start, end }: Extent, kept = false): void {
    this.#booked.fill(kept ? booking.kept : booking.text, start, end)
  }

  markup({ start, end }: Extent): void {
    this.#booked.fill(booking.markup, start, end)
  }

  /** A stretch of the file in which a mark may still be hidden: marks and escaped characters are NUL. */
  unexplained({ start, end }: Extent): string {
    let left = ''
    for (let at = start; at < end; at += 1)
      left += (this.#booked[at] ?? 0) > booking.text ? '\0' : this.source[at]
    return left
  }

  /** The stretches, white space aside, of which nothing was booked. */
  lost(): Extent[] {
    const lost: Extent[] = []
    for (let at = 0; at < this.source.length; at += 1) {
      const start = at
      while (at < this.source.length && !this.#isBooked(at)) at += 1
      if (at > start) lost.push({ start, end: at })
    }
    return lost
  }

  #isBooked(at: number): boolean {
    return this.#booked[at] !== booking.none || isBlank(this.source[at] ?? '')
  }
}
