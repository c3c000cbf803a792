import type { InputLine } from './lines'

/** The line of dashes below a table's head. */
const dashes = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/
/** A bar that parts cells; one behind a backslash is a cell's own. */
const bar = /(?<!\\)\|/

/** The tables of Markdown among the lines of `source`, each by its head: a row, one of dashes with as many cells, rows. */
export function tablesIn(
  lines: readonly InputLine[],
  source: string,
): ReadonlyMap<InputLine, readonly InputLine[]> {
  const found = new Map<InputLine, readonly InputLine[]>()
  for (let at = 0; at + 1 < lines.length; at += 1) {
    const [head, below] = lines.slice(at, at + 2)
    if (!head || !below || !bar.test(below.text) || !dashes.test(below.text)) continue
    if (cellsIn(head) !== cellsIn(below) || !isRightBelow(head, below, source)) continue
    let end = at + 2
    while (isRowBelow(lines[end - 1], lines[end], source)) end += 1
    found.set(head, lines.slice(at, end))
    at = end - 1
  }
  return found
}

function cellsIn({ text }: InputLine): number {
  return text.replace(/^\||(?<!\\)\|$/g, '').split(bar).length
}

function isRowBelow(row: InputLine | undefined, line: InputLine | undefined, source: string): boolean {
  return row !== undefined && line !== undefined && bar.test(line.text) && isRightBelow(row, line, source)
}

/** Whether no empty line stands between two lines. */
function isRightBelow({ end }: InputLine, { start }: InputLine, source: string): boolean {
  return source.slice(end, start).split('\n').length === 2
}

/** A line that bars stand around and none in: a page had it in a table of one cell. `bars` are their places. */
export function withoutBars(line: InputLine): { readonly line: InputLine; readonly bars: readonly number[] } {
  const inner = /^\|?\s*(?<words>[^|\\]*[^|\s\\])\s*\|?$/u.exec(line.text)
  const words = inner?.groups?.words
  if (words === undefined || words === line.text) return { line, bars: [] }
  const start = line.start + line.text.indexOf(words)
  const bars = [line.start, line.end - 1].filter((at) => line.text[at - line.start] === '|')
  return { line: { ...line, start, end: start + words.length, text: words }, bars }
}
