import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { ContentError, contentFolder, readLibrary } from '@/lib/library/read'

const folder = 'tests/fixtures/faults'

async function faultsOf(library: string): Promise<readonly string[]> {
  const error = await readLibrary(library).catch((reason: unknown) => reason)
  if (!(error instanceof ContentError)) throw new Error(`${library} was read without a fault`)
  return error.faults
}

/** `UPDATE=1` rewrites the messages; the rewrite is read before it is committed. */
describe('a library at fault names every fault with its place', () => {
  test.each(readdirSync(folder))('%s', async (name) => {
    const told = `${(await faultsOf(`${folder}/${name}`)).join('\n')}\n`
    const expected = `${folder}/${name}/messages.txt`
    if (process.env.UPDATE) writeFileSync(expected, told)
    expect(told).toBe(readFileSync(expected, 'utf8'))
  })
})

test('replies come newest first, undated last', async () => {
  const { replies } = await readLibrary('tests/fixtures/shapes')
  const dates = replies.map(({ issuedOn }) => issuedOn)
  const dated = dates.filter((date) => date !== null)
  expect(dated.length).toBeGreaterThan(2)
  expect(dates).toEqual([...dated.toSorted().reverse(), ...dates.filter((date) => date === null)])
})

test('who reads is told of each file once it is read', async () => {
  const told: string[] = []
  const onRead = (done: number, total: number) => told.push(`${done} of ${total}`)
  await readLibrary(libraryOf({ 'a.md': letter, 'b.md': letter }), false, { onRead })
  expect(told).toEqual(['1 of 2', '2 of 2'])
})

test('of one day, or undated both, replies come by their slugs', async () => {
  const undated = letter.replace(/^2024年5月20日$/m, '')
  const files = { 'c.md': letter, 'a.md': letter, 'b.md': letter, 'e.md': undated, 'd.md': undated }
  const { replies } = await readLibrary(libraryOf(files))
  expect(replies.map(({ slug, issuedOn }) => [slug, issuedOn !== null])).toEqual([
    ['a', true],
    ['b', true],
    ['c', true],
    ['d', false],
    ['e', false],
  ])
})

test('a byte order mark at the head stays in the Markdown and is no part of the letter', async () => {
  const marked = `\uFEFF${letter}`
  const [reply] = (await readLibrary(libraryOf({ 'a.md': marked }))).replies
  expect(reply?.markdown).toBe(marked)
  expect(reply?.text.startsWith('办理结果')).toBe(true)
})

test('a reply is found by its slug', async () => {
  const library = await readLibrary('content')
  expect(library.bySlug('hukejianfu-2024-26')?.documentNumber).toBe('沪科建复〔2024〕26号')
  expect(library.bySlug('hukejianfu-2024-27')).toBeUndefined()
})

const letter = readFileSync('content/replies/hukejianfu-2024-26.md', 'utf8')
const made: string[] = []

/** A new library of the files, named below `replies`; a name that ends in a slash is a folder. */
function libraryOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'library-'))
  made.push(folder)
  mkdirSync(path.join(folder, 'replies'))
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, 'replies', name)
    if (name.endsWith('/')) mkdirSync(file)
    else writeFileSync(file, content)
  }
  return folder
}

afterEach(() => {
  vi.unstubAllEnvs()
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
})

test('hidden files are no part of the library; a folder in it is a fault', async () => {
  const hidden = libraryOf({ 'a.md': letter, '.a.md.swp': 'x', '.git/': '' })
  expect((await readLibrary(hidden)).replies.map(({ slug }) => slug)).toEqual(['a'])
  const nested = libraryOf({ 'a.md': letter, '2024/': '', 'b.md~': 'x' })
  expect(await faultsOf(nested)).toEqual([
    `${nested}/replies/2024:1:1: Unexpected folder, expected a file <slug>.md`,
    `${nested}/replies/b.md~:1:1: Unexpected file \`b.md~\`, expected <slug>.md`,
  ])
})

test('an ending in capitals is one of Markdown too', async () => {
  expect((await readLibrary(libraryOf({ 'a.MD': letter }))).bySlug('a')?.issuedOn).toBe('2024-05-20')
})

test('files are told in the order of their names, what is odd in one in the order of its lines', async () => {
  const odd = readFileSync('content/replies/huketifu-2024-79.md', 'utf8')
  const { notices } = await readLibrary(libraryOf({ 'b.md': odd, 'a.md': odd, 'c.md': letter }))
  expect(notices.map((notice) => /replies\/(.*?): /.exec(notice)?.[1])).toEqual(['a.md:19:4', 'b.md:19:4'])
})

test('the first byte that is no UTF-8 is told by its line and its column in UTF-16 units', async () => {
  const bytes = (...parts: (string | number)[]) =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))))
  const places = {
    'a.md': bytes('答复', 0xff, '后', 0xfe),
    'b.md': bytes('\uFFFD答\n一二', 0xc3),
    'c.md': bytes('𠮷é', 0x80),
    'd.md': bytes('市，', 0xef, 0xbc),
    'e.md': bytes('\uFEFF答', 0xef, '复', 0xff),
  }
  const folder = libraryOf(places)
  expect(await faultsOf(folder)).toEqual(
    ['a.md:1:3', 'b.md:2:3', 'c.md:1:4', 'd.md:1:3', 'e.md:1:3'].map(
      (place) => `${folder}/replies/${place}: Unexpected byte that is no UTF-8, expected a file in UTF-8`,
    ),
  )
})

describe('where files at fault are left out', () => {
  test('the others are read, and the faults told', async () => {
    const broken = letter.replace(':::commitments', ':::promises')
    const folder = libraryOf({ 'a.md': letter, 'b.md': broken, 'B.md': letter, 'c.txt': 'x' })
    const { replies, leftOut } = await readLibrary(folder, true)
    expect(replies.map(({ slug }) => slug)).toEqual(['a'])
    expect(leftOut).toEqual(await faultsOf(folder))
    expect(leftOut.length).toBeGreaterThan(2)
  })

  test('a library without another file is at fault', async () => {
    await expect(readLibrary(libraryOf({ 'A.md': letter }), true)).rejects.toThrow(ContentError)
  })

  test('as KEEP_GOING has it', async () => {
    const folder = libraryOf({ 'a.md': letter, 'B.md': letter })
    await expect(readLibrary(folder)).rejects.toThrow(ContentError)
    vi.stubEnv('KEEP_GOING', '1')
    expect((await readLibrary(folder)).replies).toHaveLength(1)
  })
})

test('what keeps the content from being read names itself and says every fault', () => {
  const error = new ContentError(['a.md:1:1: one', 'b.md:1:1: two'])
  expect([error.name, error.message]).toEqual(['ContentError', 'a.md:1:1: one\nb.md:1:1: two'])
})

test('the library is the project’s own, unless CONTENT_DIR names another', async () => {
  expect(contentFolder({ NODE_ENV: 'test' })).toBe('content')
  expect(contentFolder({ NODE_ENV: 'test', CONTENT_DIR: '' })).toBe('content')
  expect(contentFolder({ NODE_ENV: 'test', CONTENT_DIR: 'elsewhere' })).toBe('elsewhere')
  vi.stubEnv('CONTENT_DIR', 'tests/fixtures/one')
  expect((await readLibrary()).replies).toHaveLength(1)
})

test('a build reads a library once, whoever asks; development reads it anew each time', async () => {
  const folder = libraryOf({ 'a.md': letter })
  const title = async () => (await readLibrary(folder)).bySlug('a')?.title
  const change = (words: string) =>
    writeFileSync(path.join(folder, 'replies', 'a.md'), letter.replace(/^# .*$/m, `# ${words}`))
  change('一次答复')
  expect(await title()).toBe('一次答复')
  change('二次答复')
  expect(await title()).toBe('二次答复')
  vi.stubEnv('NODE_ENV', 'production')
  expect(await readLibrary(folder)).toBe(await readLibrary(folder))
  vi.resetModules()
  const apart = await import('@/lib/library/read')
  expect(await apart.readLibrary(folder)).toBe(await readLibrary(folder))
  change('三次答复')
  expect(await title()).toBe('二次答复')
  expect(await readLibrary('content')).not.toBe(await readLibrary(folder))
})

test('of one file no more than fifty faults are told, and how many more there are', async () => {
  const faults = await faultsOf(libraryOf({ 'a.md': `# 答复\n\n${'> 点\n\n'.repeat(70)}` }))
  expect(faults).toHaveLength(51)
  expect(faults.at(-1)).toMatch(/\/a\.md:103:1: Found 20 more like these$/)
})
