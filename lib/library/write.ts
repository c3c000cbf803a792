import { link, mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Slug } from '../reply/slug'

/** What came of writing a reply's file; `code` is the system's, such as ENOSPC. */
export type Written =
  | { readonly type: 'written' | 'taken'; readonly file: string }
  | { readonly type: 'failed'; readonly file: string; readonly code: string }

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
    return { type: 'written', file }
  } catch (cause) {
    const { code, syscall } = cause as NodeJS.ErrnoException
    if (code === 'EEXIST' && syscall === 'link') return { type: 'taken', file }
    return { type: 'failed', file, code: code ?? String(cause) }
  }
}
