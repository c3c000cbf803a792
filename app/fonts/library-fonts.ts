import { readLibrary } from '@/lib/library/read'
import { makePrintFonts, type PrintFonts } from './print-fonts'

let known: { readonly text: string; readonly fonts: Promise<PrintFonts> } | undefined

/** The fonts of the library in use, cut once for all that ask for them until a letter changes. */
export async function libraryFonts(): Promise<PrintFonts> {
  const { replies } = await readLibrary()
  const text = replies.map(({ markdown }) => markdown).join('\f')
  if (known?.text !== text) known = { text, fonts: makePrintFonts(replies) }
  return known.fonts
}
