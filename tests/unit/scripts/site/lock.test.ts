import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { CommandFault } from '@/scripts/command'
import { alone } from '@/scripts/site/lock'
import { folderOf } from '../folder'

const lockIn = async (files: Record<string, string> = {}) => path.join(await folderOf(files), 'lock')

test('while the work is done the lock says whose it is, and then it is gone, whatever becomes of the work', async () => {
  const lock = await lockIn()
  expect(await alone(lock, async () => readFileSync(lock, 'utf8'))).toBe(String(process.pid))
  expect(existsSync(lock)).toBe(false)
  await expect(alone(lock, () => Promise.reject(new Error('full')))).rejects.toThrow('full')
  expect(existsSync(lock)).toBe(false)
})

test('a second that begins meanwhile is refused, and leaves the first its lock', async () => {
  const lock = await lockIn()
  await alone(lock, async () => {
    await expect(alone(lock, async () => 0)).rejects.toThrow(
      new CommandFault(
        `Found another build at work, process ${process.pid}, expected one at a time; where that is none, delete \`${lock}\``,
      ),
    )
    expect(existsSync(lock)).toBe(true)
  })
})

test('what a process left that was ended is no hindrance', async () => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  const lock = await lockIn({ lock: String(pid) })
  expect(await alone(lock, async () => readFileSync(lock, 'utf8'))).toBe(String(process.pid))
})

test('a lock that cannot be written is told', async () => {
  const lock = path.join(await lockIn(), 'in', 'no', 'folder')
  await expect(alone(lock, async () => 0)).rejects.toThrow(/ENOENT/)
})
