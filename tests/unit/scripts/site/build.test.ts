import { cp, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { CommandFault } from '@/scripts/command'
import { runTool } from '@/scripts/programs'
import { buildIfStale, buildSite, checkContent, lastBuilt, putInPlace } from '@/scripts/site/build'
import { listFiles } from '@/scripts/site/files'
import { fingerprint } from '@/scripts/site/inputs'
import { folderOf, writeFiles } from '../folder'
import { exported } from './exported'

vi.mock('@/scripts/programs', () => ({ runTool: vi.fn() }))
vi.mock('node:fs/promises', async (original) => {
  const actual = await original<typeof import('node:fs/promises')>()
  return { ...actual, rename: vi.fn(actual.rename), cp: vi.fn(actual.cp) }
})

afterEach(() => {
  vi.mocked(runTool).mockReset()
})

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

test('a site that cannot be put in place leaves the one before as it was', async () => {
  const folder = await folderOf({ 'old/index.html': 'old' })
  const old = path.join(folder, 'old')
  await expect(putInPlace(path.join(folder, 'not there'), old)).rejects.toThrow(/ENOENT/)
  expect(await listFiles(folder)).toEqual(['old/index.html'])
})

test('a disk that is full leaves the site before as it was, and half of none', async () => {
  const folder = await folderOf({ 'built/index.html': 'new', 'old/index.html': 'old' })
  vi.mocked(rename).mockRejectedValueOnce(Object.assign(new Error('another disk'), { code: 'EXDEV' }))
  vi.mocked(cp).mockImplementationOnce(async (_, to) => {
    await writeFiles(String(to), { 'index.html': 'n' })
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' })
  })
  await expect(putInPlace(path.join(folder, 'built'), path.join(folder, 'old'))).rejects.toThrow(/ENOSPC/)
  expect(await listFiles(folder)).toEqual(['built/index.html', 'old/index.html'])
  expect(await readFile(path.join(folder, 'old/index.html'), 'utf8')).toBe('old')
})

test('a site that a process left aside when it was ended is not lost', async () => {
  const folder = await folderOf({ 'old.before/index.html': 'old' })
  await expect(putInPlace(path.join(folder, 'not there'), path.join(folder, 'old'))).rejects.toThrow(/ENOENT/)
  expect(await listFiles(folder)).toEqual(['old/index.html'])
})

test('the start after a process was ended between two sites finds the one before, and builds nothing', async () => {
  const stamp = await fingerprint(process.cwd(), 'content', undefined)
  const folder = await folderOf({ 'out.before/.built-from': stamp, 'out.before/index.html': 'built' })
  await buildIfStale({ out: path.join(folder, 'out'), env: env() })
  expect(await listFiles(folder)).toEqual(['out/.built-from', 'out/index.html'])
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

test('letters at fault are told, and where they are to be left out the others are read', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  onTestFinished(() => warn.mockRestore())
  const content = await folderOf({ 'replies/a.md': '# 甲的答复\n\n文。\n', 'replies/B.md': '文。\n' })
  const { replies } = await checkContent(env({ CONTENT_DIR: content, KEEP_GOING: '1' }))
  expect(replies.map(({ slug }) => slug)).toEqual(['a'])
  const told = warn.mock.calls.flat()
  expect(told[0]).toContain('replies/B.md:1:1: Unexpected name')
  expect(told).toContain('Files at fault are left out, see above')
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

describe('a build', () => {
  /** Folders for a site and for its export, and the options of its build; Next.js exports one page, or fails. */
  async function site(status = 0) {
    const folder = await folderOf({ 'out/.built-from': 'earlier', 'out/index.html': 'earlier' })
    const [out, exportFolder] = [path.join(folder, 'out'), path.join(folder, 'export')]
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    onTestFinished(() => warn.mockRestore())
    vi.mocked(runTool).mockImplementation(async () => {
      await writeFiles(exportFolder, { 'index.html': exported({}), 'a/index.html': exported({}) })
      return status
    })
    const read = (file: string) => readFile(path.join(out, file), 'utf8')
    return { folder, read, options: { out, exportFolder, env: env({ KEPT: 'kept' }) } }
  }

  test('asks Next.js for an export, finishes it and puts it in place with its stamp', async () => {
    const { folder, read, options } = await site()
    await buildSite(options)
    expect(vi.mocked(runTool).mock.calls).toEqual([
      [
        'next',
        ['build'],
        { ...options.env, EXPORT_FOLDER: options.exportFolder, NEXT_TELEMETRY_DISABLED: '1' },
      ],
    ])
    expect(await read('index.html')).toContain('Content-Security-Policy')
    expect(await read('.built-from')).toBe(await fingerprint(process.cwd(), 'content', undefined))
    expect((await listFiles(folder)).every((file) => file.startsWith('out/'))).toBe(true)
    await buildIfStale(options)
    expect(runTool).toHaveBeenCalledTimes(1)
  })

  test('that is not finished is stale', async () => {
    const { read, options } = await site()
    await buildSite({ ...options, finish: false })
    expect(await read('index.html')).toBe(exported({}))
    expect(await read('.built-from')).toBe('unfinished')
    await buildIfStale(options)
    expect(await read('index.html')).toContain('Content-Security-Policy')
  })

  test('to its end tells when, as long as the same library is wanted', async () => {
    const { options } = await site()
    expect(await lastBuilt(options)).toBe(null)
    await buildSite({ ...options, finish: false })
    expect(await lastBuilt(options)).toBe(null)
    await buildSite(options)
    expect(Math.abs(Number(await lastBuilt(options)) - Date.now())).toBeLessThan(60_000)
    expect(await lastBuilt({ ...options, env: env({ CONTENT_DIR: 'elsewhere' }) })).toBe(null)
    await rm(path.join(options.out, 'index.html'))
    expect(await lastBuilt(options)).toBe(null)
  })

  test('that fails leaves the site before', async () => {
    const { read, options } = await site(3)
    await expect(buildSite(options)).rejects.toThrow(
      new CommandFault('next build ended with status 3, expected 0'),
    )
    expect(await read('index.html')).toBe('earlier')
  })

  test('goes to another disk as a copy, and any other fault is told', async () => {
    const { folder, read, options } = await site()
    const move = vi.mocked(rename).getMockImplementation() as typeof rename
    // The new one is moved beside the site before, that one set aside, and the new one put there.
    const fails = (code: string, after: number) => {
      for (let n = 0; n < after; n += 1) vi.mocked(rename).mockImplementationOnce(move)
      vi.mocked(rename).mockRejectedValueOnce(Object.assign(new Error(code), { code }))
    }
    fails('EXDEV', 0)
    await buildSite(options)
    expect(await read('a/index.html')).toContain('Content-Security-Policy')
    expect((await listFiles(folder)).filter((file) => file.startsWith('export/'))).toEqual([])
    for (const after of [0, 1, 2]) {
      fails('EACCES', after)
      await expect(buildSite(options)).rejects.toThrow('EACCES')
      expect(await read('a/index.html')).toContain('Content-Security-Policy')
      expect((await listFiles(folder)).filter((file) => /before|coming/.test(file))).toEqual([])
    }
  })

  test('while which a letter changes is put in place, and is stale', async () => {
    const { read, options } = await site()
    const content = await folderOf({ 'replies/a.md': '# 甲的答复\n\n文。\n' })
    const changing = { ...options, env: env({ CONTENT_DIR: content }) }
    const exports = vi.mocked(runTool).getMockImplementation() as typeof runTool
    vi.mocked(runTool).mockImplementationOnce(async (...call) => {
      await writeFiles(content, { 'replies/a.md': '# 甲的答复\n\n另文。\n' })
      return exports(...call)
    })
    await buildSite(changing)
    expect(await read('.built-from')).toBe('changed')
    await buildIfStale(changing)
    expect(await read('.built-from')).toBe(await fingerprint(process.cwd(), content, undefined))
    expect(runTool).toHaveBeenCalledTimes(2)
  })
})
