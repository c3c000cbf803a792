import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildSite } from '@/scripts/site/build'
import { listFiles } from '@/scripts/site/files'
import { generatedLetters } from './letters'
import { measureSearch } from './search'

/** Builds a library of `count` generated letters, then again with one letter changed, and prints what either took, and what it takes to find words. */
export async function measureLibrary(count: number): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'library-'))
  try {
    // Apart from the site: all that a library's folder holds is read to see whether it has changed.
    const library = path.join(folder, 'library')
    const replies = path.join(library, 'replies')
    await mkdir(replies, { recursive: true })
    const letters = [...generatedLetters(count)]
    for (const { slug, markdown } of letters) await writeFile(path.join(replies, `${slug}.md`), markdown)
    const out = path.join(folder, 'out')
    await measured(`${count} letters`, out, library)
    await measureSearch(out)
    // Not the earliest: stock sentences are named by their first wording, so that every page that tells of one is made anew.
    const changed = letters[count >> 1]
    if (changed)
      await writeFile(
        path.join(replies, `${changed.slug}.md`),
        changed.markdown.replace('感谢您对', '十分感谢您对'),
      )
    await measured('one of them changed', out, library)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Threads are in this process and its figures; Next.js is not. */
async function measured(what: string, out: string, library: string): Promise<void> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  await buildSite({ out, env: { ...process.env, CONTENT_DIR: library } })
  const { user, system } = process.cpuUsage(before)
  const files = await listFiles(out)
  let bytes = 0
  for (const file of files) bytes += (await stat(path.join(out, file))).size
  const pages = files.filter((file) => file.endsWith('.html')).length
  console.log(
    [
      what,
      `${((performance.now() - start) / 1000).toFixed(1)} s`,
      `${((user + system) / 1e6).toFixed(1)} CPU-seconds beside Next.js`,
      `${Math.round(process.resourceUsage().maxRSS / 1024)} MB of memory`,
      `${pages} pages, ${files.length} files, ${Math.round(bytes / 1e6)} MB`,
    ].join(', '),
  )
}
