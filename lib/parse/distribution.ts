import { dateIn, type WrittenDate } from './dates'
import type { Found } from './found'

/** Those to whom a copy goes, from a line that begins with 抄送, or that goes on with a list so begun (`goesOn`). */
export function copiedToIn(line: string, goesOn: boolean): Found[] {
  const label = /^(?:抄送|抄报|分送|送)(?:单位|机关)?[：:]/u.exec(line)?.[0].length
  if (label === undefined && (!goesOn || /^[（(]?共印/u.test(line))) return []
  const from = label ?? 0
  return [...line.slice(from).matchAll(/[^、，,；;。\s]+/gu)].map((match) => ({
    value: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
  }))
}

/** Who printed the letter and when, from a line of the imprint; either may stand on a line of its own. */
export function printedIn(line: string): { by: Found | null; on: WrittenDate | null } {
  const on = /印发/u.test(line) ? dateIn(line) : null
  const label = /^印发(?:机关|单位)[：:]\s*/u.exec(line)?.[0].length ?? 0
  const before = line.slice(label, on?.start).replace(/印发(?:日期|时间)?[：:]?\s*$/u, '')
  const named = before !== '' && !/[：:]|^[（(]?共印|印发/u.test(before)
  return { by: named ? { value: before, start: label, end: label + before.length } : null, on }
}
