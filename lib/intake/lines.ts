import type { Extent } from '../reply/reply'

/** A line of the input: its extent and text without white space at either end and without heading marks. */
export interface InputLine extends Extent {
  readonly text: string
  /** The heading marks before it, `#` to `######`, as many as there are. */
  readonly depth: number
  /** Whether an empty line, or a heading mark, parts it from the line before. */
  readonly parted: boolean
}

const blank = /[\s\u3000\u200b\ufeff]/u

/** The lines that hold something. */
export function inputLines(source: string): InputLine[] {
  const found: InputLine[] = []
  let parted = true
  let from = 0
  for (const raw of source.split('\n')) {
    const marks = /^[\s\u3000]*(#{1,6})(?=[\s\u3000]|[^#])/u.exec(raw)
    const isHeading = marks !== null && /^[\s\u3000]*#{1,6}(?:[\s\u3000]+|(?=\p{Script=Han}))/u.test(raw)
    let start = from + (isHeading ? marks[0].length : 0)
    let end = from + raw.length
    while (start < end && blank.test(source.charAt(start))) start++
    while (end > start && blank.test(source.charAt(end - 1))) end--
    if (start < end) {
      const depth = isHeading ? (marks[1]?.length ?? 0) : 0
      found.push({ start, end, text: source.slice(start, end), depth, parted: parted || depth > 0 })
      parted = depth > 0
    } else parted = true
    from += raw.length + 1
  }
  return found
}

/** `text` without any white space: titles and names are compared so, for spaces in them come and go. */
export function compact(text: string): string {
  return text.replace(/[\s\u3000]+/gu, '')
}
