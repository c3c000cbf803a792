import { readFile } from 'node:fs/promises'
import { transform } from 'esbuild'

/**
 * All print rules, `app/styles/print.css`, after the `@font-face` rules that they use. Those stand outside
 * of `@media`: script finds them there and loads the fonts ahead (see components/enhance/print.ts).
 */
export async function printSheet(fontFaces: string): Promise<string> {
  const styles = await readFile('app/styles/print.css', 'utf8')
  const { code } = await transform(`${fontFaces}@media print{${styles}}`, {
    loader: 'css',
    charset: 'utf8',
    minify: true,
    target: ['chrome111', 'firefox114', 'safari16.4'],
  })
  return code
}
