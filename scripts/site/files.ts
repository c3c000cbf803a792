import { readdir } from 'node:fs/promises'
import path from 'node:path'

/**
 * The files under `folder`, relative to it with `/`, sorted; `skip` leaves files and whole folders out by that name.
 * A folder that is not there has no files.
 */
export async function listFiles(
  folder: string,
  skip: (name: string) => boolean = () => false,
): Promise<string[]> {
  const found: string[] = []
  const enter = async (inside: string): Promise<void> => {
    const entries = await readdir(path.join(folder, inside), { withFileTypes: true })
    for (const entry of entries) {
      const name = inside ? `${inside}/${entry.name}` : entry.name
      if (skip(name)) continue
      if (entry.isDirectory()) await enter(name)
      else found.push(name)
    }
  }
  await enter('').catch((cause) => {
    if (cause.code !== 'ENOENT') throw cause
  })
  return found.sort()
}
