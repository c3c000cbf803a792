import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { parseReply } from '../parse/parse'
import type { Reply } from '../reply/reply'
import { type Slug, toSlug, unnamed } from '../reply/slug'
import { newestFirst } from './order'
import { processWide } from './process-wide'

/** All replies of a library. */
export interface Library {
  /** Newest first, undated last. */
  readonly replies: readonly Reply[]
  /** What is odd in the files, though no fault: `file:line:column: found, expected`. */
  readonly notices: readonly string[]
  /** The faults of the files that are left out, where that is wanted. */
  readonly leftOut: readonly string[]
  /** In development, what is at fault; letters of which an earlier form was read without one stand in that. */
  readonly atFault: readonly FaultyFile[]
  bySlug(slug: string): Reply | undefined
}

/** A file at fault, or the folder, while it is being mended. */
export interface FaultyFile {
  readonly file: string
  /** The letter's, where the file's name is none of its faults. */
  readonly slug: Slug | null
  /** `file:line:column: found, expected`. */
  readonly faults: readonly string[]
  /** The file's lines around its faults, where no form without one is known; numbers count from 1. */
  readonly around: readonly { readonly number: number; readonly text: string }[]
}

/** The content is at fault; `faults` has a line `file:line:column: found, expected` for each. */
export class ContentError extends Error {
  override readonly name = 'ContentError'

  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'))
  }
}

/** The folder of the library in use: `CONTENT_DIR`, else the project's own. */
export function contentFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env.CONTENT_DIR || 'content'
}

/** Whether files at fault are left out: `KEEP_GOING=1`. */
export function keepsGoing(env: NodeJS.ProcessEnv = process.env): boolean {
  return env.KEEP_GOING === '1'
}

/** What reading a file's contents gave: its reply, `null` where it has none, its faults and what is odd in it. */
export interface ReadFile {
  readonly reply: Reply | null
  readonly faults: readonly string[]
  readonly notices: readonly string[]
}

/** What reading files gave before, by their name and contents; a letter is parsed only where that is not known. */
export interface Memory {
  get(file: string, contents: string): ReadFile | undefined
  set(file: string, contents: string, read: ReadFile): void
}

/** What goes along with reading a library: what is known of its files, and who is told how many of them are read. */
export interface Reading {
  readonly memory?: Memory
  readonly onRead?: (done: number, total: number) => void
}

/** Letters in the last form that had no fault, by their files, in development. */
const faultless = processWide('faultless letters', () => new Map<string, Reply>())

const read = processWide('libraries', () => new Map<string, Promise<Library>>())

/**
 * Reads the library in `folder`, all files of `<folder>/replies`, but for those at fault where `keepGoing` leaves them out;
 * what the memory has is not parsed again.
 * @throws {ContentError} with every fault of every file; with `keepGoing` where no file is without one; in development
 * never, since faults are shown there in place of their letters
 */
export function readLibrary(
  folder = contentFolder(),
  keepGoing = keepsGoing(),
  reading: Reading = {},
): Promise<Library> {
  // Every page of a build asks for it; in development a file may have changed since.
  if (process.env.NODE_ENV !== 'production') return load(folder, keepGoing, reading)
  const known = read.get(folder) ?? load(folder, keepGoing, reading)
  read.set(folder, known)
  return known
}

/** Takes replies that were read before, in the library's order, for those of `folder`, in this process. */
export function keepReplies(replies: readonly Reply[], folder = contentFolder()): void {
  read.set(folder, Promise.resolve(libraryOf(replies, [], [])))
}

function libraryOf(
  replies: readonly Reply[],
  notices: readonly string[],
  leftOut: readonly string[],
  atFault: readonly FaultyFile[] = [],
): Library {
  const bySlug = new Map<string, Reply>(replies.map((reply) => [reply.slug, reply]))
  return { replies, notices, leftOut, atFault, bySlug: (slug) => bySlug.get(slug) }
}

async function load(folder: string, keepGoing: boolean, { memory, onRead }: Reading): Promise<Library> {
  const replies: Reply[] = []
  const faults: string[] = []
  const notices: string[] = []
  const taken = new Map<string, string>()
  const isShown = process.env.NODE_ENV === 'development'
  const files = await filesIn(path.join(folder, 'replies'), faults)
  const atFault: FaultyFile[] = faults.map((fault) => ({
    file: folder,
    slug: null,
    faults: [fault],
    around: [],
  }))
  for (const [index, file] of files.entries()) {
    const before = faults.length
    const slug = toSlug(path.basename(file, path.extname(file)))
    const earlier = slug === null ? undefined : taken.get(slug)
    if (slug === null) {
      faults.push(
        at(
          file,
          `Unexpected name \`${path.basename(file)}\`, expected lower-case letters a to z, digits and single hyphens, then .md`,
        ),
      )
    } else if (earlier !== undefined) {
      faults.push(
        at(file, `Unexpected second file for \`${slug}\`, expected each name once; the first is ${earlier}`),
      )
    } else taken.set(slug, file)
    // A file whose name is at fault is parsed all the same, so that its other faults are told together with it.
    const reply = await parsed(file, slug ?? unnamed, faults, notices, memory)
    onRead?.(index + 1, files.length)
    const own = faults.slice(before)
    if (reply !== null && own.length === 0) {
      replies.push(reply)
      if (isShown) faultless.set(file, reply)
    } else if (isShown) {
      const named = slug !== null && taken.get(slug) === file ? slug : null
      const last = named === null ? undefined : faultless.get(file)
      if (last) replies.push(last)
      atFault.push({ file, slug: named, faults: own, around: last ? [] : await linesAround(file, own) })
    }
  }
  if (isShown) return libraryOf(replies.sort(newestFirst), notices, [], atFault)
  if (faults.length > 0 && !(keepGoing && replies.length > 0)) throw new ContentError(faults)
  return libraryOf(replies.sort(newestFirst), notices, faults)
}

/**
 * Reads one reply's file, wherever it lies; the name of the file is its slug where it can be one.
 * @throws {ContentError} with every fault of the file
 */
export async function readReply(file: string): Promise<Reply> {
  const faults: string[] = []
  const reply = await parsed(file, toSlug(path.basename(file, path.extname(file))) ?? unnamed, faults, [])
  if (reply === null || faults.length > 0) throw new ContentError(faults)
  return reply
}

/** The reply of a file, `null` where it cannot be read. */
async function parsed(
  file: string,
  slug: Slug,
  faults: string[],
  notices: string[],
  memory?: Memory,
): Promise<Reply | null> {
  const contents = await contentsOf(file, faults)
  if (contents === null) return null
  const found = memory?.get(file, contents) ?? parse(file, contents, slug)
  memory?.set(file, contents, found)
  faults.push(...found.faults)
  notices.push(...found.notices)
  return found.reply
}

function parse(file: string, contents: string, slug: Slug): ReadFile {
  const vfile = new VFile({ path: file, value: contents })
  const reply = parseReply(vfile, slug)
  const messages = vfile.messages.sort(byPlace)
  return {
    reply,
    faults: told(messages.filter(({ fatal }) => fatal)),
    notices: told(messages.filter(({ fatal }) => !fatal)),
  }
}

/** How many lines of a file are shown before and after one that is at fault. */
const context = 2

async function linesAround(file: string, faults: readonly string[]): Promise<FaultyFile['around']> {
  const contents = (await contentsOf(file, [])) ?? ''
  const places = faults.map((fault) => Number(/^:(\d+):/.exec(fault.slice(file.length))?.[1]))
  return contents
    .split('\n')
    .map((text, index) => ({ number: index + 1, text }))
    .filter(({ number }) => places.some((place) => Math.abs(place - number) <= context))
}

/** The most that is told of one file: who mends so much looks anew. */
const most = 50

function told(messages: readonly VFileMessage[]): string[] {
  const [next] = messages.slice(most)
  const lines = messages.slice(0, most).map(line)
  return next === undefined
    ? lines
    : [...lines, `${placeOf(next)}: Found ${messages.length - most} more like these`]
}

/** The Markdown files of a folder by name; what else lies there is a fault, save for hidden files. */
async function filesIn(folder: string, faults: string[]): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    faults.push(
      at(
        folder,
        `Unexpected ${error.code ?? error.message} on reading the folder, expected a folder of replies`,
      ),
    )
    return null
  })
  if (entries === null) return []
  const files: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) faults.push(at(file, 'Unexpected folder, expected a file <slug>.md'))
    else if (!/\.md$/i.test(entry.name))
      faults.push(at(file, `Unexpected file \`${entry.name}\`, expected <slug>.md`))
    else files.push(file)
  }
  if (files.length === 0 && faults.length === 0)
    faults.push(at(folder, 'Unexpected empty folder, expected one reply or more'))
  return files
}

async function contentsOf(file: string, faults: string[]): Promise<string | null> {
  try {
    const bytes = await readFile(file)
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    } catch {
      const [lineNumber, column] = firstBadByte(bytes)
      faults.push(
        `${file}:${lineNumber}:${column}: Unexpected byte that is no UTF-8, expected a file in UTF-8`,
      )
    }
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    faults.push(at(file, `Unexpected ${reason} on reading the file, expected a file that can be read`))
  }
  return null
}

/** Line and column of the first byte that no UTF-8 text could have there. */
function firstBadByte(bytes: Uint8Array): [line: number, column: number] {
  const encoder = new TextEncoder()
  let before = ''
  let consumed = 0
  // What is no UTF-8 is decoded as U+FFFD, whose own bytes stand there only where the file has that character.
  for (const character of new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)) {
    const encoded = encoder.encode(character)
    if (encoded.some((byte, n) => bytes[consumed + n] !== byte)) break
    before += character
    consumed += encoded.length
  }
  const lines = before.split('\n')
  return [lines.length, (lines.at(-1)?.length ?? 0) + 1]
}

function at(file: string, reason: string): string {
  return `${file}:1:1: ${reason}`
}

function line(message: VFileMessage): string {
  return `${placeOf(message)}: ${message.reason}${message.note ? ` (${message.note})` : ''}`
}

function placeOf({ file, line, column }: VFileMessage): string {
  return `${file}:${line === undefined ? '1:1' : `${line}:${column}`}`
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
