const digits: Record<string, number> = {
  〇: 0,
  零: 0,
  '○': 0,
  '◯': 0,
  O: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/**
 * `text` with full-width digits and letters O in half width, for matching alone: every offset is kept.
 */
export function folded(text: string): string {
  return text
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[Ｏｏo]/gu, 'O')
}

/** The value of a number in Arabic or Chinese numerals below ten thousand (`12`, 十二, 一百零三), or `null`. */
export function numeralValue(numeral: string): number | null {
  if (/^\d+$/.test(numeral)) return Number(numeral)
  let value = 0
  let pending: number | null = null
  for (const character of numeral) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[character]
    if (unit) {
      value += (pending ?? 1) * unit
      pending = null
      continue
    }
    const digit = digits[character]
    if (digit === undefined) return null
    pending = digit
  }
  return numeral === '' ? null : value + (pending ?? 0)
}

/** Digits written one by one (`二〇二四`, `2024`) as Arabic digits, or `null`. */
export function digitByDigit(numeral: string): string | null {
  let out = ''
  for (const character of numeral) {
    const digit = /\d/.test(character) ? character : digits[character]
    if (digit === undefined) return null
    out += digit
  }
  return out
}

export type NumeralStyle = '一、' | '（一）' | '1.' | '（1）'

export interface Numbering {
  readonly style: NumeralStyle
  readonly numeral: string
  readonly value: number
  /** Length of the numeral with its marks and the space behind them, where the heading's own words begin. */
  readonly length: number
}

const shapes: readonly [NumeralStyle, RegExp][] = [
  ['一、', /^([一二三四五六七八九十百]+)[、．.]\s*/],
  ['（一）', /^[（(]([一二三四五六七八九十百]+)[）)][、.．]?\s*/],
  ['1.', /^(\d{1,2})[.．、](?!\d)\s*/],
  ['（1）', /^[（(](\d{1,2})[）)][、.．]?\s*/],
]

/** The numbering that a line opens with, by the levels of official documents: 一、 then （一） then 1. then （1）. */
export function numberingOf(line: string): Numbering | null {
  for (const [style, shape] of shapes) {
    const match = shape.exec(folded(line))
    if (!match?.[1]) continue
    const value = numeralValue(match[1])
    if (value !== null && value > 0)
      return {
        style,
        numeral: line.slice(match[0].indexOf(match[1])).slice(0, match[1].length),
        value,
        length: match[0].length,
      }
  }
  return null
}

/** Whether a line that stands right below another opens with a numeral or a dash, as a paragraph of its own does. */
export function opensItem(line: string): boolean {
  return numberingOf(line) !== null || /^(?:[-+*]|\d{1,9}[.)])(?:\s|$)/.test(line)
}
