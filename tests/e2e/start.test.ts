import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { libraryMark } from '@/scripts/site/build'
import { siteFolder } from './site'

/** Starts the site as `npm start` does; gives the process and its first line. */
async function start(env: Record<string, string>): Promise<{ server: ChildProcess; line: string }> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', '--out', siteFolder], {
    env: { ...process.env, CONTENT_DIR: 'content', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const line = await new Promise<string>((resolve) =>
    server.stdout?.once('data', (text: Buffer) => resolve(text.toString())),
  )
  return { server, line }
}

function ended(server: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => server.once('close', resolve))
}

test('starts at once where nothing is stale, prints its address, and ends in peace when asked to', async ({
  request,
}) => {
  const { server, line } = await start({ PORT: '0' })
  const [, address = ''] = /^The replies are at (http:\/\/localhost:\d+\/)\n$/.exec(line) ?? []
  expect((await request.get(address)).status()).toBe(200)
  expect((await request.get(address.replace('localhost', '127.0.0.1'))).status()).toBe(200)
  server.kill('SIGTERM')
  expect(await ended(server)).toBe(0)
})

test('where the content is at fault the last site that was built from it is served, and only that', async ({
  request,
}) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'start-'))
  const [library, out] = [path.join(folder, 'library'), path.join(folder, 'site')]
  await mkdir(path.join(library, 'replies'), { recursive: true })
  await mkdir(out)
  await writeFile(path.join(library, 'replies', 'B.md'), '文。')
  const env = { ...process.env, CONTENT_DIR: library, PORT: '0' }
  await writeFile(path.join(out, '.built-from'), 'earlier')
  await writeFile(path.join(out, 'index.html'), '<!doctype html><title>旧</title>')
  const begin = () =>
    spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', '--out', out], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  expect(await ended(begin())).toBe(1)

  await writeFile(path.join(out, '.library'), libraryMark(env))
  const server = begin()
  let told = ''
  server.stderr?.on('data', (text) => (told += text))
  const line = await new Promise<string>((resolve) =>
    server.stdout?.once('data', (text: Buffer) => resolve(text.toString())),
  )
  const page = await request.get(/http:\S+/.exec(line)?.[0] ?? '')
  expect(await page.text()).toContain('旧')
  expect(told).toContain('B.md:1:1: Unexpected name')
  expect(told).toMatch(/the site that was built \S+Z is served/)
  server.kill('SIGTERM')
  expect(await ended(server)).toBe(0)
  await rm(folder, { recursive: true })
})

test('a PORT that is taken ends it with status 2', async ({ baseURL }) => {
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', '--out', siteFolder], {
    env: { ...process.env, CONTENT_DIR: 'content', PORT: new URL(baseURL ?? '').port },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let told = ''
  server.stderr.on('data', (text) => (told += text))
  expect(await ended(server)).toBe(2)
  expect(told).toMatch(/^Port \d+ is taken, expected a free one: set another, as in PORT=8080 npm start\n$/)
})
