import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync } from 'node:fs'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pagePartners, partnerPairs, partners } from '@/lib/library/partners'
import { stockNotes, stockOf } from '@/lib/library/stock'
import { shownShares } from '@/lib/library/stock-pages'
import type { Reply } from '@/lib/reply/reply'
import { toldCount } from '@/lib/stock/notes'
import { hasOwnPage } from '@/lib/stock/own-page'
import { shortNameOf } from '@/lib/wording/summary'
import { progress } from '../../progress'
import { listFiles } from '../files'
import { templatesOf } from './templates'
import { batchesOf, foldersOf, nameOf, type Work } from './work'
import { work } from './workers'

/** Holds what each part of the site was made from; a dot file, which no server hands out. */
const partsFile = '.parts.json'

/** The fingerprint of what each piece of work was made from, by its name. */
type Parts = Readonly<Record<string, string>>

interface LargeBuild {
  readonly replies: readonly Reply[]
  /** The fingerprint of the project's own files. */
  readonly project: string
  /** The folder where the site is made, and that of the site before, from which what has not changed is taken. */
  readonly made: string
  readonly before: string
  readonly env: NodeJS.ProcessEnv
  /** Exports the library of a folder and finishes it; gives the site's folder. */
  readonly exportSite: (library: string) => Promise<string>
}

/**
 * Builds the site of a library that is too large for an export of all its pages: Next.js exports two letters, and
 * the others are set in the same pages by the same modules, on every processor. What was made from the same letters
 * before stays.
 */
export async function buildLarge({
  replies,
  project,
  made,
  before,
  env,
  exportSite,
}: LargeBuild): Promise<void> {
  const pairs = partnerPairs(replies)
  const [first] = pairs
  if (first === undefined) throw new TypeError('Found no pair of replies, expected one or more')
  const { templates, site } = await templatesOf(project, first, exportSite)
  await takeStatic(site, made)

  const stock = stockOf(replies)
  const batches = batchesOf(replies, pairs, stock.filter(hasOwnPage))
  const keyOf = keysOf(replies, project)
  const keys = new Map(batches.flat().map((one) => [nameOf(one), keyOf(one)]))
  const known = await partsOf(before)
  const isKept = (one: Work) =>
    known[nameOf(one)] === keys.get(nameOf(one)) && keep(foldersOf(one), before, made)
  const todo: Work[][] = []
  for (const batch of batches) {
    const rest = batch.filter((one) => !isKept(one))
    if (rest.length > 0) todo.push(rest)
  }

  const total = todo.flat().length
  const tell = progress('parts of the site')
  let done = 0
  await work(todo, { replies, stock, templates, out: made }, env, () => tell(++done, total))
  await writeFile(path.join(made, partsFile), JSON.stringify(Object.fromEntries(keys)))
}

/** What no letter is in, and stays as it was exported; what all of them are in is written over. */
async function takeStatic(site: string, made: string): Promise<void> {
  const ofLetters = /^(replies\/|compare\/[^/]+\/|search\/|feeds\/|fonts\/|sentences\/|\.)/
  for (const file of await listFiles(site)) {
    if (ofLetters.test(file)) continue
    await mkdir(path.dirname(path.join(made, file)), { recursive: true })
    await cp(path.join(site, file), path.join(made, file))
  }
}

/**
 * Takes the folders of a piece of work over from the site before; tells whether that has them. Waits for each file: of tens
 * of thousands, asking for one takes several times as long as the link itself.
 */
function keep(folders: readonly string[], before: string, made: string): boolean {
  if (folders.length === 0) return false
  for (const folder of folders) {
    const [from, to] = [path.join(before, folder), path.join(made, folder)]
    const entries = existsSync(from) ? readdirSync(from, { recursive: true, withFileTypes: true }) : []
    if (!entries.some((entry) => entry.isFile())) return false
    mkdirSync(to, { recursive: true })
    // A folder comes before what is in it.
    for (const entry of entries) {
      const source = path.join(entry.parentPath, entry.name)
      const place = path.join(to, path.relative(from, source))
      if (entry.isDirectory()) mkdirSync(place, { recursive: true })
      else linkOrCopy(source, place)
    }
  }
  return true
}

/** No second copy where the disk can do without; sites are replaced, and their files never written again. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

async function partsOf(site: string): Promise<Parts> {
  return readFile(path.join(site, partsFile), 'utf8').then(JSON.parse, () => ({}))
}

/** Gives the fingerprint of all that a piece of work shows. */
function keysOf(replies: readonly Reply[], project: string): (one: Work) => string {
  const hash = (parts: readonly unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  const letters = new Map(replies.map((reply) => [reply, hash([reply.slug, reply.markdown])]))
  const sentences = new Map(stockOf(replies).map((sentence) => [sentence.id, sentence]))
  // In how many letters a sentence stands is told on the pages of each of them.
  const told = new Map(replies.map((reply) => [reply, hash(stockNotes(reply, replies))]))
  return (one) => {
    if (one.type === 'sentence') {
      const places = sentences.get(one.id)?.places ?? []
      return hash([project, ...places.map(({ reply, start }) => [letters.get(reply), start])])
    }
    if (one.type === 'shares') {
      const own = replies.filter(({ slug }) => slug === one.slug)
      const rows = own.map((reply) => {
        const { shares, further } = shownShares(reply, replies)
        const beside = pagePartners(reply, replies).map(({ slug }) => slug)
        return [
          shares.map(({ other, ...counts }) => [
            other.slug,
            shortNameOf(other),
            other.issuers,
            other.issuedOn,
            counts,
          ]),
          toldCount(further),
          beside,
        ]
      })
      return hash([project, ...own.map((reply) => letters.get(reply)), rows])
    }
    const shown = lettersOf(one, replies)
    const marked =
      one.type === 'reply' || one.type === 'pair' ? shown.filter(({ slug }) => ownOf(one).includes(slug)) : []
    return hash([
      project,
      ...shown.map((reply) => letters.get(reply)),
      ...marked.map((reply) => told.get(reply)),
    ])
  }
}

/** The letters whose text a page has. */
function ownOf(one: Work & { type: 'reply' | 'pair' }): readonly string[] {
  return one.type === 'reply' ? [one.slug] : [one.left, one.right]
}

function lettersOf(
  one: Exclude<Work, { type: 'sentence' | 'shares' }>,
  replies: readonly Reply[],
): readonly Reply[] {
  if (one.type === 'library' || one.type === 'search') return replies
  if (one.type === 'pair') return replies.filter(({ slug }) => slug === one.left || slug === one.right)
  const at = replies.findIndex(({ slug }) => slug === one.slug)
  const reply = replies[at]
  if (reply === undefined) return []
  const beside = [reply, ...partners(reply, replies), ...pagePartners(reply, replies)]
  return [...beside, ...replies.slice(Math.max(0, at - 1), at + 2)]
}
