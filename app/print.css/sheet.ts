import { readFile } from 'node:fs/promises'
import { transform } from 'esbuild'

/** The rules for paper: of the letter, of all other pages, of two letters side by side. */
const sheets = ['print.css', 'print-pages.css', 'print-comparison.css']

/**
 * All print rules in one sheet, after the `@font-face` rules that they use. Those stand outside of `@media`:
 * script finds them there and loads the fonts ahead (see reader/print.ts).
 */
export async function printSheet(fontFaces: string): Promise<string> {
  const styles = (await Promise.all(sheets.map((name) => readFile(`app/styles/${name}`, 'utf8')))).join('\n')
  const { code } = await transform(`${fontFaces}@media print{${styles}}`, {
    loader: 'css',
    charset: 'utf8',
    minify: true,
    target: ['chrome111', 'firefox114', 'safari16.4'],
  })
  return code
}
