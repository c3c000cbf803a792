import { hanNumerals } from '../reply/han-numerals'
import type { Extent } from '../reply/reply'
import { shapeOf, yearDigits } from './grammar'
import { digitByDigit, halfWidth, numeralValue } from './numerals'

const ofMonthOrDay = shapeOf`[\d${hanNumerals}]`
const inWords = shapeOf`(?<year>[${yearDigits}]{4})年(?<month>${ofMonthOrDay}{1,3})月(?<day>${ofMonthOrDay}{1,3})[日号]`
const inDigits = /(?<!\d)(?<year>\d{4})(?<mark>[-./])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/u

/** A year with less than a month and a day behind it, or digits whose words a scan has lost: 2023518. */
const damaged = shapeOf`^(?:\d{5,8}|[${yearDigits}]{2,4}年${ofMonthOrDay}{0,3}月?${ofMonthOrDay}{0,3}日?)$`

export interface WrittenDate extends Extent {
  /** `YYYY-MM-DD`, or `null` where the calendar has no such day. */
  readonly iso: string | null
}

/** The first date that `line` writes out in full, in Arabic or Chinese numerals: 2024年5月20日, 2024-05-20. */
export function dateIn(line: string): WrittenDate | null {
  const plain = halfWidth(line)
  const [first] = [inWords, inDigits]
    .map((shape) => shape.exec(plain))
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index)
  if (!first) return null
  const { year = '', month = '', day = '' } = first.groups ?? {}
  return {
    start: first.index,
    end: first.index + first[0].length,
    iso: toIso(digitByDigit(year), numeralValue(month), numeralValue(day)),
  }
}

/** Whether a line is what is left of a date, or one with its day still to be filled in. */
export function isDamagedDate(line: string): boolean {
  return damaged.test(halfWidth(line))
}

function toIso(year: string, month: number | null, day: number | null): string | null {
  if (month === null || day === null) return null
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  // JavaScript takes 30 February for 1 March: the same day must come back.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}
