import type { InputLine } from './lines'

/** The line of dashes below a table's head. */
export const dashes = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/
/** A bar that parts cells; one behind a backslash is a cell's own. */
const bar = /(?<!\\)\|/

/**
 * The tables of Markdown among the lines of `source`, each by its head: a row, one of dashes with as many cells, rows. Where
 * no row has two cells that hold something, a page only set its text so.
 */
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
    const rows = lines.slice(at, end)
    if (rows.some((row) => row !== below && filledIn(row) > 1)) found.set(head, rows)
    at = end - 1
  }
  return found
}

function cellsIn({ text }: InputLine): number {
  return text.replace(/^\||(?<!\\)\|$/g, '').split(bar).length
}

function filledIn({ text }: InputLine): number {
  return text.split(bar).filter((cell) => /\S/u.test(cell)).length
}

function isRowBelow(row: InputLine | undefined, line: InputLine | undefined, source: string): boolean {
  return row !== undefined && line !== undefined && bar.test(line.text) && isRightBelow(row, line, source)
}

/** Whether no empty line stands between two lines. */
function isRightBelow({ end }: InputLine, { start }: InputLine, source: string): boolean {
  return source.slice(end, start).split('\n').length === 2
}

/** A line that bars stand around and none in: a page had it in a table, with no cell beside it. `bars` are their places. */
export function withoutBars(line: InputLine): { readonly line: InputLine; readonly bars: readonly number[] } {
  const { before = '', words } =
    /^(?<before>[|\s]*)(?<words>[^|]*[^|\s\\])[|\s]*$/u.exec(line.text)?.groups ?? {}
  if (words === undefined || words === line.text) return { line, bars: [] }
  const start = line.start + before.length
  const end = start + words.length
  const bars = [...line.text.matchAll(/\|/gu)].map(({ index }) => line.start + index)
  return { line: { ...line, start, end, text: words }, bars }
}
