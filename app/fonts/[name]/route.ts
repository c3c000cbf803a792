import { libraryFonts } from '../library-fonts'

export const dynamic = 'force-static'
export const dynamicParams = false

/** The fonts of the printed copy, which `/print.css` names, and their licences. */
export async function GET(_: Request, { params }: RouteContext<'/fonts/[name]'>): Promise<Response> {
  const { name } = await params
  const file = (await libraryFonts()).files.find((candidate) => candidate.name === name)
  if (file === undefined) return new Response(null, { status: 404 })
  return new Response(file.body as BodyInit, { headers: { 'Content-Type': file.type } })
}

export async function generateStaticParams() {
  const { files, missing } = await libraryFonts()
  for (const character of missing) {
    const point = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
    console.warn(`Print: no bundled face has ${character} (U+${point}); a system face will print it`)
  }
  return files.map(({ name }) => ({ name }))
}
