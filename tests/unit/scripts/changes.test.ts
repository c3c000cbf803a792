import { rename, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { announceChanges } from '@/scripts/changes'
import { CommandFault } from '@/scripts/command'
import { folderOf } from './folder'

/** What a page that listens hears while `change` is made to the folder. */
async function hears(change: (folder: string) => Promise<void>): Promise<string> {
  const folder = await folderOf({ 'a.md': 'letter' })
  const server = await announceChanges(folder)
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { body } = await fetch(`http://localhost:${(server.address() as AddressInfo).port}/`)
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  await change(folder)
  return (await reader?.read())?.value ?? ''
}

test('a page hears once of a file that was written in steps', async () => {
  const heard = await hears(async (folder) => {
    await writeFile(path.join(folder, 'b.md~'), 'another')
    await writeFile(path.join(folder, 'b.md~'), 'another letter')
    await rename(path.join(folder, 'b.md~'), path.join(folder, 'b.md'))
  })
  expect(heard).toBe('data: changed\n\n')
})

test('a page hears of a file that went', async () => {
  expect(await hears((folder) => rm(path.join(folder, 'a.md')))).toBe('data: changed\n\n')
})

test('a folder that is not there is a fault', async () => {
  await expect(announceChanges('no/replies')).rejects.toThrow(
    new CommandFault('no/replies:1:1: Unexpected ENOENT, expected a folder of replies'),
  )
})

test('the module listens in development and nowhere else', async () => {
  const script = async () => {
    vi.resetModules()
    const { GET } = await import('@/app/reader.js/route')
    return (await GET()).text()
  }
  expect(await script()).not.toContain('EventSource')
  vi.stubEnv('CONTENT_CHANGES', 'http://localhost:1/')
  onTestFinished(() => void vi.unstubAllEnvs())
  expect(await script()).toContain(
    "new EventSource('http://localhost:1/').onmessage = () => location.reload()",
  )
})
