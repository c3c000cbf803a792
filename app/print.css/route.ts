import { readFile } from 'node:fs/promises'
import { transform } from 'esbuild'
import { libraryFonts } from '@/lib/fonts/library-fonts'

export const dynamic = 'force-static'

/**
 * All print rules, `app/styles/print.css`, after the fonts that they name. Every page links this sheet for
 * print alone: it comes after all that is read, and adds nothing to the page's own styles. The fonts are
 * outside the rules for print, so that script can load them ahead (see components/enhance/print.ts).
 */
export async function GET(): Promise<Response> {
  const { rules } = await libraryFonts()
  const styles = await readFile('app/styles/print.css', 'utf8')
  const { code } = await transform(`${rules}@media print{${styles}}`, {
    loader: 'css',
    charset: 'utf8',
    minify: true,
    target: ['chrome111', 'firefox114', 'safari16.4'],
  })
  return new Response(code, { headers: { 'Content-Type': 'text/css; charset=utf-8' } })
}
