import { readFile } from 'node:fs/promises'
import { transform } from 'esbuild'
import { compile } from 'tailwindcss'

/** The sizes and colours of paper, which the rules name. */
const theme = 'app/print.css/paper.css'

/** All rules for paper, each beside what it prints, in the order in which they hold. */
const sheets = [
  'app/print.css/base.css',
  'components/letter/letter.print.css',
  'app/print.css/plain.css',
  'components/library/library.print.css',
  'components/comparison/comparison.print.css',
  'components/stock/stock.print.css',
]

/**
 * All print rules in one sheet, after the `@font-face` rules that they use. Those stand outside of `@media`:
 * script finds them there and loads the fonts ahead (see reader/print.ts).
 */
export async function printSheet(fontFaces: string): Promise<string> {
  const [scales, ...rules] = await Promise.all([theme, ...sheets].map((file) => readFile(file, 'utf8')))
  const { build } = await compile(`${scales}@media print{${rules.join('\n')}}`)
  const { code } = await transform(fontFaces + build([]), {
    loader: 'css',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    target: ['chrome111', 'firefox114', 'safari16.4'],
  })
  return code
}
