import { chmod } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { chromiumCandidates } from '@/scripts/browser/chromium'
import { ensureChromium } from '@/scripts/browser/install'
import { CommandFault } from '@/scripts/command'
import { folderOf } from '../folder'

const env = (variables: Record<string, string>) => ({ NODE_ENV: 'test', ...variables }) as const

/** A folder of programs by these names that print a version, or fail with this status. */
async function programs(statuses: Record<string, number>): Promise<string> {
  const scripts = Object.entries(statuses).map(([name, status]) => [
    name,
    `#!/bin/sh\necho 1\nexit ${status}\n`,
  ])
  const folder = await folderOf(Object.fromEntries(scripts))
  for (const name of Object.keys(statuses)) await chmod(path.join(folder, name), 0o755)
  return folder
}

test('tests with what CHROME_PATH names, and with nothing else', async () => {
  const folder = await programs({ chromium: 0, mine: 0 })
  const mine = path.join(folder, 'mine')
  expect(chromiumCandidates(env({ PATH: folder, CHROME_PATH: mine }))).toEqual([mine])
  expect(await ensureChromium(env({ PATH: folder, CHROME_PATH: mine }))).toBe(mine)
})

test('prefers the system’s chromium to its chrome', async () => {
  const folder = await programs({ 'google-chrome': 0, chromium: 0 })
  expect(chromiumCandidates(env({ PATH: folder })).slice(0, 2)).toEqual([
    path.join(folder, 'chromium'),
    path.join(folder, 'google-chrome'),
  ])
})

test('passes by one that does not start', async () => {
  const folder = await programs({ 'google-chrome': 0, chromium: 1 })
  expect(await ensureChromium(env({ PATH: folder }))).toBe(path.join(folder, 'google-chrome'))
})

test('tells of a CHROME_PATH that does not start', async () => {
  const folder = await programs({ mine: 1 })
  const mine = path.join(folder, 'mine')
  await expect(ensureChromium(env({ PATH: folder, CHROME_PATH: mine }))).rejects.toThrow(
    new CommandFault(
      `Found no browser that starts at CHROME_PATH \`${mine}\`, expected a Chromium or Chrome`,
    ),
  )
})
