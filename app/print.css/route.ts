import { libraryFonts } from '../fonts/library-fonts'
import { printSheet } from './sheet'

export const dynamic = 'force-static'

/** The sheet that every page links for print alone: it comes after all that is read and is no part of it. */
export async function GET(): Promise<Response> {
  const { rules } = await libraryFonts()
  return new Response(await printSheet(rules), { headers: { 'Content-Type': 'text/css; charset=utf-8' } })
}
