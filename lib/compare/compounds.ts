import { particles } from './runs'

/** A word that the segmenter parts: where it begins and ends in the solid text. */
export interface Compound {
  readonly from: number
  readonly to: number
  /** Whether it is guessed, from characters that make no word with their neighbours. */
  readonly guessed: boolean
}

/** Words of one character that a clerk uses by themselves: particles, prepositions, adverbs, places, measure words. */
const alone = new RegExp(
  `^[${particles}的地了着进现全新我你您他它此本某每另可能会须应要不没未无市区县省镇乡村国州占达比较更最很多少个次家户名位项条款件日月年时天处中内上下前后间里第按据用依随因如但而且则即就才只请给自往当令批种套台座所贵]$`,
)

/** Words that have an end which is none by itself, after two characters or more (组织|化, 委员|会, 近年|来). */
const ended = /^[\u4e00-\u9fff]{2,}[室者性率化局厅委馆院员园制]$|(?:委员|理事|董事|联合|研究)会$|^[近多]年来$/

/** Heads of nouns, before a word of two characters or more (大数据, 高质量). */
const head = /^[大高首双]$/

/** The most letters of a name in quotes that changes as a whole: 3 to 8 come out the same. */
const shortName = 5

const han = /^[\u4e00-\u9fff]+$/
const numeral = /^[〇零一二三四五六七八九十百千万亿两]+$/

/**
 * The words that the segmenter parts into several, apart: what it does not know it gives back
 * character by character (鲜|活), and it knows few nouns of three (组织|化). `from`: see Words.
 */
export function compounds(solid: string, from: readonly number[]): Compound[] {
  const found: Compound[] = []
  const word = (n: number) => solid.slice(from[n], from[n + 1])
  const single = (n: number) => {
    const text = word(n)
    return text.length === 1 && han.test(text) && !numeral.test(text) && !alone.test(text)
  }
  const long = (n: number) => {
    const text = word(n)
    return text.length > 1 && han.test(text) && !numeral.test(text)
  }
  const add = (first: number, last: number, guessed = false) =>
    found.push({ from: from[first] as number, to: from[last + 1] as number, guessed })
  const count = from.length - 1
  for (let n = 0; n < count; ) {
    let end = n
    while (end < count && single(end)) end++
    const length = end - n
    if (length === 0) {
      let next = n + 2
      while (next < count && single(next)) next++
      // Of an odd number of characters behind it one would be left over, which may take the end for its own.
      const takes = n + 1 < count && word(n + 1).length === 1 && ended.test(word(n) + word(n + 1))
      if (takes && (next - n) % 2 === 0) {
        add(n, n + 1)
        n += 2
      } else n++
      continue
    }
    if (length === 1 && head.test(word(n)) && end < count && long(end)) add(n, end++)
    // Two by two, with the end that the last two may have. What stands before a number's bracket is no word.
    else if (word(end) !== '〔')
      for (; end - n > 1; n += 2) {
        const last = end - n === 3 && ended.test(solid.slice(from[n], from[n + 3])) ? n + 2 : n + 1
        add(n, last, true)
      }
    n = end
  }
  return withNames(found, solid)
}

/** Puts short names in quotes in the place of the words in them. */
function withNames(found: readonly Compound[], solid: string): Compound[] {
  const names = Array.from(solid.matchAll(/“([\u4e00-\u9fffA-Za-z0-9]+)”/g), ({ index, 1: name = '' }) => ({
    from: index + 1,
    to: index + 1 + name.length,
    guessed: false,
  })).filter(({ from, to }) => to - from <= shortName)
  const others = found.filter((word) => !names.some(({ from, to }) => word.from < to && word.to > from))
  return [...others, ...names]
}
