import { link, mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Slug } from '../reply/slug'

/** What came of writing a reply's file: `fault` is a line `file:line:column: found, expected`. */
export type Written = { readonly file: string } | { readonly file: string; readonly fault: string }

/**
 * Writes `<folder>/<slug>.md`, the whole of it or nothing. A file of that name, or a link, stays as it is unless
 * `force` is given, which puts the new file in its place.
 */
export async function writeReply(
  folder: string,
  slug: Slug,
  markdown: string,
  force: boolean,
): Promise<Written> {
  const file = path.join(folder, `${slug}.md`)
  // In the same folder, so that it can be renamed, and hidden from whoever reads the library meanwhile.
  const draft = path.join(folder, `.${slug}.md.${process.pid}`)
  try {
    await mkdir(folder, { recursive: true })
    const handle = await open(draft, 'wx')
    try {
      await handle.writeFile(markdown)
      await handle.close()
      // A second name for the draft cannot be given where one is taken; a rename takes it whoever has it.
      await (force ? rename(draft, file) : link(draft, file))
    } finally {
      await handle.close()
      await rm(draft, { force: true })
    }
    return { file }
  } catch (cause) {
    const { code, syscall } = cause as NodeJS.ErrnoException
    const fault =
      code === 'EEXIST' && syscall === 'link'
        ? 'Unexpected file of this name, expected none; --force writes over it'
        : `Unexpected ${code ?? String(cause)} on writing the file, expected a folder that can be written to`
    return { file, fault: `${file}:1:1: ${fault}` }
  }
}
