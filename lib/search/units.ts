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

/** A number or a word of letters, where one begins. */
const run =
  /[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)*|[a-z\u00df-\u024f\u0370-\u052f]+/y

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
  /** The form of each character by its number, once it was asked for: texts have few, and each very often. */
  const known: string[] = []
  const formOf = (code: number): string => {
    const before = known[code]
    if (before !== undefined) return before
    const plain = Array.from(
      String.fromCodePoint(code).normalize('NFKC').toLowerCase(),
      (one) => forms.get(one) ?? one,
    )
    const form = plain.map((one) => (leftOut.test(one) ? gap : between.test(one) ? mark : one)).join('')
    known[code] = form
    return form
  }
  /** The text in its forms; `starts` is given, for each place there, that of the character which it comes from. */
  const folded = (text: string, starts?: number[]): string => {
    let forms = ''
    for (let at = 0; at < text.length; ) {
      const code = text.codePointAt(at) as number
      const form = formOf(code)
      forms += form
      if (starts) for (let n = 0; n < form.length; n++) starts.push(at)
      at += placesOf(code)
    }
    return forms
  }
  return {
    fold: (text) => folded(text).replaceAll(',', ''),
    cut(text) {
      const starts: number[] = []
      const forms = folded(text, starts)
      const units: Unit[] = []
      for (let at = 0; at < forms.length; ) {
        run.lastIndex = at
        const [several] = run.exec(forms) ?? []
        const word = several ?? forms.slice(at, at + placesOf(forms.codePointAt(at)))
        const [start, last] = [starts[at] as number, starts[at + word.length - 1] as number]
        at += word.length
        if (word === gap) continue
        units.push({
          word: several?.replaceAll(',', '').replace(/^0+(?=[0-9])/, '') ?? (word === ',' ? mark : word),
          start,
          end: last + placesOf(text.codePointAt(last)),
        })
      }
      return units
    },
  }
}

/** How many places of a text a character takes. */
function placesOf(code = 0): number {
  return code > 0xffff ? 2 : 1
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
