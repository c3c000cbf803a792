import type { Extent } from '../reply/reply'

/** A line of the input: its extent and text without white space at either end and without heading marks. */
export interface InputLine extends Extent {
  readonly text: string
  /** The heading marks before it, `#` to `######`, as many as there are. */
  readonly depth: number
}

/** What ends a line, in text that was taken from pages and old machines too; each is one character long. */
const lineEnd = /[\n\f\v\u0085\u2028\u2029]/u
const blank = /[\s\u3000]/u

/** The lines that hold something. */
export function inputLines(source: string): InputLine[] {
  const found: InputLine[] = []
  let from = 0
  for (const raw of source.split(lineEnd)) {
    const marks = /^[\s\u3000]*(#{1,6})(?=[\s\u3000]|[^#])/u.exec(raw)
    const isHeading = marks !== null && /^[\s\u3000]*#{1,6}(?:[\s\u3000]+|(?=\p{Script=Han}))/u.test(raw)
    let start = from + (isHeading ? marks[0].length : 0)
    let end = from + raw.length
    while (start < end && blank.test(source.charAt(start))) start++
    while (end > start && blank.test(source.charAt(end - 1))) end--
    if (start < end) {
      const depth = isHeading ? (marks[1]?.length ?? 0) : 0
      found.push({ start, end, text: source.slice(start, end), depth })
    }
    from += raw.length + 1
  }
  return found
}

/** `text` without any white space: titles and names are compared so, for spaces in them come and go. */
export function compact(text: string): string {
  return text.replace(/[\s\u3000]+/gu, '')
}

/** How many characters of a line are seen: spaces come and go, and a backslash only says whose the next mark is. */
export function seenLength(text: string): number {
  return text.replace(/[\s\\]+/gu, '').length
}
