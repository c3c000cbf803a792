import { isLetter } from './letters'
import { lowerBound } from './lower-bound'

/** A sentence cut into words. Parallel arrays, one entry a word. */
export interface Words {
  /** Number of the word's text: equal texts have equal numbers. */
  readonly ids: readonly number[]
  /** Offsets into the solid text; one more than there are words, the last is the text's length. */
  readonly from: readonly number[]
  /** Letters in the word; 0 for punctuation. */
  readonly letters: readonly number[]
  /** Whether it is a figure (digits or a Chinese numeral), which may stand for another figure. */
  readonly figure: readonly boolean[]
  /** Number of the document's name in 《》 that the word is in, its signs too; -1 outside. */
  readonly names: readonly number[]
  /** 1 for a sign that opens a quote or bracket, -1 for one that closes it, else 0. */
  readonly brackets: readonly number[]
  /** Whether a counterpart of the word is found already. */
  readonly taken: boolean[]
}

/** A stretch of a sentence, in units of its solid text. */
export type Bounds = readonly [from: number, to: number]

/** Turns solid text into words, with one numbering for both letters; a word ends at each of `gaps`. */
export type ToWords = (solid: string, gaps: readonly number[]) => Words

/**
 * The most that is given to the segmenter at once, in UTF-16 units: its time for one unit doubles from
 * here to 2,000 units and grows without end on a text of one repeated character.
 */
const piece = 400

/**
 * Figures and Latin names. A number keeps its decimals, but neither its % nor its 万: they stay when it
 * changes, as measure words do. Chinese numerals count where a measure word, 第 or the head of an item
 * shows them to be numerals.
 */
const figures =
  /十[一二三四五六七八九]五(?![年月日个项家名])|[0-9０-９]+(?:[.,．，:/／\-－][0-9０-９]+)*(?:[万亿][余多])?(?![A-Za-z0-9０-９])|[A-Za-z0-9]+(?:[-./·&+][A-Za-z0-9]+)*|(?<=[0-9０-９])[万亿]+|(?<=第)[〇零○一二三四五六七八九十百千两]{1,12}|(?<=^|[。；，：、（])[一二三四五六七八九十]{1,3}(?=[是、）])|[〇零○一二三四五六七八九十百千两]{1,12}(?=[年月日届号条款成家户个项名位件台套所座种批倍岁人级期层])|[〇零○一二三四五六七八九十百千两]{1,12}(?=次(?!性))/g

const numeral = /^[0-9０-９〇零○一二三四五六七八九十]/

/** Characters written with several units have one of these: half a pair, a mark, a joiner, a Korean or Thai part. */
const clusterPart = [/[\ud800-\udfff\u0e33\u0eb3\u1100-\u11ff]|\u200d/, /\p{M}/u]

/** The longest stretch of letters that is taken for language, in UTF-16 units; longer ones are cut at every unit. */
const language = 4000

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** A maker of words. Figures, Latin names and numbers with decimals, fractions or % stay whole. */
export function wordMaker(): ToWords {
  const numbers = new Map<string, number>()

  return (solid, gaps) => {
    const from: number[] = []
    const marked: boolean[] = []
    const cut = (start: number, end: number) => {
      const add = (at: number) => {
        from.push(at)
        marked.push(false)
      }
      if (end - start > language) for (let at = start; at < end; at++) add(at)
      else
        for (let at = start; at < end; at += piece) {
          for (const { index } of segmenter.segment(solid.slice(at, Math.min(end, at + piece))))
            add(at + index)
        }
    }
    let done = 0
    for (const gap of [...gaps, solid.length]) {
      const start = done
      for (const hit of solid.slice(start, gap).matchAll(figures)) {
        cut(done, start + hit.index)
        from.push(start + hit.index)
        marked.push(numeral.test(hit[0]))
        done = start + hit.index + hit[0].length
      }
      cut(done, gap)
      done = gap
    }
    from.push(solid.length)
    if (clusterPart.some((part) => part.test(solid))) mend(solid, from, marked)

    const ids: number[] = []
    const letters: number[] = []
    const brackets: number[] = []
    for (let i = 0; i + 1 < from.length; i++) {
      const word = solid.slice(from[i], from[i + 1])
      ids.push(numberOf(word, numbers))
      let count = 0
      for (let k = 0; k < word.length; k++) if (isLetter(word.charCodeAt(k))) count++
      letters.push(count)
      brackets.push(/[“《（]/.test(word) ? 1 : /[”》）]/.test(word) ? -1 : 0)
    }
    const names = namesOf(solid, from, numbers)
    return { ids, from, letters, figure: marked, names, brackets, taken: ids.map(() => false) }
  }
}

/** For each word the number of the name in 《》 that holds it, or -1. */
function namesOf(solid: string, from: readonly number[], numbers: Map<string, number>): number[] {
  const names: number[] = Array(from.length - 1).fill(-1)
  for (const { 0: name, index } of solid.matchAll(/《[^《》]+》/g)) {
    const number = numberOf(name, numbers)
    const bounds: Bounds = [index, index + name.length]
    names.fill(number, firstWord({ from }, bounds), firstWord({ from }, [bounds[1], bounds[1]]))
  }
  return names
}

function numberOf(word: string, numbers: Map<string, number>): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  numbers.set(word, numbers.size)
  return numbers.size - 1
}

/** Takes out the borders that would cut a character that is written with several units. */
function mend(solid: string, from: number[], marked: boolean[]) {
  const inside = new Set<number>()
  for (const [start, end] of clusters(solid)) {
    const whole = new Set<number>()
    for (const { index } of characters.segment(solid.slice(start, end))) whole.add(start + index)
    for (let at = start + 1; at < end; at++) if (!whole.has(at)) inside.add(at)
  }
  let kept = 0
  from.forEach((at, n) => {
    if (inside.has(at)) return
    from[kept] = at
    marked[kept++] = marked[n] as boolean
  })
  from.length = kept
  marked.length = kept - 1
}

/** Where characters of several units may stand, in pieces, since the segmenter's time grows faster than the text. */
function* clusters(solid: string): Generator<Bounds> {
  const isPart = (at: number) => clusterPart.some((part) => part.test(solid.charAt(at)))
  for (let at = 0; at < solid.length; at++) {
    if (!isPart(at)) continue
    const start = Math.max(0, at - 1)
    let end = at + 1
    // Behind a joiner any character may belong to it.
    while (end < solid.length && (isPart(end) || solid.charAt(end - 1) === '\u200d')) {
      if (
        end - start >= piece &&
        /[\ud800-\udbff\u1100-\u115f]/.test(solid.charAt(end)) &&
        !/[\u200d\u1100-\u115f]/.test(solid.charAt(end - 1))
      )
        break
      end++
    }
    yield [start, end]
    at = end - 1
  }
}

/** The first word that begins within bounds or after them. */
export function firstWord({ from }: Pick<Words, 'from'>, [start]: Bounds): number {
  return lowerBound(from.length - 1, (n) => from[n] as number, start)
}

/** The first word that begins after bounds. */
export function lastWord(words: Words, [, end]: Bounds): number {
  return firstWord(words, [end, end])
}

/** Marks the words that begin within bounds as having a counterpart, or as having none. */
export function mark(words: Words, bounds: Bounds, taken: boolean) {
  words.taken.fill(taken, firstWord(words, bounds), lastWord(words, bounds))
}

/** The words within bounds. */
export function part(words: Words, bounds: Bounds): Words {
  const p = firstWord(words, bounds)
  const q = lastWord(words, bounds)
  return {
    ids: words.ids.slice(p, q),
    from: words.from.slice(p, q + 1),
    letters: words.letters.slice(p, q),
    figure: words.figure.slice(p, q),
    names: words.names.slice(p, q),
    brackets: words.brackets.slice(p, q),
    taken: words.taken.slice(p, q),
  }
}
