import type { Extent } from '../reply/reply'

/** What is found as one: a character, a number, or a word of letters, in one form for all its spellings. */
export interface Unit extends Extent {
  readonly word: string
}

/** The form by which a character goes, where that is another one: 项 for 項. */
export type Forms = ReadonlyMap<string, string>

/** All marks between words are one: who types a passage may have “，” for “、”. */
export const mark = '，'

/** Stands for what is left out; no number or word goes on across it. */
const gap = '\0'

/** Brackets, quotes and white space, which writers of the same words set differently. */
const leftOut = /[\s\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'\0]/u

/** What stands between words; a point or a comma may be in a number, and the others mean something. */
const between = /[。、；：！？…·;:!?—–\-~]/u

const unit =
  /[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)*|[a-z\u00df-\u024f\u0370-\u052f]+|[^\0]/gu

/** What reads text by units. */
export interface UnitReader {
  /** The text without what makes no difference; it has the words of all its units but marks, though some go on in it. */
  fold(text: string): string
  /** The units of a text in their order, with their extents in it. */
  cut(text: string): Unit[]
}

/**
 * Reads text by units. Full and half width are the same, and so are small and capital letters, a number with noughts before it
 * and without (第0106号, 第106号), with commas inside and without (1,208), and the characters of `forms` and their forms; brackets, quotes and white space are left
 * out. A number is one unit: 107 is in no 2107.
 */
export function unitsBy(forms: Forms): UnitReader {
  const known = new Map<string, string>()
  const foldOne = (character: string): string => {
    const before = known.get(character)
    if (before !== undefined) return before
    const plain = Array.from(character.normalize('NFKC').toLowerCase(), (one) => forms.get(one) ?? one)
    const folded = plain.map((one) => (leftOut.test(one) ? gap : between.test(one) ? mark : one)).join('')
    known.set(character, folded)
    return folded
  }
  return {
    fold(text) {
      let folded = ''
      for (const character of text) folded += foldOne(character)
      return folded.replaceAll(',', '')
    },
    cut(text) {
      let folded = ''
      /** For each place in `folded` the character of the text that it comes from. */
      const starts: number[] = []
      const ends: number[] = []
      let at = 0
      for (const character of text) {
        const form = foldOne(character)
        folded += form
        for (let n = 0; n < form.length; n++) {
          starts.push(at)
          ends.push(at + character.length)
        }
        at += character.length
      }
      const units: Unit[] = []
      for (const { 0: word, index } of folded.matchAll(unit)) {
        units.push({
          word: word === ',' ? mark : word.replaceAll(',', '').replace(/^0+(?=[0-9])/, ''),
          start: starts[index] as number,
          end: ends[index + word.length - 1] as number,
        })
      }
      return units
    },
  }
}

/** What is asked for: words parted by white space, each as its units, to be found in this order and nothing between. */
export function asked(query: string, { cut }: UnitReader): string[][] {
  return query
    .split(/\s+/)
    .map((word) => {
      const units = cut(word).map(({ word }) => word)
      const start = units.findIndex((unit) => unit !== mark)
      return start === -1 ? [] : units.slice(start, units.findLastIndex((unit) => unit !== mark) + 1)
    })
    .filter(({ length }) => length > 0)
}

/** Where units that were asked for stand among those of a line, as extents of the line. */
export function placesIn(line: readonly Unit[], word: readonly string[]): Extent[] {
  const places: Extent[] = []
  for (let at = 0; at + word.length <= line.length; at++) {
    if (!word.every((unit, n) => line[at + n]?.word === unit)) continue
    places.push({ start: (line[at] as Unit).start, end: (line[at + word.length - 1] as Unit).end })
    at += word.length - 1
  }
  return places
}
