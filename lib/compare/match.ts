import { heaviestChain } from './chain'
import type { Words } from './words'

/** Words that stand for each other: equal, or two figures in the same place. */
export type Tie = readonly [left: number, right: number]

/**
 * The largest table of words against words that is filled in, in cells: two sentences of 1,000 words.
 * Beyond it the text is first cut at words that stand once on both sides.
 */
const largest = 1 << 20

/** What a new stretch of equal words costs, in letters: few long edits are easier to read than many. */
const opening = 1.5

/** What a figure in the place of another is worth, in letters: less than any equal word. */
const replaced = 0.5

/**
 * The ties of two sentences, increasing on both sides: the most letters in the fewest stretches.
 * Words that are taken already are passed over.
 */
export function ties(left: Words, right: Words): Tie[] {
  const found: Tie[] = []
  const there = new Set(right.names)
  const shared = new Set(left.names.filter((name) => name !== -1 && there.has(name)))
  const [a, b] = [withNames(left, shared), withNames(right, shared)]
  between(a, b, 0, a.ids.length, 0, b.ids.length, found)
  // The word that lets one figure stand for another stays with it, whatever is put in behind it.
  for (let n = 0; n + 1 < found.length; n++) {
    const [i, j] = found[n] as Tie
    const [p, q] = found[n + 1] as Tie
    const beside = (p === i + 1 || q === j + 1) && equal(a, b, i + 1, j + 1)
    if (a.ids[i] !== b.ids[j] && beside) found[n + 1] = [i + 1, j + 1]
  }
  return found
}

/** Words whose numbers tell those of a name in 《》 that both sentences have from all others: they stand for that name's alone. */
function withNames(words: Words, shared: ReadonlySet<number>): Words {
  if (shared.size === 0) return words
  const ids = words.ids.map((id, n) => {
    const name = words.names[n] as number
    return shared.has(name) ? id + (name + 1) * 2 ** 26 : id
  })
  return { ...words, ids }
}

function equal(a: Words, b: Words, i: number, j: number): boolean {
  return a.ids[i] === b.ids[j] && !a.taken[i] && !b.taken[j]
}

/** Two different figures before the same word (5月 and 7月), or at the end after the same word. */
function replaces(a: Words, b: Words, i: number, j: number): boolean {
  if (!a.figure[i] || !b.figure[j] || a.taken[i] || b.taken[j]) return false
  const last = i + 1 === a.ids.length && j + 1 === b.ids.length
  return last ? i > 0 && j > 0 && equal(a, b, i - 1, j - 1) : equal(a, b, i + 1, j + 1)
}

function between(a: Words, b: Words, a0: number, a1: number, b0: number, b1: number, found: Tie[]) {
  let i = a0
  let j = b0
  while (i < a1 && j < b1 && equal(a, b, i, j)) found.push([i++, j++])
  let k = a1
  let l = b1
  while (k > i && l > j && equal(a, b, k - 1, l - 1)) {
    k--
    l--
  }
  if (i < k && j < l) {
    if ((k - i) * (l - j) <= largest) table(a, b, i, k, j, l, found)
    else {
      let [x, y] = [i, j]
      for (const [p, q] of anchors(a, b, i, k, j, l)) {
        between(a, b, x, p, y, q, found)
        found.push([p, q])
        x = p + 1
        y = q + 1
      }
      // Without an anchor nothing in so large a stretch tells what belongs together.
      if (x > i) between(a, b, x, k, y, l, found)
    }
  }
  while (k < a1) found.push([k++, l++])
}

/** Words that stand once in either stretch, thinned out until they increase on both sides. */
function anchors(a: Words, b: Words, a0: number, a1: number, b0: number, b1: number): Tie[] {
  const once = (words: Words, from: number, to: number) => {
    const places = new Map<number, number>()
    for (let i = from; i < to; i++) {
      const id = words.ids[i] as number
      if (!words.taken[i] && words.letters[i] !== 0) places.set(id, places.has(id) ? -1 : i)
    }
    return places
  }
  const there = once(b, b0, b1)
  const pairs: Tie[] = []
  for (const [id, i] of once(a, a0, a1)) {
    const j = there.get(id) ?? -1
    if (i !== -1 && j !== -1) pairs.push([i, j])
  }
  return heaviestChain(pairs.map(([left, right]) => ({ left, right, weight: 1 }))).map(
    (at) => pairs[at] as Tie,
  )
}

// Kept from call to call, since there are many: best over all ways to a cell, and over those that end with a tie in it.
let best = new Float32Array(0)
let tied = new Float32Array(0)

/** Fills in what is gained up to each pair of words, and walks back along the best way. */
function table(a: Words, b: Words, a0: number, a1: number, b0: number, b1: number, found: Tie[]) {
  const width = b1 - b0 + 1
  const height = a1 - a0 + 1
  if (best.length < width * height) {
    best = new Float32Array(width * height)
    tied = new Float32Array(width * height)
  }
  best.fill(0, 0, width * height)
  tied.fill(-Infinity, 0, width * height)
  for (let i = 1; i < height; i++) {
    for (let j = 1; j < width; j++) {
      const at = i * width + j
      const before = at - width - 1
      const [p, q] = [a0 + i - 1, b0 + j - 1]
      let gain = -1
      if (equal(a, b, p, q)) gain = (a.letters[p] as number) + 0.25
      else if (replaces(a, b, p, q)) gain = replaced
      if (gain > 0) {
        const cost = i === 1 && j === 1 ? 0 : opening
        let value = Math.max((tied[before] as number) + gain, (best[before] as number) + gain - cost)
        if (i === height - 1 && j === width - 1) value += opening
        tied[at] = value
      }
      best[at] = Math.max(tied[at] as number, best[at - 1] as number, best[at - width] as number)
    }
  }
  const back: Tie[] = []
  let i = height - 1
  let j = width - 1
  let inside = false
  while (i > 0 && j > 0) {
    const at = i * width + j
    const [above, before] = [best[at - width] as number, best[at - 1] as number]
    // Of two equal ways the one that has the equal text first: a figure takes the nearest figure.
    if (inside || (best[at] as number) > Math.max(above, before)) {
      back.push([a0 + i - 1, b0 + j - 1])
      const last = at - width - 1
      const cost = i === 1 && j === 1 ? 0 : opening
      inside = (tied[last] as number) > (best[last] as number) - cost
      i--
      j--
    } else if (best[at] === before) j--
    else i--
  }
  for (let n = back.length - 1; n >= 0; n--) found.push(back[n] as Tie)
}
