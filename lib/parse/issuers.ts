import { issuerMarksIn } from './letterhead'
import type { LocatedLine } from './located'

/** An issuer mark and the line that it stands on. */
interface Mark {
  readonly line: LocatedLine
  readonly start: number
  readonly end: number
  readonly value: string
}

/** The issuer marks of a letterhead: those of the first line that has one, and of the lines right below that have some too. */
export function issuerMarks(letterhead: readonly LocatedLine[]): Mark[] {
  const marks: Mark[] = []
  for (const line of letterhead) {
    const found = issuerMarksIn(line.line)
    if (found.length === 0 && marks.length > 0) break
    marks.push(...found.map((mark) => ({ ...mark, line })))
  }
  return marks
}

/**
 * Each body once: those whose marks stand on top, then those who sign and have no mark there, as where the first alone
 * lends its letterhead. Who signs by a short name (上海市科委) is the body that has it in full.
 */
export function everyIssuer(marked: readonly string[], signing: readonly string[]): string[] {
  const all = [...new Set(marked)]
  for (const name of signing) {
    if (!all.some((known) => isShortFor(name, known) || isShortFor(known, name))) all.push(name)
  }
  return all
}

/** Whether the characters of `short` stand in `full` in their order. */
function isShortFor(short: string, full: string): boolean {
  let at = 0
  for (const character of full) if (character === short[at]) at += 1
  return at === short.length
}
