import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { isLarge } from '@/lib/library/partners'
import {
  ContentError,
  contentFolder,
  keepsGoing,
  type Library,
  type Reading,
  readLibrary,
} from '@/lib/library/read'
import { CommandFault, checkBasePath, checkSiteUrl } from '../command'
import { runTool } from '../programs'
import { progress } from '../progress'
import { finishSite } from './finish'
import { fingerprint, projectFingerprint } from './inputs'
import { buildLarge } from './large/build'
import { alone } from './lock'
import { openMemory } from './memory'

/** Holds the fingerprint of what a site was built from; a dot file, which no server hands out. */
const stampFile = '.built-from'
/** Holds the hash of the path of the library that a site was built from: the path itself is nobody's business on a host. */
const libraryFile = '.library'

/** Where a site's content comes from and where the finished site goes. */
interface BuildOptions {
  readonly out: string
  readonly env: NodeJS.ProcessEnv
  /** `false` leaves the framework's runtime in. */
  readonly finish?: boolean
  /** Where `next build` exports to: inside the project, as Next.js demands, and not `out`, which stays whole until the end. */
  readonly exportFolder?: string
}

/** Builds the site unless the one in `out` was built from the very same files. */
export async function buildIfStale(options: BuildOptions): Promise<void> {
  await takeBack(options.out)
  const stamp = await readFile(path.join(options.out, stampFile), 'utf8').catch(() => '')
  const whole = existsSync(path.join(options.out, 'index.html'))
  if (!whole || stamp !== (await fingerprintOf(options.env))) await buildSite(options)
}

/** When the site in `out` was built, if from the same library as is wanted now and to its end; `null` otherwise. */
export async function lastBuilt({ out, env }: BuildOptions): Promise<Date | null> {
  const library = await readFile(path.join(out, libraryFile), 'utf8').catch(() => null)
  if (library !== libraryMark(env) || !existsSync(path.join(out, 'index.html'))) return null
  return (await stat(path.join(out, libraryFile))).mtime
}

/** What tells the site of a library from that of another. */
export function libraryMark(env: NodeJS.ProcessEnv): string {
  return createHash('sha256')
    .update(path.resolve(contentFolder(env)))
    .digest('hex')
}

/**
 * Builds the site into `out`. Only a site that is finished takes the place of the one before; a fault leaves that as it
 * was. The content is read once before Next.js starts, so that its faults are told plainly and all together.
 */
export async function buildSite(options: BuildOptions): Promise<void> {
  const { out, env, exportFolder = 'out.new' } = options
  checkSiteUrl(env.SITE_URL)
  checkBasePath(env.BASE_PATH)
  await checkPlace(out)
  await alone(`${exportFolder}.lock`, () => exportAndPut({ ...options, exportFolder }))
}

async function exportAndPut({
  out,
  env,
  finish = true,
  exportFolder,
}: Required<Pick<BuildOptions, 'exportFolder'>> & BuildOptions): Promise<void> {
  const stamp = await fingerprintOf(env)
  const project = await projectFingerprint(process.cwd(), placeOf(env))
  const memory = await openMemory(project)
  const { replies } = await checkContent(env, { memory, onRead: progress('letters') })
  await memory.keep()
  const exportSite = async (library: string) => {
    await runNext({ ...env, CONTENT_DIR: library, EXPORT_FOLDER: exportFolder })
    if (finish) await finishSite(exportFolder, env.BASE_PATH)
    return exportFolder
  }
  if (!isLarge(replies)) await exportSite(contentFolder(env))
  else {
    await rm(exportFolder, { recursive: true, force: true })
    await buildLarge({ replies, project, made: exportFolder, before: out, env, exportSite })
  }
  const changed = stamp !== (await fingerprintOf(env))
  if (changed) console.warn('Found changes while the site was built: the next start builds it again')
  await writeFile(path.join(exportFolder, stampFile), !finish ? 'unfinished' : changed ? 'changed' : stamp)
  if (finish) await writeFile(path.join(exportFolder, libraryFile), libraryMark(env))
  await putInPlace(exportFolder, out)
}

async function runNext(env: NodeJS.ProcessEnv): Promise<void> {
  const status = await runTool('next', ['build'], { ...env, NEXT_TELEMETRY_DISABLED: '1' })
  if (status !== 0) throw new CommandFault(`next build ended with status ${status}, expected 0`)
}

/**
 * Makes the folder `built` the folder `out`, in place of what stood there, which goes only once the new one is there:
 * whatever fails, or ends the process, one of the two is whole.
 */
export async function putInPlace(built: string, out: string): Promise<void> {
  await mkdir(path.dirname(path.resolve(out)), { recursive: true })
  await takeBack(out)
  const [before, coming] = [beside(out, 'before'), beside(out, 'coming')]
  await rm(before, { recursive: true, force: true })
  await rm(coming, { recursive: true, force: true })
  try {
    await moveFolder(built, coming)
    if (existsSync(out)) await rename(out, before)
    await rename(coming, out)
  } catch (cause) {
    await takeBack(out)
    await rm(coming, { recursive: true, force: true })
    throw cause
  }
  await rm(before, { recursive: true, force: true })
}

/** Puts back the site that stood in `out`, where a process was ended before the new one took its place. */
async function takeBack(out: string): Promise<void> {
  const before = beside(out, 'before')
  if (!existsSync(out) && existsSync(before)) await rename(before, out)
}

/** A folder on the disk of `out`: the site before it, or the one that is to take its place. */
function beside(out: string, what: 'before' | 'coming'): string {
  return `${path.resolve(out)}.${what}`
}

async function moveFolder(from: string, to: string): Promise<void> {
  await rename(from, to).catch(async (cause) => {
    if (cause.code !== 'EXDEV') throw cause
    // `to` is on another disk.
    await cp(from, to, { recursive: true })
    await rm(from, { recursive: true })
  })
}

/** The folder is emptied before the site is moved there: only one that holds a site may be. */
async function checkPlace(out: string): Promise<void> {
  const names = await readdir(out).catch((): string[] => [])
  if (names.length === 0 || names.includes(stampFile) || path.resolve(out) === path.resolve('out')) return
  throw new CommandFault(
    `Found other files in \`${out}\`, expected a new folder or one that this command made`,
    2,
  )
}

/** Reads the content and tells what is odd in it; fails with all that is at fault. */
export async function checkContent(env: NodeJS.ProcessEnv, reading?: Reading): Promise<Library> {
  try {
    const library = await readLibrary(contentFolder(env), keepsGoing(env), reading)
    for (const line of [...library.leftOut, ...library.notices]) console.warn(line)
    if (library.leftOut.length > 0) console.warn('Files at fault are left out, see above')
    return library
  } catch (cause) {
    throw cause instanceof ContentError ? new CommandFault(cause.message) : cause
  }
}

function fingerprintOf(env: NodeJS.ProcessEnv): Promise<string> {
  return fingerprint(process.cwd(), contentFolder(env), placeOf(env))
}

/** Where the site is to stand, which its pages and files name, and whether letters at fault may be missing there. */
function placeOf({ SITE_URL, BASE_PATH, KEEP_GOING }: NodeJS.ProcessEnv): string {
  return [SITE_URL, BASE_PATH, KEEP_GOING && 'keep going'].filter(Boolean).join(' ')
}
