import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { listFiles } from './files'

/** Folders and files of the project that no build depends on, or that builds and tools write. */
const notInputs = new Set([
  'content',
  'node_modules',
  'out',
  'out.before',
  'out.coming',
  'out.new',
  'out.new.lock',
  'test-results',
  'tests',
  'next-env.d.ts',
])

/**
 * A fingerprint of all that a build is made from: the project's files, the library's, and the place where it is to stand.
 * Two builds of one fingerprint are equal. `root` is the project's folder, `library` the content's (`CONTENT_DIR`).
 */
export async function fingerprint(root: string, library: string, place = ''): Promise<string> {
  const hash = createHash('sha256')
  hash.update(await projectFingerprint(root, place))
  await addFiles(hash, library, await listFiles(library))
  return hash.digest('hex')
}

/** The same without the library: what any build of the project depends on. */
export async function projectFingerprint(root: string, place = ''): Promise<string> {
  const hash = createHash('sha256')
  const ignored = (name: string) =>
    notInputs.has(name) || path.basename(name).startsWith('.') || /\.tsbuildinfo$|^[^/]+\.md$/.test(name)
  await addFiles(hash, root, await listFiles(root, ignored))
  hash.update(place)
  return hash.digest('hex')
}

async function addFiles(
  hash: ReturnType<typeof createHash>,
  folder: string,
  files: readonly string[],
): Promise<void> {
  for (const file of files) {
    // A file that cannot be read is the reader's to report; here it only has to differ from one that can.
    const bytes = await readFile(path.join(folder, file)).catch((cause) => Buffer.from(String(cause.code)))
    hash.update(`${file}\0${bytes.length}\0`).update(bytes)
  }
}
