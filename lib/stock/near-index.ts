import { likeness, type Print, printOf } from './likeness'

/** Characters of a shingle, a short stretch of text. */
const shingleLength = 4

/** How many of its shingles a text is found by: those whose numbers are least, so that like texts go by the same ones. */
const sampled = 16

/** How many texts are kept for a shingle, the first that had it: what very many have tells none of them from another. */
const kept = 64

/** How many of the texts met most often are measured. */
const measured = 8

/** A text as it is looked for: its print, and the numbers of the shingles that it is found by. */
interface Sought {
  readonly print: Print
  readonly sample: Uint32Array
}

/** Texts that were added, found again by others like them. The time for each is bounded, however many there are. */
export interface NearIndex<Value> {
  /**
   * What was put in with the text that is most alike, of equally alike ones the first; where none is alike by `least`,
   * what `make` gives is put in with this one. See `likeness`.
   */
  nearestOr(text: string, least: number, make: () => Value): Value
}

export function nearIndex<Value>(): NearIndex<Value> {
  const texts: { readonly print: Print; readonly value: Value }[] = []
  const holders = new Map<number, number[]>()
  const add = ({ print, sample }: Sought, value: Value) => {
    const place = texts.push({ print, value }) - 1
    for (const shingle of sample) {
      const known = holders.get(shingle)
      if (known === undefined) holders.set(shingle, [place])
      else if (known.length < kept) known.push(place)
    }
  }
  const nearest = ({ print, sample }: Sought, least: number): number | null => {
    const met = new Map<number, number>()
    for (const shingle of sample)
      for (const place of holders.get(shingle) ?? []) met.set(place, (met.get(place) ?? 0) + 1)
    let [best, most]: [number | null, number] = [null, least]
    for (const place of oftenest(met)) {
      const alike = likeness(print, texts[place]?.print ?? print)
      if (alike > most || (alike === most && (best === null || place < best))) [best, most] = [place, alike]
    }
    return best
  }
  return {
    nearestOr(text, least, make) {
      const sought = { print: printOf(text), sample: sampleOf(text) }
      const place = nearest(sought, least)
      const known = place === null ? undefined : texts[place]
      if (known !== undefined) return known.value
      const value = make()
      add(sought, value)
      return value
    },
  }
}

/** The few places that were met most often, of equals the first. */
function oftenest(met: ReadonlyMap<number, number>): number[] {
  const best: (readonly [place: number, count: number])[] = []
  for (const [place, count] of met) {
    const last = best.at(-1)
    if (best.length === measured && last && (last[1] > count || (last[1] === count && last[0] < place)))
      continue
    let at = best.length
    for (let before = best[at - 1]; before; before = best[at - 1]) {
      if (before[1] > count || (before[1] === count && before[0] < place)) break
      at--
    }
    best.splice(at, 0, [place, count])
    if (best.length > measured) best.pop()
  }
  return best.map(([place]) => place)
}

function sampleOf(text: string): Uint32Array {
  const found = new Set<number>()
  for (let at = 0; at === 0 || at + shingleLength <= text.length; at++) {
    let number = 0
    for (let k = at; k < at + shingleLength; k++) number = (Math.imul(number, 31) + text.charCodeAt(k)) | 0
    found.add(scrambled(number))
  }
  return Uint32Array.from(found).sort().subarray(0, sampled)
}

/** Another number for each number, so that no sort of character is among the least. */
function scrambled(number: number): number {
  const mixed = Math.imul(number ^ (number >>> 15), 0x2c1b3c6d)
  return Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39) >>> 0
}
