import { isLetter } from './letters'

/** Two texts that may belong together: places in the two lists, and Dice's coefficient of their bigrams. */
export interface Candidate {
  readonly left: number
  readonly right: number
  /** Shared bigrams of letters. */
  readonly shared: number
  /** 0 to 1: twice the shared ones by all of both. */
  readonly dice: number
  /** 0 to 1: the shared ones by those of the text with fewer. */
  readonly within: number
}

/** How many entries of the index are looked at for one text, the rarest bigrams first. */
const budget = 400

/** How many of the texts met most often are measured in full. */
const measured = 6

/**
 * For each left text the right ones that share most bigrams with it, best first. Looks at a bounded
 * number of texts for each, so the time is linear in the whole length.
 */
export function candidates(left: readonly string[], right: readonly string[]): Candidate[] {
  const index = new Map<number, number[]>()
  const rightGrams = right.map(bigrams)
  rightGrams.forEach((grams, j) => {
    for (const gram of grams) {
      const places = index.get(gram)
      if (places === undefined) index.set(gram, [j])
      else places.push(j)
    }
  })
  const found: Candidate[] = []
  left.forEach((text, i) => {
    const grams = bigrams(text)
    const lists: number[][] = []
    let entries = 0
    for (const gram of grams) {
      const places = index.get(gram)
      if (places === undefined) continue
      lists.push(places)
      entries += places.length
    }
    if (entries > budget) lists.sort((p, q) => p.length - q.length)
    const met = new Map<number, number>()
    let left = budget
    for (const places of lists) {
      if (left <= 0) break
      for (let n = 0; n < places.length && n < left; n++)
        met.set(places[n] as number, (met.get(places[n] as number) ?? 0) + 1)
      left -= places.length
    }
    const best = [...met]
      .sort(([p, m], [q, n]) => n - m || Math.abs(p - i) - Math.abs(q - i))
      .slice(0, measured)
    for (const [j, count] of best) {
      const other = rightGrams[j] as Set<number>
      const shared = entries > budget ? common(grams, other) : count
      const dice = (2 * shared) / (grams.size + other.size)
      found.push({ left: i, right: j, shared, dice, within: shared / Math.min(grams.size, other.size) })
    }
  })
  return found
}

function common(one: Set<number>, other: Set<number>): number {
  let count = 0
  for (const gram of one) if (other.has(gram)) count++
  return count
}

/** The different pairs of neighbouring letters, each as one number. */
function bigrams(text: string): Set<number> {
  const grams = new Set<number>()
  let before = 0
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k)
    const letter = isLetter(code) ? code : 0
    if (before !== 0 && letter !== 0) grams.add(before * 65536 + letter)
    before = letter
  }
  return grams
}
