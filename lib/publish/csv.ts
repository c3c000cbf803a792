/**
 * A table as the text of a CSV file (RFC 4180) that spreadsheets read as it is meant: in UTF-8 with its mark in front,
 * every cell in quotes, `\r\n` behind each row.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`
}

/**
 * Words of a letter as a cell holds them: between “ and ”, to the character; empty where there are none. So no cell
 * begins with a character of a letter, and none is taken for a formula (`=`, `+`, `-`, `@`), a date (`1/4`) or a number
 * (`0106`), which quotes of the file itself would not keep a spreadsheet from.
 */
export function quoted(words: string): string {
  return words === '' ? '' : `“${words}”`
}
