import { readFile, rm, writeFile } from 'node:fs/promises'
import { CommandFault } from '../command'

/**
 * Does `work` while the file `lock` says that this process does: two at once in one folder would take each other's files
 * away. A file that a process left which has ended since is no hindrance.
 * @throws {CommandFault} where another process is at work
 */
export async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause
    const other = Number(await readFile(lock, 'utf8'))
    if (isRunning(other)) {
      throw new CommandFault(
        `Found another build at work, process ${other}, expected one at a time; where that is none, delete \`${lock}\``,
      )
    }
    await writeFile(lock, String(process.pid))
  }
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}

function isRunning(id: number): boolean {
  try {
    // Signal 0 reaches nobody, and tells whether somebody is there.
    process.kill(id, 0)
    return true
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM'
  }
}
