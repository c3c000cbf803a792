import type { Extent } from '../reply/reply'
import { digitByDigit, folded, numeralValue } from './numerals'

const written =
  /([\d〇○◯零O一二三四五六七八九]{4})年([\d一二三四五六七八九十]{1,3})月([\d一二三四五六七八九十]{1,3})[日号]|(?<!\d)(\d{4})([-./])(\d{1,2})\5(\d{1,2})(?!\d)/

/** A year with less than a month and a day behind it, or digits whose words a scan has lost: 2023518. */
const damaged =
  /^(?:\d{5,8}|[\d〇○◯零O一二三四五六七八九]{2,4}年[\d一二三四五六七八九十]{0,3}月?[\d一二三四五六七八九十]{0,3}日?)$/u

export interface WrittenDate extends Extent {
  /** `YYYY-MM-DD`, or `null` where the calendar has no such day. */
  readonly iso: string | null
}

/** The first date that `line` writes out in full, in Arabic or Chinese numerals: 2024年5月20日, 2024-05-20. */
export function dateIn(line: string): WrittenDate | null {
  const match = written.exec(folded(line))
  if (!match) return null
  const [whole] = match
  const [year = '', month = '', day = ''] = match[1] ? match.slice(1, 4) : [match[4], match[6], match[7]]
  return {
    start: match.index,
    end: match.index + whole.length,
    iso: toIso(digitByDigit(year), numeralValue(month), numeralValue(day)),
  }
}

/** Whether a line is what is left of a date, or one with its day still to be filled in. */
export function isDamagedDate(line: string): boolean {
  return damaged.test(folded(line))
}

function toIso(year: string | null, month: number | null, day: number | null): string | null {
  if (year === null || month === null || day === null) return null
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  // JavaScript takes 30 February for 1 March: the same day must come back.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}
