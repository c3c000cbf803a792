import { hanAmounts, hanDigits, hanNumerals } from '../../reply/han-numerals'
import { lowerBound } from '../../reply/lower-bound'
import { closing, isLetter, narrow } from './clauses'

/** A sentence cut into units that are never parted: characters, figures, Latin names. Parallel arrays, one entry a unit. */
export interface Units {
  /** Number of the unit's text: texts that are equal but for their width have equal numbers. */
  readonly ids: readonly number[]
  /** Number of the unit's text as it is written. */
  readonly written: readonly number[]
  /** Offsets into the solid text; one more than there are units, the last is the text's length. */
  readonly from: readonly number[]
  /** What it weighs as evidence, in letters; marks of punctuation weigh little. */
  readonly weight: readonly number[]
  readonly kind: readonly Kind[]
  /** Whether an edit that begins or ends before each unit would cut a word. */
  readonly cuts: readonly boolean[]
  /**
   * How fit the place before each unit is for an edit to begin or end: 0 behind a mark, 1 before one, 2 elsewhere,
   * 3 between 第 and its numeral.
   */
  readonly places: readonly number[]
  /** What stands around each unit: the number of the document's name in 《》, else of a quote's or bracket's sign, or -1. */
  readonly around: readonly number[]
  /** For the signs of quotes and brackets the place of the other sign, else -1. */
  readonly partners: readonly number[]
}

type Kind = 'letter' | 'function' | 'figure' | 'name' | 'mark'

/** Turns solid text into units, with one numbering for both letters; a unit ends at each of `gaps`. */
export type ToUnits = (solid: string, gaps: readonly number[]) => Units

/**
 * The most that is given to the segmenter at once, in UTF-16 units: its time for one unit doubles from
 * here to 2,000 units and grows without end on a text of one repeated character.
 */
const piece = 400

/** The longest stretch of letters that is taken for language, in UTF-16 units; longer ones have a border at every unit. */
const language = 4000

/** What a numeral of one sign counts, so that it is one: measure words, terms, shares. */
const counted = '年月日届号条款成家户个名项位件台套所座种批倍岁人级期层次章编轮处季度亩米里吨元万亿'

/**
 * Figures (with decimals, thousands, ranges and fractions, without % or 万, which stay when they change),
 * Latin names, Chinese numerals, and any other character with what is attached to it.
 */
const unit = new RegExp(
  [
    '(?<figure>[0-9０-９]+(?:[.．:/／\\-－][0-9０-９]+|[,，][0-9]{3}(?![0-9]))*(?![A-Za-z0-9０-９])|(?<=[0-9０-９十百千万亿])[余多](?!年))',
    '(?<name>[A-Za-z0-9]+(?:[-./·&+][A-Za-z0-9]+)*)',
    `(?<numeral>[${hanAmounts}]{1,12}(?=[万亿](?![${hanAmounts}]))|(?<=第)[${hanAmounts}]{1,12}|[${hanAmounts}]{2,12}|星期[${hanDigits}日天]|(?<=^|[。；，：、（])[${hanNumerals}](?=[是、）])|[${hanAmounts}](?=[${counted}]|小时|平方))`,
    '(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|[\\u1100-\\u11ff]+|[^])(?:[\\p{M}\\p{Emoji_Modifier}]|\\u200d[^])*',
  ].join('|'),
  'gu',
)

/** Words of one character that are no part of another as a rule: particles, prepositions, conjunctions, adverbs. */
const functionWord =
  /^[的地得了着过等对将经同为在于与和及并或从向由以把被让使是有至其该各每也都又均已还再则即就才只不未无而但且如若因所之约近超共仅按据用]$/

/** Words of one character that stand by themselves before others: pronouns, levels of government. */
const alone = /^[我你您他她它们本贵到省市州县区]$/

/** Ends of words that are none by themselves, or heads of names: 组织|化, 商务|局, 东山|镇. */
const ends = /^[化性者率度员制式型省市州县区镇乡村街路局厅委部办科所院校馆站室会园来某股组队]$/

/** Marks that end a clause; what stands beside one begins or ends a clause of both letters. */
const clauseMark = /[，；：。！？,;:]/

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

export function unitMaker(): ToUnits {
  const numbers = new Map<string, number>()
  const numberOf = (text: string) => {
    const known = numbers.get(text)
    if (known !== undefined) return known
    numbers.set(text, numbers.size)
    return numbers.size - 1
  }

  return (solid, gaps) => {
    const alike = narrow(solid)
    const ids: number[] = []
    const written: number[] = alike === solid ? ids : []
    const from: number[] = []
    const weight: number[] = []
    const kind: Kind[] = []
    const add = (text: string, at: number, sort: Kind) => {
      ids.push(numberOf(alike.slice(at, at + text.length)))
      if (alike !== solid) written.push(numberOf(text))
      from.push(at)
      kind.push(sort)
      weight.push(0)
    }
    let start = 0
    for (const gap of [...gaps, solid.length]) {
      for (const { 0: text, index, groups } of solid.slice(start, gap).matchAll(unit)) {
        const at = start + index
        if (groups?.figure ?? groups?.numeral) add(text, at, 'figure')
        else if (groups?.name) add(text, at, 'name')
        else if (!isLetter(text.charCodeAt(0))) add(text, at, 'mark')
        else add(text, at, functionWord.test(text) ? 'function' : 'letter')
      }
      start = gap
    }
    from.push(solid.length)
    kind.forEach((sort, n) => {
      weight[n] = weigh(solid.slice(from[n], from[n + 1]), sort)
    })
    return {
      ids,
      written,
      from,
      weight,
      kind,
      cuts: cutsOf(solid, from, kind),
      places: placesOf(solid, from, kind),
      ...bracketsOf(solid, from, kind, numberOf),
    }
  }
}

function cutsOf(solid: string, from: readonly number[], kind: readonly Kind[]): boolean[] {
  const count = kind.length
  const cuts: boolean[] = Array(count + 1).fill(true)
  const isHan = (n: number) => kind[n] === 'letter' || kind[n] === 'function'
  // Words of the segmenter.
  for (let at = 0, n = 0; at < solid.length; at += piece) {
    if (solid.length > language) {
      cuts.fill(false)
      break
    }
    for (const { index } of segmenter.segment(solid.slice(at, at + piece))) {
      while ((from[n] ?? solid.length) < at + index) n++
      if (from[n] === at + index) cuts[n] = false
    }
  }
  for (let n = 0; n < count; ) {
    if (!isHan(n)) {
      cuts[n] = false
      cuts[++n] = false
      continue
    }
    let end = n
    while (end < count && isHan(end)) end++
    // The unit of a date ends its word: 15日|前.
    if (n > 0 && kind[n - 1] === 'figure' && /[年月日号时]/.test(solid.charAt(from[n] ?? solid.length)))
      cuts[n + 1] = false
    cuts[n] = false
    cuts[end] = false
    compounds(solid, from, kind, cuts, n, end)
    n = end
  }
  cuts[count] = false
  return cuts
}

function placesOf(solid: string, from: readonly number[], kind: readonly Kind[]): number[] {
  const [behind, ahead] = [/[《“（(「『]/, /[》”）)」』]/]
  return from.map((at, n) => {
    const [before, after] = [n === 0 ? 'mark' : kind[n - 1], n === kind.length ? 'mark' : kind[n]]
    if (after === 'figure' && solid.charAt(at - 1) === '第') return 3
    if (before === 'mark' && behind.test(solid.charAt(at - 1))) return 2
    if (after === 'mark' && ahead.test(solid.charAt(at))) return 2
    if (before === 'mark') return 0
    return after === 'mark' || (after === 'function' && /[和与及或]/.test(solid.charAt(at))) ? 1 : 2
  })
}

function weigh(text: string, kind: Kind): number {
  if (kind === 'mark') return clauseMark.test(text) ? 1.3 : 0.5
  if (kind === 'name' || kind === 'figure') return Math.min(2, 0.5 + text.length / 2)
  return 1
}

/** Marks the borders of the segmenter that part a word: 组织|化, 大|数据, and what it does not know, two by two. */
function compounds(
  solid: string,
  from: readonly number[],
  kind: readonly Kind[],
  cuts: boolean[],
  start: number,
  end: number,
) {
  const text = (n: number) => solid.slice(from[n], from[n + 1])
  const content = (n: number) => n >= start && n < end && kind[n] === 'letter' && !alone.test(text(n))
  const isBorder = (n: number) => n === end || !cuts[n]
  for (let n = start + 1; n < end; n++) {
    if (cuts[n]) continue
    const closes =
      isBorder(n + 1) &&
      ends.test(text(n)) &&
      content(n - 1) &&
      !(alone.test(text(n)) && n + 1 < end && kind[n + 1] === 'letter')
    if (closes) cuts[n] = true
  }
  // Guesses: characters in a row that make no word with their neighbours, but for the signs of an office's number.
  for (let n = start; n < end; ) {
    // A measure word begins none.
    if (n === start && n > 0 && kind[n - 1] === 'figure') n++
    let last = n
    while (last < end && isBorder(last + 1) && content(last)) last++
    if (last - n > 1 && solid.charAt(from[last] ?? solid.length) !== '〔')
      for (let k = n + 1; k < last; k += 2) cuts[k] = true
    n = last
    do n++
    while (n < end && cuts[n])
  }
}

function bracketsOf(
  solid: string,
  from: readonly number[],
  kind: readonly Kind[],
  numberOf: (text: string) => number,
): Pick<Units, 'around' | 'partners'> {
  const around: number[] = Array(from.length - 1).fill(-1)
  const partners: number[] = Array(from.length - 1).fill(-1)
  for (const [n, at] of from.entries()) {
    if (kind[n] !== 'mark') continue
    const end = closing(solid, at, solid.length)
    if (end === at) continue
    const sign = solid.charAt(at)
    const number = numberOf(sign === '《' ? solid.slice(at, end) : sign)
    const partner = lowerBound(from, end - 1)
    around.fill(number, n + 1, partner)
    partners[n] = partner
    partners[partner] = n
  }
  return { around, partners }
}
