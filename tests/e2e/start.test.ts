import { type ChildProcess, spawn } from 'node:child_process'
import { expect, test } from '@playwright/test'
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
