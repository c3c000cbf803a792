import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildSite } from '@/scripts/site/build'
import { listFiles } from '@/scripts/site/files'
import { generatedLetters, type LetterFile } from './letters'
import { measureSearch } from './search'

/** What the builds of any library keep: without it each takes what the first one does. */
const templates = '.cache/templates'

/**
 * Builds libraries of a quarter of `count` generated letters and of all, then the latter again with one letter changed;
 * prints what each took, how that grows, and what it takes to find words.
 */
export async function measureLibrary(count: number): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'library-'))
  try {
    const letters = [...generatedLetters(count)]
    const quarter = letters.slice(0, Math.ceil(count / 4))
    await rm(templates, { recursive: true, force: true })
    const less = await measured(
      `${quarter.length} letters`,
      path.join(folder, 'less'),
      await libraryOf(quarter, path.join(folder, 'quarter')),
    )
    // Apart from the site: all that a library's folder holds is read to see whether it has changed.
    const library = await libraryOf(letters, path.join(folder, 'library'))
    const out = path.join(folder, 'out')
    await rm(templates, { recursive: true, force: true })
    const all = await measured(`${count} letters`, out, library)
    const growth = (what: 'seconds' | 'bytes') =>
      (Math.log(all[what] / less[what]) / Math.log(count / quarter.length)).toFixed(2)
    console.log(
      `time grows with the letters to the power of ${growth('seconds')}, bytes of ${growth('bytes')}`,
    )
    await measureSearch(out)
    // Not the earliest: stock sentences are named by their first wording, so that every page that tells of one is made anew.
    const changed = letters[count >> 1]
    if (changed)
      await writeFile(
        path.join(library, 'replies', `${changed.slug}.md`),
        changed.markdown.replace('感谢您对', '十分感谢您对'),
      )
    await measured('one of them changed', out, library)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Writes letters to a folder as a library; gives the folder. */
async function libraryOf(letters: readonly LetterFile[], folder: string): Promise<string> {
  const replies = path.join(folder, 'replies')
  await mkdir(replies, { recursive: true })
  for (const { slug, markdown } of letters) await writeFile(path.join(replies, `${slug}.md`), markdown)
  return folder
}

/** Threads are in this process and its figures; Next.js is not. */
async function measured(
  what: string,
  out: string,
  library: string,
): Promise<{ seconds: number; bytes: number }> {
  const [start, before] = [performance.now(), process.cpuUsage()]
  await buildSite({ out, env: { ...process.env, CONTENT_DIR: library } })
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(before)
  const files = await listFiles(out)
  let bytes = 0
  for (const file of files) bytes += (await stat(path.join(out, file))).size
  const pages = files.filter((file) => file.endsWith('.html')).length
  console.log(
    [
      what,
      `${seconds.toFixed(1)} s`,
      `${((user + system) / 1e6).toFixed(1)} CPU-seconds beside Next.js`,
      `${Math.round(process.resourceUsage().maxRSS / 1024)} MB of memory`,
      `${pages} pages, ${files.length} files, ${Math.round(bytes / 1e6)} MB`,
    ].join(', '),
  )
  return { seconds, bytes }
}
