import { countLetters } from './letters'
import { free, type Open, type Opens } from './open'
import { folded } from './thresholds'
import type { Bounds } from './words'

/** Clauses in a row that no pair has touched. */
export interface Rest {
  /** The place of their sentence. */
  readonly place: number
  readonly open: Open
  readonly bounds: Bounds
  readonly text: string
  readonly letters: number
  /** Whether it is the whole sentence. */
  readonly whole: boolean
}

/** What the pairs have left of each sentence, where it is enough to count. */
export function rests(opens: Opens): Rest[] {
  const found: Rest[] = []
  for (const [place, open] of opens) {
    const { solid } = open.sentence
    const flush = (from: number, to: number) => {
      const text = solid.slice(from, to)
      const letters = countLetters(text)
      const whole = to - from === solid.length
      if (letters >= folded) found.push({ place, open, bounds: [from, to], text, letters, whole })
    }
    let start = 0
    for (const clause of open.clauses) {
      if (free(open, clause)) continue
      flush(start, clause[0])
      start = clause[1]
    }
    flush(start, solid.length)
  }
  return found
}
