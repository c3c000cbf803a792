import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { siteServer } from '@/scripts/server/server'
import { listFiles } from '@/scripts/site/files'
import { visibleText } from '@/scripts/site/page'
import { siteFolder } from './site'

// Each test builds, and two builds at a time are one too many for Next.js.
test.describe.configure({ mode: 'serial', timeout: 180_000 })

/** Runs a script of the project as its command does, to the end. */
function command(name: string, args: readonly string[], env: Record<string, string>) {
  return new Promise<{ status: number | null; output: string }>((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`, ...args], {
      env: { ...process.env, ...env },
    })
    let output = ''
    child.stdout.on('data', (text) => (output += text))
    child.stderr.on('data', (text) => (output += text))
    child.on('close', (status) => resolve({ status, output }))
  })
}

/** Builds the library in a folder into a site of its own; gives that one's folder. */
async function buildLibrary(library: string, env: Record<string, string> = {}): Promise<string> {
  const out = `test-results/site of ${path.basename(library)}`
  const { status, output } = await command('build', ['--out', out], { CONTENT_DIR: library, ...env })
  expect(status, output).toBe(0)
  return out
}

/** The text of a letter's page, its `article`, without white space. */
async function letterText(file: string): Promise<string> {
  const [article = ''] = /<article.*<\/article>/s.exec(await readFile(file, 'utf8')) ?? []
  return visibleText(unified().use(rehypeParse, { fragment: true }).parse(article)).replace(/\s/g, '')
}

test('a library of one letter builds, and offers nothing to compare', async () => {
  const out = await buildLibrary('tests/fixtures/one')
  const pages = (await listFiles(out)).filter((file) => file.endsWith('.html'))
  expect(pages).toContain('replies/yi-hao/index.html')
  for (const file of pages)
    expect(await readFile(path.join(out, file), 'utf8'), file).not.toMatch(/href="\/compare\/[^"]/)
})

/** A folder of a host. */
const base = '/a/b'

test('letters of other shapes build, each with its whole text on its page', async () => {
  const out = await buildLibrary('tests/fixtures/shapes', { BASE_PATH: base })
  const letters = await listFiles('tests/fixtures/shapes/replies')
  expect(letters.length).toBeGreaterThan(3)
  for (const letter of letters) {
    const folder = path.join(out, 'replies', path.basename(letter, '.md'))
    const text = await readFile(path.join(folder, 'reply.txt'), 'utf8')
    expect(await letterText(path.join(folder, 'index.html')), letter).toBe(text.replace(/\s/g, ''))
  }
})

test('a site in a folder of its host names nothing outside of it', async ({ page }) => {
  const server = siteServer('test-results/site of shapes', base)
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const host = `http://localhost:${(server.address() as AddressInfo).port}`
  const asked: string[] = []
  const failed: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  page.on('response', (response) => response.status() >= 400 && failed.push(response.url()))
  await page.goto(`${host}${base}/`)
  await page.locator('.sheet h3 a').first().click()
  await expect(page.locator('.letter')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => document.fonts.ready)
  await page.goto(host + (await page.locator('.actions a').first().getAttribute('href')))
  await expect(page.locator('.row').first()).toBeVisible()
  expect(asked.filter((path) => !path.startsWith(`${base}/`))).toEqual([])
  expect(failed).toEqual([])
  for (const file of (await listFiles('test-results/site of shapes')).filter((name) =>
    name.endsWith('.html'),
  )) {
    const html = await readFile(path.join('test-results/site of shapes', file), 'utf8')
    expect(html.match(/(?:href|src)="\/(?!a\/b\/)[^"]*"/g), file).toBeNull()
  }
  server.close()
  server.closeAllConnections()
})

test('two builds of the same library are equal to the byte', async () => {
  const out = await buildLibrary('content')
  const files = await listFiles(siteFolder)
  expect(await listFiles(out)).toEqual(files)
  for (const file of files) {
    const [one, other] = await Promise.all([
      readFile(path.join(siteFolder, file)),
      readFile(path.join(out, file)),
    ])
    expect(one.equals(other), file).toBe(true)
  }
})
