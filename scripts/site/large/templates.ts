import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ordered } from '@/lib/library/order'
import type { Reply } from '@/lib/reply/reply'
import type { Templates } from './routes'
import { templateOf } from './template'

/** A finished site of two letters, from whose pages templates are cut, and the letters that it was built from. */
const [kept, sample] = ['.cache/templates', '.cache/sample']

/** Holds what the site of two letters was built from, and the address of its side-by-side. */
const stampFile = path.join(kept, '.templates.json')

interface Stamp {
  readonly project: string
  readonly left: string
  readonly right: string
}

/**
 * The templates of this project, of which `project` is the fingerprint, and the folder of the site that they come from. That
 * site is made when the project has changed: `exportSite` exports the library of a folder and finishes it, and gives
 * the site's folder.
 */
export async function templatesOf(
  project: string,
  letters: readonly [Reply, Reply],
  exportSite: (library: string) => Promise<string>,
): Promise<{ templates: Templates; site: string }> {
  const known = await readFile(stampFile, 'utf8').then(
    (text): Stamp => JSON.parse(text),
    () => null,
  )
  const stamp = known?.project === project ? known : await makeSite(project, letters, exportSite)
  const template = async (folder: string) => {
    const file = path.join(kept, folder, 'index.html')
    return templateOf(await readFile(file, 'utf8'), file)
  }
  const { left, right } = stamp
  return {
    site: kept,
    templates: {
      library: await template('.'),
      commitments: await template('commitments'),
      sentences: await template('sentences'),
      reply: await template(`replies/${left}`),
      comparison: await template(`compare/${left}/${right}`),
      turned: await template(`compare/${right}/${left}`),
    },
  }
}

async function makeSite(
  project: string,
  letters: readonly [Reply, Reply],
  exportSite: (library: string) => Promise<string>,
): Promise<Stamp> {
  await rm(sample, { recursive: true, force: true })
  await mkdir(path.join(sample, 'replies'), { recursive: true })
  for (const { slug, markdown } of letters)
    await writeFile(path.join(sample, 'replies', `${slug}.md`), markdown)
  const made = await exportSite(sample)
  await rm(kept, { recursive: true, force: true })
  await rename(made, kept)
  const [left, right] = ordered(...letters)
  const stamp = { project, left: left.slug, right: right.slug }
  await writeFile(stampFile, JSON.stringify(stamp))
  return stamp
}
