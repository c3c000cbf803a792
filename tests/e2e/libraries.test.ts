import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { siteServer } from '@/scripts/server/server'
import { listFiles } from '@/scripts/site/files'
import { visibleText } from '@/scripts/site/page'
import { type Run, readPdf } from './print/pdf'
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

test('each issuer of a library has a feed of its own, which the library names', async () => {
  const site = 'test-results/site of shapes'
  const html = await readFile(path.join(site, 'index.html'), 'utf8')
  const named = [...html.matchAll(/href="\/a\/b\/feeds\/([0-9a-f]{8}\.xml)"[^>]*>([^<]+)</g)]
  expect(named.length).toBeGreaterThan(1)
  for (const [, file = '', issuer = ''] of named)
    expect(await readFile(path.join(site, 'feeds', file), 'utf8')).toContain(`<title>${issuer}·`)
})

/** Serves that site while `use` runs, which is given the address of its first page without the last slash. */
async function serveShapes(use: (home: string, host: string) => Promise<void>) {
  const server = siteServer('test-results/site of shapes', base)
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const host = `http://localhost:${(server.address() as AddressInfo).port}`
  try {
    await use(host + base, host)
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

test('a site in a folder of its host names nothing outside of it', async ({ page }) => {
  await serveShapes((home, host) => staysInFolder(page, home, host))
  for (const file of (await listFiles('test-results/site of shapes')).filter((name) =>
    name.endsWith('.html'),
  )) {
    const html = await readFile(path.join('test-results/site of shapes', file), 'utf8')
    expect(html.match(/(?:href|src)="\/(?!a\/b\/)[^"]*"/g), file).toBeNull()
  }
})

async function staysInFolder(page: Page, home: string, host: string) {
  const asked: string[] = []
  const failed: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  page.on('response', (response) => response.status() >= 400 && failed.push(response.url()))
  await page.goto(`${home}/`)
  await page.locator('.sheet h3 a').first().click()
  await expect(page.locator('.letter')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => document.fonts.ready)
  await page.goto(host + (await page.locator('.actions a').first().getAttribute('href')))
  await expect(page.locator('.row').first()).toBeVisible()
  await page.goto(`${host}${base}/?q=${encodeURIComponent('１２０８處')}`)
  await page.getByRole('link', { name: '累计改造公交站台1,208处' }).click()
  await expect(page).toHaveURL(/\/a\/b\/replies\/list\/#/)
  expect(asked.filter((path) => !path.startsWith(`${base}/`))).toEqual([])
  expect(failed).toEqual([])
}

const jointMarks = ['云州市卫生健康委员会', '云州市医疗保障局', '云州市财政局']

test('the marks of a joint letter stand below one another, equally wide, 文件 to the right of their middle', async ({
  page,
}) => {
  await serveShapes(async (home) => {
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`${home}/replies/joint/`)
      // Where the ink of a name begins and ends: its first character's left, its last one's right.
      const names = await page.locator('.mark-name').evaluateAll((all) =>
        all.map((name) => {
          const characters = document.createRange()
          characters.selectNodeContents(name)
          const boxes = [...characters.getClientRects()].filter(({ height }) => height > 0)
          const [first] = boxes as [DOMRect]
          return { left: first.left, right: name.getBoundingClientRect().right, top: first.top }
        }),
      )
      const [one, two, three] = names as [(typeof names)[0], (typeof names)[0], (typeof names)[0]]
      expect(names).toHaveLength(3)
      for (const { left, right } of names) {
        expect(left).toBeCloseTo(one.left, 0)
        expect(right).toBeCloseTo(one.right, 0)
      }
      expect(three.top - two.top).toBeCloseTo(two.top - one.top, 0)
      expect(two.top).toBeGreaterThan(one.top + 10)
      const kind = await page.locator('.mark-kind').boundingBox()
      expect(kind?.x).toBeGreaterThan(one.right)
      expect(kind?.y).toBeCloseTo(two.top, -1)
      await expect(page.locator('.mark-kind')).toBeInViewport({ ratio: 1 })
    }
    const copied = await page.locator('.letterhead').evaluate((letterhead) => {
      getSelection()?.selectAllChildren(letterhead)
      return getSelection()?.toString()
    })
    expect(copied).toBe(`${jointMarks.join('\n')}文件\n云卫复〔2024〕8号`)
  })
})

test('so they stand on paper, and those that share a line of the letter too', async ({ page }) => {
  await serveShapes(async (home) => {
    for (const [letter, marks] of [
      ['joint', jointMarks],
      ['joint-one-line', ['云州市医疗保障局', '云州市卫生健康委员会']],
    ] as const) {
      await page.goto(`${home}/replies/${letter}/`)
      const { pages } = await readPdf(
        await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }),
      )
      const runs = (pages[0]?.runs ?? []).filter(({ size }) => size > 20)
      const places = marks.map((mark) => placeOf(mark, runs))
      for (const { left, right } of places) {
        expect(left, letter).toBeCloseTo(places[0]?.left ?? 0, 0)
        expect(right, letter).toBeCloseTo(places[0]?.right ?? 0, 0)
      }
      const lines = places.map(({ baseline }) => baseline)
      expect(new Set(lines).size, letter).toBe(marks.length)
      expect(lines, letter).toEqual(lines.toSorted((a, b) => a - b))
    }
  })
})

const solid = ({ text }: Run) => text.replace(/\s/gu, '')

/** Where words stand on paper, whose characters may be drawn one by one. */
function placeOf(words: string, runs: readonly Run[]) {
  const text = runs.map(solid).join('')
  const at = text.indexOf(words)
  expect(at, words).toBeGreaterThanOrEqual(0)
  let before = 0
  const own = runs.filter((run) => {
    const from = before
    before += solid(run).length
    return from < at + words.length && before > at && solid(run) !== ''
  })
  const [first, last] = [own[0], own.at(-1)] as [Run, Run]
  return { left: first.left, right: last.right, baseline: first.baseline }
}

test('side by side each mark of a joint letter has its line', async ({ page }) => {
  await serveShapes(async (home) => {
    await page.goto(`${home}/compare/joint/joint-one-line/`)
    // What is laid out on lines of their own is told by line feeds here.
    const marks = (side: string) => page.locator(`.row > .${side} .issuer-mark`).allInnerTexts()
    expect(await marks('l')).toEqual([...jointMarks.slice(0, 2), `${jointMarks[2]}文件`])
    expect(await marks('r')).toEqual(['云州市医疗保障局\n云州市卫生健康委员会'])
  })
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
