import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { CommandFault } from '@/scripts/command'
import { buildIfStale, buildSite, checkContent, putInPlace } from '@/scripts/site/build'
import { listFiles } from '@/scripts/site/files'
import { fingerprint } from '@/scripts/site/inputs'
import { folderOf } from '../folder'

const env = (more: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  NODE_ENV: 'test',
  CONTENT_DIR: 'content',
  ...more,
})

test('no site takes the place of other files', async () => {
  const out = await folderOf({ 'letter.docx': 'work' })
  await expect(buildSite({ out, env: env() })).rejects.toThrow(
    new CommandFault(
      `Found other files in \`${out}\`, expected a new folder or one that this command made`,
      2,
    ),
  )
  expect(await readFile(path.join(out, 'letter.docx'), 'utf8')).toBe('work')
})

test('an address that is none is told before anything is built', async () => {
  const out = await folderOf({ 'letter.docx': 'work' })
  await expect(buildSite({ out, env: env({ SITE_URL: 'replies' }) })).rejects.toThrow(/SITE_URL/)
})

test('a built site takes the place of the one before, in a folder that may not be there yet', async () => {
  const folder = await folderOf({
    'built/a/index.html': 'new',
    'old/index.html': 'old',
    'old/gone.html': 'old',
  })
  const [built, old] = [path.join(folder, 'built'), path.join(folder, 'old')]
  await putInPlace(built, old)
  expect(await listFiles(folder)).toEqual(['old/a/index.html'])
  await putInPlace(old, path.join(folder, 'not/yet/there'))
  expect(await listFiles(folder)).toEqual(['not/yet/there/a/index.html'])
})

test('content at fault is told with all its faults, and the site before stays', async () => {
  const content = await folderOf({ 'replies/a.md': '# 甲\n\n- 点\n', 'replies/B.md': '# 乙\n' })
  const out = await folderOf({ '.built-from': 'earlier', 'index.html': 'earlier' })
  const fault = await buildSite({ out, env: env({ CONTENT_DIR: content }) }).catch((cause) => cause)
  expect(fault).toBeInstanceOf(CommandFault)
  expect(fault.message.split('\n').length).toBeGreaterThan(1)
  expect(fault.message).toContain(path.join(content, 'replies/B.md'))
  expect(await readFile(path.join(out, 'index.html'), 'utf8')).toBe('earlier')
})

test('what is odd in the content is told, and is no fault', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  await checkContent(env())
  expect(warn.mock.calls).toEqual([[expect.stringMatching(/^content\/replies\/huketifu-2024-79\.md:19:4: /)]])
  warn.mockRestore()
})

test('a fault that is none of the content’s is handed on', async () => {
  const folder = await folderOf({ replies: 'no folder' })
  await expect(checkContent(env({ CONTENT_DIR: path.join(folder, 'replies') }))).rejects.toThrow()
})

test('a site that was built from the same files is not built again', async () => {
  const stamp = await fingerprint(process.cwd(), 'content', undefined)
  const out = await folderOf({ '.built-from': stamp, 'index.html': 'built' })
  await buildIfStale({ out, env: env() })
  expect(await readFile(path.join(out, 'index.html'), 'utf8')).toBe('built')
})

test.each<[string, Record<string, string>, inside?: string]>([
  ['is stamped otherwise', { '.built-from': 'earlier', 'index.html': 'built' }],
  ['has no first page', { '.built-from': '' }],
  ['is an empty folder', {}],
  ['is not there', {}, 'site'],
])('a site that %s is built again, if its content holds', async (_, files, inside = '') => {
  const content = await folderOf({ 'replies/B.md': '# 乙\n' })
  const stamp = await fingerprint(process.cwd(), content, undefined)
  const folder = await folderOf({
    ...files,
    ...(files['.built-from'] === '' ? { '.built-from': stamp } : {}),
  })
  const out = path.join(folder, inside)
  await expect(buildIfStale({ out, env: env({ CONTENT_DIR: content }) })).rejects.toThrow('replies/B.md')
})
