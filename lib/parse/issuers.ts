import { documentNumberIn, issuerMarksIn } from './letterhead'
import type { LocatedLine } from './located'

/** An issuer mark and the line that it stands on. */
interface Mark {
  readonly line: LocatedLine
  readonly start: number
  readonly end: number
  readonly value: string
}

/** Issuer marks on lines one below the other; `sure` where 文件 stands behind them or a document number below. */
interface Group {
  readonly marks: Mark[]
  sure: boolean
}

/**
 * The issuer marks of a letterhead, and of what stands below the title: the first ones of which one is `known` (who signs,
 * or whom the title or the page names), else the first that are sure. A page has its own name on top: without either the
 * first stand, but only where nobody is known.
 */
export function issuerMarks(
  letterhead: readonly LocatedLine[],
  below: readonly LocatedLine[],
  known: readonly string[],
): Mark[] {
  // Below the title a body's name may be anything but where it is sure.
  const groups = [...groupsIn(letterhead), ...groupsIn(below).filter(({ sure }) => sure)]
  const ofKnown = groups.find(({ marks }) =>
    marks.some(({ value }) => known.some((name) => isSame(name, value))),
  )
  const group = ofKnown ?? groups.find(({ sure }) => sure) ?? (known.length === 0 ? groups[0] : undefined)
  return group?.marks ?? []
}

function groupsIn(letterhead: readonly LocatedLine[]): Group[] {
  const groups: Group[] = []
  let open: Group | undefined
  for (const line of letterhead) {
    const found = issuerMarksIn(line.line).map((mark) => ({ ...mark, line }))
    if (found.length === 0) {
      if (open && documentNumberIn(line.line.text)) open.sure = true
      open = undefined
      continue
    }
    if (!open) {
      open = { marks: [], sure: false }
      groups.push(open)
    }
    open.marks.push(...found)
    open.sure ||= line.line.text.endsWith('文件')
  }
  return groups
}

/**
 * Each body once: those whose marks stand on top, then those who sign and have no mark there, as where the first alone
 * lends its letterhead. Who signs by a short name (上海市科委) is the body that has it in full.
 */
export function everyIssuer(marked: readonly string[], signing: readonly string[]): string[] {
  const all = [...new Set(marked)]
  for (const name of signing) {
    const at = all.findIndex((known) => isSame(name, known))
    if (at < 0) all.push(name)
    else if (name.endsWith(all[at] ?? '')) all[at] = name
  }
  return all
}

/** Names of which the first counts, with those before it that are of the same body and longer. */
export function fullest<T extends { readonly value: string }>(named: readonly T[]): T[] {
  const [first] = named
  return named
    .filter(({ value }) => first && isSame(first.value, value))
    .sort((one, other) => other.value.length - one.value.length)
}

/** Whether two names may be of one body, one of them in short. */
function isSame(one: string, other: string): boolean {
  return isShortFor(one, other) || isShortFor(other, one)
}

/** Whether the characters of `short` stand in `full` in their order. */
function isShortFor(short: string, full: string): boolean {
  let at = 0
  for (const character of full) if (character === short[at]) at += 1
  return at === short.length
}
