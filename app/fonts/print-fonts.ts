import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { charactersByFace } from '@/lib/print-fonts/characters'
import { fontFaces, type ServedPart } from '@/lib/print-fonts/css'
import { cut, type FontFile } from '@/lib/print-fonts/cut'
import { type Face, faces, type Source } from '@/lib/print-fonts/faces'
import { addresses } from '@/lib/publish/addresses'
import type { Reply } from '@/lib/reply/reply'

/** A file of the site below `/fonts/`. */
interface ServedFile {
  readonly name: string
  readonly type: string
  readonly body: Uint8Array
}

export interface PrintFonts {
  /** The fonts and the licence of each. */
  readonly files: readonly ServedFile[]
  /** The `@font-face` rules that name them. */
  readonly rules: string
  /** Characters of the letters that no bundled face has: a system face has to print them. */
  readonly missing: readonly string[]
}

/**
 * The bundled faces of the printed copy, cut to what `replies` need: each face only where something is
 * set in it. A font's name holds the hash of its bytes, so that no reader keeps one of an older library.
 */
export async function makePrintFonts(replies: readonly Reply[]): Promise<PrintFonts> {
  const characters = charactersByFace(replies)
  const files = new Map<string, ServedFile>()
  const cuts: { face: Face; parts: ServedPart[] }[] = []
  let missing: readonly string[] = []
  for (const face of faces) {
    const { parts, missing: lacking } = await cut(characters[face.name], await filesOf(face.source))
    // The body face is asked for every character; what another lacks, the body face may still have.
    if (face.name === 'body') missing = lacking
    if (parts.length === 0) continue
    const served = parts.map(({ data, characters }) => {
      const name = `${path.basename(face.source.package)}-${hash(data)}.woff2`
      files.set(name, { name, type: 'font/woff2', body: data })
      return { url: addresses.font(name), characters }
    })
    cuts.push({ face, parts: served })
    const licence = `${path.basename(face.source.package)}-OFL.txt`
    files.set(licence, {
      name: licence,
      type: 'text/plain; charset=utf-8',
      body: await readFile(path.join(folderOf(face.source), face.source.licence)),
    })
  }
  return { files: [...files.values()], rules: fontFaces(cuts), missing }
}

async function filesOf(source: Source): Promise<FontFile[]> {
  const folder = path.join(folderOf(source), 'files')
  const slices = (await readdir(folder)).filter((name) => source.slices.test(name)).sort()
  return [...(source.whole === null ? [] : [source.whole]), ...slices].map((name) => ({
    name,
    read: () => readFile(path.join(folder, name)),
  }))
}

function folderOf(source: Source): string {
  return path.join(process.cwd(), 'node_modules', source.package)
}

function hash(data: Uint8Array): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 8)
}
