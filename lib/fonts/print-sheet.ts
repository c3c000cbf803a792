import { readFile } from 'node:fs/promises'
import { transform } from 'esbuild'

const sheets = ['app/styles/print.css', 'app/styles/print-comparison.css']

/**
 * All print rules, those of the letter and those of two side by side, after the `@font-face` rules that they use. Those stand outside
 * of `@media`: script finds them there and loads the fonts ahead (see components/enhance/print.ts).
 */
export async function printSheet(fontFaces: string): Promise<string> {
  const styles = (await Promise.all(sheets.map((sheet) => readFile(sheet, 'utf8')))).join('')
  const { code } = await transform(`${fontFaces}@media print{${styles}}`, {
    loader: 'css',
    charset: 'utf8',
    minify: true,
    target: ['chrome111', 'firefox114', 'safari16.4'],
  })
  return code
}
