import type { Position } from 'unist'
import type { Extent } from '../reply/reply'
import type { LetterPart } from './letter-part'
import type { SourceLine } from './lines'

/** A line and where it stands in the reply's text. */
export interface LocatedLine extends Extent {
  readonly line: SourceLine
}

/** A part whose lines know where they stand in the reply's text. */
export interface LocatedPart extends Extent {
  readonly type: LetterPart['type']
  readonly numbering: LetterPart['numbering']
  readonly lines: readonly [LocatedLine, ...LocatedLine[]]
  readonly position: Position
}

/** Sets the parts one after another, each line on a line of its own. */
export function located(parts: readonly LetterPart[]): LocatedPart[] {
  let at = 0
  return parts.flatMap(({ type, numbering, lines }) => {
    const [first, ...rest] = lines.map((line): LocatedLine => {
      const start = at
      at += line.text.length + 1
      return { line, start, end: start + line.text.length }
    })
    if (!first) return []
    const last = rest.at(-1) ?? first
    const position = { start: first.line.position.start, end: last.line.position.end }
    return [{ type, numbering, lines: [first, ...rest], start: first.start, end: last.end, position }]
  })
}

/** A line's bold stretches, counted in the reply's text. */
export function strongIn({ line, start }: LocatedLine): Extent[] {
  return line.marks
    .filter((mark) => mark.type === 'strong')
    .map((mark) => ({ start: start + mark.start, end: start + mark.end }))
}

/** Cuts a line that opens with a run-in heading behind it; the rest is `null` where nothing follows. */
export function behind({ line, start, end }: LocatedLine, length: number): LocatedLine | null {
  if (length >= line.text.length) return null
  const marks = line.marks.flatMap((mark) =>
    mark.end > length ? [{ ...mark, start: Math.max(0, mark.start - length), end: mark.end - length }] : [],
  )
  return { line: { ...line, text: line.text.slice(length), marks }, start: start + length, end }
}
