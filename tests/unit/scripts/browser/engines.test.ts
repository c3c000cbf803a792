import { chmod, mkdtemp, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { firefoxProgram, missingEngines, webkitPrograms } from '@/scripts/browser/engines'

async function folderWith(...names: string[]): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'engines-'))
  for (const name of names) {
    await writeFile(path.join(folder, name), '')
    await chmod(path.join(folder, name), 0o755)
  }
  return folder
}

test('the Firefox with long support comes first', async () => {
  const folder = await folderWith('firefox', 'firefox-esr')
  expect(firefoxProgram({ ...process.env, PATH: folder })).toBe(path.join(folder, 'firefox-esr'))
})

test('an engine that is not here is told with what would bring it', async () => {
  const nowhere = { ...process.env, PATH: await folderWith() }
  expect(firefoxProgram(nowhere)).toBeUndefined()
  expect(webkitPrograms(nowhere)).toBeUndefined()
  expect(missingEngines(nowhere)).toEqual([
    'Found no Firefox here: its tests are left out (Debian: apt-get install firefox-esr)',
    'Found no WebKitGTK here: its tests are left out (Debian: apt-get install webkit2gtk-driver xvfb xauth)',
    'Found no WebKitGTK that prints here: its tests are left out (Debian: apt-get install gir1.2-webkit2-4.1 python3-gi xvfb xauth)',
  ])
  expect(missingEngines({ ...process.env, PATH: await folderWith('firefox') })).toHaveLength(2)
})
