import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { deserialize, serialize } from 'node:v8'
import type { Memory, ReadFile } from '@/lib/library/read'

/** Holds what reading the letters gave, by their hashes. */
const keptFile = '.cache/letters'

interface Kept {
  readonly project: string
  readonly read: ReadonlyMap<string, ReadFile>
}

/** A memory that outlasts the process. */
interface KeptMemory extends Memory {
  /** Keeps what was asked for or told, and forgets the rest. */
  keep(): Promise<void>
}

/**
 * What was read in earlier builds of the same project, of which `project` is the fingerprint: most letters of a library
 * are as they were, and to parse a thousand takes longer than all else when one has changed.
 */
export async function openMemory(project: string, file = keptFile): Promise<KeptMemory> {
  const maker = `${project} ${process.version}`
  // A file that is not there, or not whole, is none.
  const known = await readFile(file)
    .then((bytes): Kept => deserialize(bytes))
    .catch(() => null)
  const before: Kept['read'] = known?.project === maker ? known.read : new Map()
  const now = new Map<string, ReadFile>()
  return {
    get: (name, contents) => before.get(hashOf(name, contents)),
    set: (name, contents, read) => void now.set(hashOf(name, contents), read),
    async keep() {
      if (now.size === before.size && [...now.keys()].every((hash) => before.has(hash))) return
      await mkdir(path.dirname(file), { recursive: true })
      await writeFile(`${file}.new`, serialize({ project: maker, read: now } satisfies Kept))
      await rename(`${file}.new`, file)
    },
  }
}

function hashOf(name: string, contents: string): string {
  return createHash('sha256').update(`${name}\0`).update(contents).digest('base64')
}
