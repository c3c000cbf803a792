import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { CommandFault } from '@/scripts/command'
import { serve, siteServer } from '@/scripts/server/server'
import { compressFiles } from '@/scripts/site/compress'

const page = `<!doctype html><title>答复</title>${'<p>办理结果'.repeat(50)}`
const missing = `<!doctype html><title>没有这一页</title>${'<p>没有这一页'.repeat(50)}`
const files: Record<string, string> = {
  'index.html': page,
  '404.html': missing,
  'replies/a/index.html': page,
  'replies/a/reply.json': '{}',
  'replies/a/reply.md': '# 答复',
  'replies/a/reply.txt': '答复',
  'feed.xml': '<feed/>',
  'reader.js': 'export {}',
  '_next/static/media/song.woff2': 'font',
  'fonts/song-1a2b3c4d.woff2': 'font',
  'fonts/song.woff2': 'font',
  '.built-from': 'secret',
  'program.exe': 'no type that a site has',
}

let root: string
let server: Server
/** The same site from a server of little patience, that the slow need not be waited for. */
let impatient: Server
const sockets: Socket[] = []

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'the site '))
  await writeFile(path.join(root, 'outside.html'), 'outside')
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, 'out', name)), { recursive: true })
    await writeFile(path.join(root, 'out', name), text)
  }
  await compressFiles(path.join(root, 'out'))
  await symlink('loop.html', path.join(root, 'out/loop.html'))
  server = siteServer(path.join(root, 'out'))
  impatient = siteServer(path.join(root, 'out'), '', {
    headers: 500,
    request: 1000,
    silence: 1500,
    nextRequest: 500,
  })
  for (const each of [server, impatient]) await new Promise<void>((resolve) => each.listen(0, resolve))
})

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  // Whatever a test sent, the next reader gets the page.
  expect((await ask('/')).status).toBe(200)
})

afterAll(async () => {
  for (const each of [server, impatient]) {
    each.closeAllConnections()
    await new Promise((resolve) => each.close(resolve))
  }
  await rm(root, { recursive: true })
})

/** Opens a connection and sends `text` as it is; gives all that comes back until the server closes it. */
function send(text: string, to = server): { socket: Socket; reply: Promise<string> } {
  const socket = connect((to.address() as AddressInfo).port, 'localhost')
  sockets.push(socket)
  const chunks: Buffer[] = []
  const reply = new Promise<string>((resolve) => {
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', () => {})
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')))
  })
  socket.write(text)
  return { socket, reply }
}

/** How many clients the impatient server holds. */
function connections(): Promise<number> {
  return new Promise((resolve, reject) =>
    impatient.getConnections((cause, count) => (cause ? reject(cause) : resolve(count))),
  )
}

interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** One request with its target sent as it is: no client tidies it on the way. */
async function ask(target: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  const lines = Object.entries({ Host: 'localhost', Connection: 'close', ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  const reply = await send(`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`).reply
  const [head = '', ...rest] = reply.split('\r\n\r\n')
  const [first = '', ...fields] = head.split('\r\n')
  return {
    status: Number(first.split(' ')[1]),
    headers: Object.fromEntries(
      fields.map((field) => [field.split(': ')[0]?.toLowerCase(), field.split(': ')[1]]),
    ),
    body: Buffer.from(rest.join('\r\n\r\n'), 'latin1'),
  }
}

describe('what it serves', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/replies/a/', 'text/html; charset=utf-8'],
    ['/replies/a/?view=differences', 'text/html; charset=utf-8'],
    ['/replies/a/reply.json', 'application/json; charset=utf-8'],
    ['/replies/a/reply.md', 'text/markdown; charset=utf-8'],
    ['/replies/a/reply.txt', 'text/plain; charset=utf-8'],
    ['/feed.xml', 'application/xml; charset=utf-8'],
    ['/reader.js', 'text/javascript; charset=utf-8'],
    ['/_next/static/media/song.woff2', 'font/woff2'],
  ])('%s as %s', async (target, type) => {
    const { status, headers } = await ask(target)
    expect([status, headers['content-type']]).toEqual([200, type])
  })

  test('the compressed file that the client takes', async () => {
    const brotli = await ask('/', { 'Accept-Encoding': 'gzip, br' })
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(brotli.body).toString()).toBe(page)
    const gzip = await ask('/', { 'Accept-Encoding': 'gzip' })
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.body).toString()).toBe(page)
    const none = await ask('/')
    expect(none.headers['content-encoding']).toBeUndefined()
    expect(none.body.toString()).toBe(page)
    expect([brotli, gzip, none].map(({ headers }) => headers.vary)).toEqual(Array(3).fill('Accept-Encoding'))
  })

  test('the headers alone for HEAD', async () => {
    const got = await ask('/')
    const head = await ask('/', {}, 'HEAD')
    expect(head.body).toHaveLength(0)
    expect({ ...head.headers, date: '' }).toEqual({ ...got.headers, date: '' })
  })

  test('nothing anew that the client has', async () => {
    const { headers } = await ask('/', { 'Accept-Encoding': 'br' })
    const again = await ask('/', { 'Accept-Encoding': 'br', 'If-None-Match': headers.etag ?? '' })
    expect([again.status, again.body.length]).toEqual([304, 0])
    expect((await ask('/', { 'Accept-Encoding': 'gzip', 'If-None-Match': headers.etag ?? '' })).status).toBe(
      200,
    )
  })

  test.each([
    ['/', 'no-cache'],
    ['/replies/a/reply.json', 'no-cache'],
    ['/fonts/song.woff2', 'no-cache'],
    ['/fonts/song-1a2b3c4d.woff2', 'public, max-age=31536000, immutable'],
    ['/_next/static/media/song.woff2', 'public, max-age=31536000, immutable'],
  ])('%s to be kept so: %s', async (target, control) => {
    expect((await ask(target)).headers['cache-control']).toBe(control)
  })

  test('a site that was built anew meanwhile', async () => {
    await writeFile(path.join(root, 'out/later.txt'), 'one')
    expect((await ask('/later.txt')).body.toString()).toBe('one')
    await writeFile(path.join(root, 'out/later.txt'), 'another')
    expect((await ask('/later.txt')).body.toString()).toBe('another')
    await rm(path.join(root, 'out/later.txt'))
    expect((await ask('/later.txt')).status).toBe(404)
  })

  test('the way to a page whose last slash was left out', async () => {
    const { status, headers } = await ask('/replies/a?view=shared')
    expect([status, headers.location]).toEqual([308, '/replies/a/?view=shared'])
  })
})

describe('what it refuses', () => {
  test.each([
    '/nothing',
    '/nothing/',
    '/replies/',
    '/replies',
    '/replies/a/reply.json/',
    '/index.html/x',
    '/.built-from',
    '/program.exe',
    '/index.html.br',
  ])('%s with the site’s own page and status 404', async (target) => {
    const { status, headers, body } = await ask(target)
    expect([status, headers['content-type'], body.toString()]).toEqual([
      404,
      'text/html; charset=utf-8',
      missing,
    ])
  })

  test('an unknown page compressed, and its head alone for HEAD', async () => {
    const { status, body } = await ask('/nothing', { 'Accept-Encoding': 'br' })
    expect([status, brotliDecompressSync(body).toString()]).toEqual([404, missing])
    expect((await ask('/nothing', {}, 'HEAD')).body).toHaveLength(0)
  })

  test.each([
    '/../outside.html',
    '/replies/../../outside.html',
    '/%2e%2e/outside.html',
    '/..%2foutside.html',
    '/%2e%2e%2foutside.html',
    '/..%5coutside.html',
    '/..\\outside.html',
    '//outside.html',
    '/%',
    '/%E0%A4%A',
    '/%c0%ae%c0%ae/outside.html',
    '/index.html%00.txt',
    'http://localhost/',
  ])('%s as a bad request', async (target) => {
    const { status, body } = await ask(target)
    expect([status, body.toString()]).toEqual([400, 'Bad Request\n'])
  })

  test('a name longer than any file’s', async () => {
    expect((await ask(`/${'a'.repeat(1000)}`)).status).toBe(404)
  })

  test('an address of great length', async () => {
    expect((await ask(`/${'a'.repeat(5000)}`)).status).toBe(414)
    expect((await ask(`/${'a'.repeat(100_000)}`)).status).toBe(431)
  })

  test('headers of great length', async () => {
    expect((await ask('/', { Cookie: 'a'.repeat(100_000) })).status).toBe(431)
  })

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH'])(
    '%s, and closes the connection',
    async (method) => {
      const { status, headers } = await ask('/', { Connection: 'keep-alive', 'Content-Length': '0' }, method)
      expect([status, headers.allow, headers.connection]).toEqual([405, 'GET, HEAD', 'close'])
    },
  )

  test('what is no HTTP', async () => {
    expect(await send('答复\r\n\r\n').reply).toMatch(/^HTTP\/1\.1 400 /)
  })

  test('a range that is none, by sending the whole', async () => {
    for (const range of ['bytes=5-2', 'bytes=-5', 'bytes=99999999-', 'bytes=a-b', 'lines=1-2']) {
      expect((await ask('/', { Range: range })).body.toString()).toBe(page)
    }
  })
})

test.each(['/', '/nothing', '/replies/a', '/%', '/loop.html'])(
  'the answer to %s carries the security headers',
  async (target) => {
    vi.spyOn(console, 'error').mockReturnValueOnce()
    expect((await ask(target)).headers).toMatchObject({
      'content-security-policy': "frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy':
        'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), payment=(), usb=()',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
    })
  },
)

test('a file that the disk does not give is told to both sides', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValueOnce()
  const { status, headers, body } = await ask('/loop.html')
  expect([status, headers['content-type'], body.toString()]).toEqual([
    500,
    'text/plain; charset=utf-8',
    expect.stringContaining('Internal Server Error\n'),
  ])
  expect(told).toHaveBeenLastCalledWith(expect.stringMatching(/^GET \/loop\.html: Error: ELOOP/))
})

test('the length of an answer is told, but for one without a body', async () => {
  const { headers, body } = await ask('/')
  expect(headers['content-length']).toBe(String(body.length))
  const again = await ask('/', { 'If-None-Match': headers.etag ?? '' })
  expect(again.status).toBe(304)
  expect(again.headers).not.toHaveProperty('content-length')
})

test('a connection goes on after an answer, and after a refusal of an address', async () => {
  const request = (target: string, more = '') => `GET ${target} HTTP/1.1\r\nHost: localhost\r\n${more}\r\n`
  const { reply } = send(request('/nothing') + request('/%') + request('/', 'Connection: close\r\n'))
  expect((await reply).match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 404', 'HTTP/1.1 400', 'HTTP/1.1 200'])
})

test('a client is given some seconds for each step', () => {
  const { headersTimeout, requestTimeout, keepAliveTimeout, timeout } = siteServer('out')
  expect({ headersTimeout, requestTimeout, keepAliveTimeout, timeout }).toEqual({
    headersTimeout: 10_000,
    requestTimeout: 15_000,
    keepAliveTimeout: 5_000,
    timeout: 30_000,
  })
})

describe('serving on a port', () => {
  const signals = ['SIGINT', 'SIGTERM'] as const

  test.each(signals)('ends at %s, and sends everyone away', async (signal) => {
    const before = signals.map((each) => process.listeners(each))
    const address = await serve(path.join(root, 'out'), 0)
    expect(address).toMatch(/^http:\/\/localhost:[1-9]\d*\/$/)
    expect(await (await fetch(address)).text()).toBe(page)
    const waiting = connect(Number(new URL(address).port), 'localhost')
    await new Promise((resolve) => waiting.once('connect', resolve))
    const closed = new Promise((resolve) => waiting.once('close', resolve))
    const added = signals.map((each, at) =>
      process.listeners(each).filter((listener) => !before[at]?.includes(listener)),
    )
    for (const listener of added[signals.indexOf(signal)] ?? []) listener(signal)
    await closed
    await expect(fetch(address)).rejects.toThrow()
    for (const [at, each] of signals.entries())
      for (const listener of added[at] ?? []) process.off(each, listener)
  })

  test.each([
    ['EADDRINUSE', 'taken'],
    ['EACCES', 'not allowed'],
  ])('that gives %s says that it is %s', async (code, found) => {
    failToListen(code)
    await expect(serve('out', 80)).rejects.toThrow(
      new CommandFault(`Port 80 is ${found}, expected a free one: set another, as in PORT=8080 npm start`, 2),
    )
  })

  test('leaves other faults as they are', async () => {
    failToListen('EMFILE')
    await expect(serve('out', 80)).rejects.toMatchObject({ code: 'EMFILE' })
  })

  function failToListen(code: string) {
    vi.spyOn(Server.prototype, 'listen').mockImplementationOnce(function (this: Server) {
      this.emit('error', Object.assign(new Error(code), { code }))
      return this
    })
  }
})

describe('slow clients are sent away, and the others served', () => {
  test('one that never ends its headers', async () => {
    expect(await send('GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ', impatient).reply).toMatch(
      /^HTTP\/1\.1 408 /,
    )
  })

  test('one that sends a header each moment', async () => {
    const { socket, reply } = send('GET / HTTP/1.1\r\n', impatient)
    const drip = setInterval(() => socket.write('X-Drip: 1\r\n'), 50)
    expect(await reply).toMatch(/^HTTP\/1\.1 408 /)
    clearInterval(drip)
  })

  test('one that says nothing', async () => {
    await send('', impatient).reply
  })

  test('one that never sends the body it announced', async () => {
    await send('GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n\r\n', impatient).reply
  })

  test('one that keeps its connection without another request', async () => {
    expect(await send('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n', impatient).reply).toMatch(
      /^HTTP\/1\.1 200 /,
    )
  })

  test('one that takes nothing of the answer', async () => {
    await writeFile(path.join(root, 'out/large.txt'), Buffer.alloc(32_000_000, 'a'))
    const { socket } = send('GET /large.txt HTTP/1.1\r\nHost: localhost\r\n\r\n', impatient)
    socket.pause()
    await expect.poll(connections).toBe(1)
    await expect.poll(connections, { timeout: 4000 }).toBe(0)
  })

  test('a hundred that go away in the middle of an answer', async () => {
    for (let client = 0; client < 100; client++) {
      const { socket } = send('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
      setTimeout(() => socket.resetAndDestroy(), client % 7)
    }
    expect((await ask('/replies/a/')).body.toString()).toBe(page)
  })
})
