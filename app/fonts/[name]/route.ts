import { makePrintFonts, type PrintFonts } from '@/lib/fonts/print-fonts'
import { readLibrary } from '@/lib/library'

export const dynamic = 'force-static'
export const dynamicParams = false

/** The fonts of the printed copy and their style sheet, `/fonts/print.css`, which every page links for print. */
export async function GET(_: Request, { params }: RouteContext<'/fonts/[name]'>): Promise<Response> {
  const { name } = await params
  const file = (await printFonts()).files.find((candidate) => candidate.name === name)
  if (file === undefined) return new Response(null, { status: 404 })
  return new Response(file.body as BodyInit, { headers: { 'Content-Type': file.type } })
}

export async function generateStaticParams() {
  const { files, missing } = await printFonts()
  for (const character of missing) {
    const point = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
    console.warn(`Print: no bundled face has ${character} (U+${point}); a system face will print it`)
  }
  return files.map(({ name }) => ({ name }))
}

/** The library that the fonts were last cut for: every file of a build asks for them. */
let known: { readonly text: string; readonly fonts: Promise<PrintFonts> } | undefined

async function printFonts(): Promise<PrintFonts> {
  const { replies } = await readLibrary()
  const text = replies.map(({ markdown }) => markdown).join('\f')
  if (known?.text !== text) known = { text, fonts: makePrintFonts(replies) }
  return known.fonts
}
