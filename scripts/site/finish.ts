import { readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { CommandFault } from '../command'
import { compressFiles } from './compress'
import { listFiles } from './files'
import { finishPage, PageFault } from './page'

/**
 * Makes an export of `next build` the published site, in place: each page without the framework's runtime and with its
 * security policy (see page.ts), no file that only the runtime asks for, and beside each file its compressed forms.
 * All faults are told together, and then nothing is published. `base` is the folder of its host that the site stands in.
 */
export async function finishSite(folder: string, base = ''): Promise<void> {
  await removeRuntimeData(folder)
  const named = await finishPages(folder, base)
  const assets = path.join(folder, '_next')
  for (const file of await listFiles(assets)) {
    if (!named.has(`/_next/${file}`)) await rm(path.join(assets, file))
  }
  if ((await listFiles(assets)).length === 0) await rm(assets, { recursive: true, force: true })
  await compressFiles(folder)
}

/** Pages that Next.js exports under a second name; a static host looks for `404.html`. */
const doubles = ['404', '_not-found']

/** Flight data, what the runtime fetches when it follows a link: rows that begin with a hexadecimal number. */
const flight = /^([0-9a-f]*:|\{)/

async function removeRuntimeData(folder: string): Promise<void> {
  for (const name of doubles) await rm(path.join(folder, name), { recursive: true, force: true })
  const files = new Set(await listFiles(folder))
  const faults: string[] = []
  for (const file of files) {
    const name = path.posix.basename(file)
    const ofRuntime =
      /^__next\..*\.txt$/.test(name) || (name === 'index.txt' && files.has(file.replace(/txt$/, 'html')))
    if (!ofRuntime) continue
    if (flight.test(await readFile(path.join(folder, file), 'utf8'))) await rm(path.join(folder, file))
    else faults.push(`${file}: Found a text file beside a page, expected data of the framework`)
  }
  if (faults.length > 0) throw new CommandFault(faults.join('\n'))
}

/** Addresses below `/_next/` as attributes and styles name them; not those in the letters' words, nor of other hosts. */
const ownAssets = /(?<=["'(])\/_next\/[\w./~%-]+/g

/** Finishes every page; gives the addresses below `/_next/` that the pages still name (fonts, images). */
async function finishPages(folder: string, base: string): Promise<Set<string>> {
  const faults: string[] = []
  const named = new Set<string>()
  const files = await listFiles(folder)
  const present = new Set(files.map((file) => `/${file}`))
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const place = path.join(folder, file)
    try {
      const page = finishPage(await readFile(place, 'utf8'), base)
      for (const [address] of page.matchAll(ownAssets)) {
        named.add(address)
        if (!present.has(address))
          throw new PageFault(`Found the address ${address}, expected one that the export holds`)
        if (/\.m?js$/.test(address))
          throw new PageFault(`Found the address ${address}, expected no script of the framework`)
      }
      await writeFile(place, page)
    } catch (cause) {
      if (!(cause instanceof PageFault)) throw cause
      faults.push(`${file}: ${cause.message}`)
    }
  }
  if (!present.has('/index.html')) faults.push('index.html: Found no such page, expected the library')
  if (faults.length > 0) throw new CommandFault(faults.join('\n'))
  return named
}
