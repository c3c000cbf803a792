import { symlink } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Answer, acceptedEncodings, answer, type Question, readAddress } from '@/scripts/server/answer'
import { folderOf } from '../folder'

/** What a site of these files answers to a plain `GET` of `target`, or to the question as changed. */
async function ask(
  files: Readonly<Record<string, string>>,
  target: string,
  changes: Partial<Question> = {},
  base?: string,
): Promise<Answer> {
  const question = { method: 'GET', target, acceptEncoding: '', ifNoneMatch: '', ...changes }
  return answer(await folderOf(files), question, base)
}

test.each([
  ['/', []],
  ['/replies/a/', ['replies', 'a']],
  ['/replies/a/reply.json', ['replies', 'a', 'reply.json']],
  ['/%E7%AD%94%E5%A4%8D', ['答复']],
  ['/a.b/...', ['a.b', '...']],
])('reads the address %s', (address, segments) => {
  expect(readAddress(address)).toEqual(segments)
})

test.each([
  ['', 'no slash'],
  ['constructor', 'no slash'],
  ['http://localhost/', 'a whole URL'],
  ['//host/', 'an empty segment'],
  ['/a//', 'an empty segment at the end'],
  ['/a/./b', 'a step nowhere'],
  ['/../etc/passwd', 'a step up'],
  ['/a%1fb', 'a control character'],
  ['/a%7fb', 'a deletion'],
  ['/a/%2e%2e/b', 'a step up, encoded'],
  ['/a%2fb', 'a slash inside a segment'],
  ['/a%5cb', 'a backslash inside a segment'],
  ['/..\\b', 'a backslash'],
  ['/a%00.html', 'a NUL'],
  ['/%', 'a percent sign alone'],
  ['/%E0%A4%A', 'half a character'],
  ['/%C0%AE%C0%AE/', 'an overlong form'],
])('refuses the address %s: %s', (address) => {
  expect(readAddress(address)).toBeNull()
})

test.each([
  ['', []],
  ['gzip, deflate, br', ['br', 'gzip']],
  ['gzip;q=1.0, br;q=0', ['gzip']],
  ['*', ['br', 'gzip']],
  ['identity', []],
  ['BR', ['br']],
  ['bromide', []],
  ['gzip;q=0.001', ['gzip']],
  ['br ; Q=0 , gzip ; q=1', ['gzip']],
  ['br;level=1;q=0', []],
  ['br;level=0', ['br']],
  ['*;q=0', []],
  ['*;q=0, gzip', ['gzip']],
  ['gzip;q=0, *', ['br']],
])('accepts of the encodings in `%s` those that stand beside the files', (header, encodings) => {
  expect(acceptedEncodings(header)).toEqual(encodings)
})

describe('the type of a file is its extension’s', () => {
  test.each([
    ['a.html', 'text/html; charset=utf-8'],
    ['a.css', 'text/css; charset=utf-8'],
    ['a.js', 'text/javascript; charset=utf-8'],
    ['a.json', 'application/json; charset=utf-8'],
    ['a.md', 'text/markdown; charset=utf-8'],
    ['a.txt', 'text/plain; charset=utf-8'],
    ['a.xml', 'application/xml; charset=utf-8'],
    ['a.svg', 'image/svg+xml; charset=utf-8'],
    ['a.png', 'image/png'],
    ['a.ico', 'image/x-icon'],
    ['a.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['a.woff2', 'font/woff2'],
    ['a.ttf', 'font/ttf'],
    ['a.bin', 'application/octet-stream'],
    ['a.csv', 'text/csv; charset=utf-8'],
    ['a.ris', 'application/x-research-info-systems; charset=utf-8'],
    ['a.bib', 'application/x-bibtex; charset=utf-8'],
    ['a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ])('%s is %s', async (file, type) => {
    const { status, headers } = await ask({ [file]: 'a' }, `/${file}`)
    expect([status, headers['Content-Type']]).toEqual([200, type])
  })
})

test.each(['/.secret.html', '/.git/config.txt', '/a/.b/c.txt'])(
  'a dot file is not there: %s',
  async (target) => {
    expect((await ask({ [target.slice(1)]: 'secret' }, target)).status).toBe(404)
  },
)

test('what a well-known address asks for is there', async () => {
  const file = '.well-known/security.txt'
  expect((await ask({ [file]: 'Contact:' }, `/${file}`)).status).toBe(200)
})

test('an answer without a file says in a word what it is', async () => {
  const plain = { 'Content-Type': 'text/plain; charset=utf-8' }
  const page = { 'a/index.html': 'a' }
  expect(await ask({}, '/')).toEqual({ status: 404, headers: plain, body: Buffer.from('Not Found\n') })
  expect(await ask({}, 'a')).toEqual({ status: 400, headers: plain, body: Buffer.from('Bad Request\n') })
  expect(await ask({}, '/', { method: 'POST' })).toEqual({
    status: 405,
    headers: { ...plain, Allow: 'GET, HEAD' },
    body: Buffer.from('Method Not Allowed\n'),
  })
  expect(await ask({}, `/${'a'.repeat(2048)}`)).toEqual({
    status: 414,
    headers: plain,
    body: Buffer.from('URI Too Long\n'),
  })
  expect(await ask(page, '/a')).toEqual({
    status: 308,
    headers: { ...plain, Location: '/a/' },
    body: Buffer.from('Permanent Redirect\n'),
  })
})

test.each([
  ['/a/b/', 200, undefined],
  ['/a/b/c', 308, '/a/b/c/'],
  ['/', 307, '/a/b/'],
  ['/a/b', 307, '/a/b/'],
  ['/c/', 404, undefined],
  ['/a/bc/', 404, undefined],
])('a site for the folder /a/b answers %s with %i', async (target, status, location) => {
  const files = { 'index.html': 'a', 'c/index.html': 'c' }
  const found = await ask(files, target, {}, '/a/b')
  expect([found.status, found.headers.Location]).toEqual([status, location])
})

test('an address of 2048 characters is answered', async () => {
  expect((await ask({}, `/${'a/'.repeat(1023)}a`)).status).toBe(404)
})

test.each([
  ['/%E7%AD%94/b?view=shared?', '/%E7%AD%94/b/?view=shared?'],
  ['/%E7%AD%94/b', '/%E7%AD%94/b/'],
])('the way from %s leads to %s', async (target, location) => {
  expect((await ask({ '答/b/index.html': 'a' }, target)).headers.Location).toBe(location)
})

test('no way leads to a folder without a page, nor to a page that is a folder', async () => {
  expect((await ask({ 'a/b.txt': '' }, '/a')).status).toBe(404)
  expect((await ask({ 'a/index.html/b.txt': '' }, '/a')).status).toBe(404)
  expect((await ask({ 'a.html/b.txt': '' }, '/a.html')).status).toBe(404)
  expect((await ask({ 'a.html': '' }, '/a.html/b.html')).status).toBe(404)
})

describe('what the client has', () => {
  const files = { 'a.txt': 'abc', 'a.txt.br': 'b', 'a.txt.gz': 'gz', '404.html': 'none' }

  test('is not sent again, whatever else it has', async () => {
    const folder = await folderOf(files)
    const question = { method: 'GET', target: '/a.txt', acceptEncoding: 'gzip', ifNoneMatch: '' }
    const { headers } = await answer(folder, question)
    expect(headers).toEqual({
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-cache',
      Vary: 'Accept-Encoding',
      ETag: expect.stringMatching(/^W\/"2-[0-9a-z]+-gz"$/),
      'Content-Encoding': 'gzip',
    })
    const { ETag: tag = '' } = headers
    for (const ifNoneMatch of [tag, `W/"other", ${tag} , "third"`, '*']) {
      expect(await answer(folder, { ...question, ifNoneMatch })).toEqual({
        status: 304,
        headers: { 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding', ETag: tag },
        body: Buffer.alloc(0),
      })
    }
    for (const ifNoneMatch of ['W/"other"', `${tag}x`]) {
      expect((await answer(folder, { ...question, ifNoneMatch })).status).toBe(200)
    }
  })

  test('is told apart by its encoding', async () => {
    const folder = await folderOf(files)
    const tags = await Promise.all(
      ['', 'gzip', 'br'].map(async (acceptEncoding) => {
        const question = { method: 'GET', target: '/a.txt', acceptEncoding, ifNoneMatch: '' }
        return (await answer(folder, question)).headers.ETag?.split('-').at(-1)
      }),
    )
    expect(tags).toEqual(['txt"', 'gz"', 'br"'])
  })

  test('is never the page that says that there is none', async () => {
    const { status, body } = await ask(files, '/nothing', { ifNoneMatch: '*' })
    expect([status, body.toString()]).toEqual([404, 'none'])
  })
})

test('a file that has no compressed form goes as it is', async () => {
  const { headers, body } = await ask({ 'a.txt': 'abc' }, '/a.txt', { acceptEncoding: 'br, gzip' })
  expect(body.toString()).toBe('abc')
  expect(headers).not.toHaveProperty('Content-Encoding')
})

test.each([
  ['_next/static/a.css', true],
  ['_next/a.css', false],
  ['my_next/static/a.css', false],
  ['_next/statics/a.css', false],
  ['a-0123abcd.woff2', true],
  ['a-0123abcde.woff2', false],
  ['a-0123abcd.woff2.txt', false],
  ['a-0123abcg.woff2', false],
  ['a-0123abcd.css', false],
])('of %s it is %s that its content never changes', async (file, kept) => {
  const { headers } = await ask({ [file]: 'a' }, `/${file}`)
  expect(headers['Cache-Control']).toBe(kept ? 'public, max-age=31536000, immutable' : 'no-cache')
})

test('a disk at fault is not taken for a file that is not there', async () => {
  const folder = await folderOf({})
  await symlink('a.html', path.join(folder, 'a.html'))
  await symlink('b', path.join(folder, 'b'))
  for (const target of ['/a.html', '/b']) {
    const question = { method: 'GET', target, acceptEncoding: '', ifNoneMatch: '' }
    await expect(answer(folder, question)).rejects.toMatchObject({ code: 'ELOOP' })
  }
})

test.each([
  ['replies/a-1/reply.ris', 'attachment; filename="a-1-reply.ris"'],
  ['replies/a-1/reply.bib', 'attachment; filename="a-1-reply.bib"'],
  ['compare/a/b/figures.csv', 'attachment; filename="a-b-figures.csv"'],
  ['compare/a/b/comparison.docx', 'attachment; filename="a-b-comparison.docx"'],
  ['replies.csv', 'attachment; filename="replies.csv"'],
  ['a/".csv', 'attachment; filename="%22.csv"'],
  ['replies/a-1/reply.json', undefined],
  ['index.csv.html', undefined],
])('%s is saved under a name that tells what of, or shown: %s', async (file, disposition) => {
  const { headers } = await ask({ [file]: 'a' }, `/${file.replace('"', '%22')}`)
  expect(headers['Content-Disposition']).toBe(disposition)
})
