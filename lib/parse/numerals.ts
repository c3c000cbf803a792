import { hanDigits, hanNumerals } from '../reply/han-numerals'
import { roundClose, roundOpen, shapeOf, zeros } from './grammar'

const digitValues = new Map<string, number>([
  ...[...zeros].map((zero): [string, number] => [zero, 0]),
  ...[...hanDigits].map((digit, index): [string, number] => [digit, index + 1]),
])
const units = new Map([
  ['十', 10],
  ['百', 100],
])

/** `text` with full-width digits and letters O in half width, for matching alone: every offset is kept. */
export function halfWidth(text: string): string {
  return text
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[Ｏｏo]/gu, 'O')
}

/** The value of a number in Arabic or Chinese numerals below a thousand (`12`, 十二, 一百零三), or `null`. */
export function numeralValue(numeral: string): number | null {
  if (/^\d+$/.test(numeral)) return Number(numeral)
  let value = 0
  let pending: number | null = null
  for (const character of numeral) {
    const unit = units.get(character)
    if (unit) {
      value += (pending ?? 1) * unit
      pending = null
      continue
    }
    const digit = digitValues.get(character)
    if (digit === undefined) return null
    pending = digit
  }
  return value + (pending ?? 0)
}

/** Digits written one by one (`二〇二四`, `2024`) as Arabic digits. */
export function digitByDigit(numeral: string): string {
  return [...numeral].map((digit) => digitValues.get(digit) ?? digit).join('')
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
  ['一、', shapeOf`^([${hanNumerals}百]+)[、．.，,]\s*`],
  ['（一）', shapeOf`^[${roundOpen}]([${hanNumerals}百]+)[${roundClose}][、.．]?\s*`],
  ['1.', shapeOf`^(\d{1,2})[.．、](?!\d)\s*`],
  ['（1）', shapeOf`^[${roundOpen}](\d{1,2})[${roundClose}][、.．]?\s*`],
]

/** The numbering that a line opens with, by the levels of official documents: 一、 then （一） then 1. then （1）. */
export function numberingOf(line: string): Numbering | null {
  for (const [style, shape] of shapes) {
    const match = shape.exec(halfWidth(line))
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
