import { dateIn, type WrittenDate } from './dates'
import { type Found, spacedNames } from './found'
import { colons, matchesOf, roundClose, roundOpen, shapeOf } from './grammar'
import type { SourceLine } from './lines'

/** 抄送 may lack its colon before a list that is no sentence. */
const copyLabel = shapeOf`^[${roundOpen}]?(?:(?:抄送|抄报|分送|送)(?:单位|机关)?[${colons}]|抄[送报](?=[^，。；]+[，、][^。；]*[。；]?$))`
const numberOfCopies = shapeOf`^[${roundOpen}]?共印`
const copies = shapeOf`[${roundOpen}]\d+份?[${roundClose}]$`
/** A bracket around the whole line. */
const openedBefore = shapeOf`(?<=^[^${roundOpen}]*)[${roundClose}]$`
const copiesLine = shapeOf`${numberOfCopies}\s*\d+\s*份[${roundClose}]?$`
const printedLabel = shapeOf`^印发(?:机关|日期|单位)?[${colons}]`
const printerLabel = shapeOf`^印发(?:机关|单位)[${colons}]\s*`
const printingDateLabel = shapeOf`印发(?:日期|时间)?[${colons}]?\s*$`
/** 印发 at the end of a line, or 印 behind the day; how many copies may follow. */
const printed = shapeOf`(?:印发|(?<=日)印制?)(?:[${roundOpen}]?共印?\d+份[${roundClose}]?)?$`

/** Whether a line says who gets a copy, who printed the letter and when, or how many copies there are. */
export function isDistributionLine(line: string): boolean {
  return copyLabel.test(line) || printed.test(line) || printedLabel.test(line) || copiesLine.test(line)
}

/** Whether a line says when the letter was printed. */
export function isPrintingLine(line: string): boolean {
  return line.includes('印发') || printed.test(line)
}

/**
 * Those to whom a copy goes, from a line that begins with 抄送, or that goes on with a list so begun (`goesOn`). White
 * space parts them as marks do; how many copies each gets, and how many were printed, is no part of a name.
 */
export function copiedToIn({ text, gaps }: SourceLine, goesOn: boolean): Found[] {
  const label = copyLabel.exec(text)?.[0].length
  if (label === undefined && (!goesOn || numberOfCopies.test(text))) return []
  return matchesOf(text.slice(label ?? 0), /[^、，,；;。\s]+/u).flatMap((match) => {
    const start = (label ?? 0) + match.index
    return spacedNames({ value: match[0], start, end: start + match[0].length }, gaps, 3).flatMap(copy)
  })
}

function copy({ value: words, start }: Found): Found[] {
  if (numberOfCopies.test(words)) return []
  const value = words.replace(copies, '').replace(openedBefore, '')
  return [{ value, start, end: start + value.length }]
}

/** Who printed the letter and when, from a line of the imprint; either may stand on a line of its own. */
export function printedIn(line: string): { by: Found | null; on: WrittenDate | null } {
  const on = isPrintingLine(line) ? dateIn(line) : null
  const label = printerLabel.exec(line)?.[0].length ?? 0
  const before = line.slice(label, on?.start).replace(printingDateLabel, '')
  const named = before !== '' && !/[：:]|印发/u.test(before) && !numberOfCopies.test(before)
  return { by: named ? { value: before, start: label, end: label + before.length } : null, on }
}
