import { isLetter } from './letters'

/** Two texts that may belong together: places in the two lists, and Dice's coefficient of their bigrams. */
interface Candidate {
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
 * For each left text the right ones that share most bigrams with it, best first; of equally many, those
 * that stand nearest. Looks at a bounded number of texts for each, so the time is linear in the whole
 * length.
 */
export function candidates(left: readonly string[], right: readonly string[]): Candidate[] {
  const numbers = new Map<number, number>()
  const places: number[][] = []
  const rightGrams = right.map((text, j) => {
    const grams: number[] = []
    for (const gram of bigrams(text)) {
      let number = numbers.get(gram)
      if (number === undefined) {
        number = places.length
        numbers.set(gram, number)
        places.push([])
      }
      places[number]?.push(j)
      grams.push(number)
    }
    return grams
  })
  // Which left text last had a bigram, and how often each right text was met: reset after each left text.
  const holder = new Int32Array(places.length).fill(-1)
  const met = new Int32Array(right.length)
  const found: Candidate[] = []
  left.forEach((text, i) => {
    const grams = bigrams(text)
    const known: number[] = []
    let entries = 0
    for (const gram of grams) {
      const number = numbers.get(gram)
      if (number === undefined) continue
      known.push(number)
      holder[number] = i
      entries += (places[number] as number[]).length
    }
    const size = (number: number) => (places[number] as number[]).length
    if (entries > budget) known.sort((p, q) => size(p) - size(q))
    const touched: number[] = []
    let left = budget
    for (const number of known) {
      const list = places[number] as number[]
      for (let n = 0; n < list.length && n < left; n++) {
        const j = list[n] as number
        if (met[j] === 0) touched.push(j)
        met[j] = (met[j] as number) + 1
      }
      left -= list.length
      if (left <= 0) break
    }
    const before = (p: number, q: number) =>
      (met[p] as number) - (met[q] as number) || Math.abs(q - i) - Math.abs(p - i)
    for (const j of first(touched, before)) {
      const other = rightGrams[j] as number[]
      let shared = met[j] as number
      if (entries > budget) {
        shared = 0
        for (const gram of other) if (holder[gram] === i) shared++
      }
      const dice = (2 * shared) / (grams.size + other.length)
      found.push({ left: i, right: j, shared, dice, within: shared / Math.min(grams.size, other.length) })
    }
    for (const j of touched) met[j] = 0
  })
  return found
}

/** The first few of a list, in order; `before` is positive where its first argument comes first. */
function first(list: readonly number[], before: (p: number, q: number) => number): number[] {
  const best: number[] = []
  for (const one of list) {
    let at = best.length
    while (at > 0 && before(one, best[at - 1] as number) > 0) at--
    if (at === measured) continue
    best.splice(at, 0, one)
    if (best.length > measured) best.pop()
  }
  return best
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
