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
import { heard } from './heard'
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

/** The lines from one that is `first`, `count` of them. */
function linesFrom(lines: readonly string[], first: string, count: number): readonly string[] {
  const at = lines.indexOf(first)
  expect(at, `${first} in:\n${lines.join('\n')}`).toBeGreaterThanOrEqual(0)
  return lines.slice(at, at + count)
}

test('the library tells the ear what it is, the choices, and of each letter what it answers', async ({
  page,
}) => {
  await serveShapes(async (home) => {
    await page.goto(`${home}/`)
    await expect(page.getByRole('checkbox').first()).toBeVisible()
    const lines = await heard(page)
    expect(lines.slice(0, 10)).toEqual([
      'link 跳到正文',
      'banner',
      'link 答复阅览室',
      'main',
      'heading 1 全部答复',
      '机关答复代表建议、政协提案的信函：逐件阅读，两件对照，准确引用，打印存档。',
      'link 承诺事项',
      'link 共有语句',
      'region 两件答复对照',
      'heading 2 两件答复对照',
    ])
    expect(linesFrom(lines, 'heading 2 2025年', 8)).toEqual([
      'heading 2 2025年',
      '澄江市水务局澄水提〔2025〕31号',
      'heading 3 “关于开放湖岸步道的提案”',
      'link “关于开放湖岸步道的提案”',
      '对市政协七届三次会议第204号提案的答复',
      '2025年7月3日主送 陶然举措2项',
      'checkbox 选取“关于开放湖岸步道的提案”，与另一件对照',
      '选取',
    ])
  })
})

test('a reply tells the ear its head, headings by their words alone, and what else is in the margin behind them', async ({
  page,
}) => {
  await serveShapes(async (home) => {
    await page.goto(`${home}/replies/lakes-may/`)
    const lines = await heard(page)
    expect(linesFrom(lines, 'region 本件概要', 10)).toEqual([
      'region 本件概要',
      '“关于加强城区湖泊养护的建议”',
      '建议/提案',
      '市七届人大三次会议第057号代表建议',
      '主送',
      '何岚',
      '成文日期',
      '2025年5月12日',
      '要点',
      'link 举措2项',
    ])
    expect(linesFrom(lines, 'article', 14)).toEqual([
      'article',
      '澄江市水务局',
      '澄水复〔2025〕14号',
      // Chromium puts a space wherever the line may break; to hide the breaks weighs more than the page has left.
      'heading 1 对市七届 人大 三次会议 第057号 建议的答复',
      '何岚代表：',
      'link 见于7件答复',
      '您提出的“关于加强城区湖泊养护的建议”收悉，现答复如下：',
      'link 引用导语第1段',
      'link 31号有相近文字',
      '近年来，我市湖泊水质逐年好转。去年清淤12处，种植水草300亩。',
      'link 引用导语第2段',
      'heading 2 一、加强日常养护',
      'link 引用第一部分',
      'link 见于3件答复',
    ])
    expect(linesFrom(lines, 'link 引用第二部分第1段', 5)).toEqual([
      'link 引用第二部分第1段',
      '承诺事项',
      'link 31号有相近文字',
      '下一步，我局将编制湖泊养护规程，并每季度公布水质。',
      'link 引用承诺事项第1段',
    ])
  })
})

test('two letters side by side tell the ear in one line what the picture shows, whose each passage is, and where a mark ends', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 800 })
  await serveShapes(async (home) => {
    await page.goto(`${home}/compare/lakes-may/lakes-july/`)
    await expect(page.getByRole('button', { name: '下一处不同' })).toBeVisible()
    const lines = await heard(page)
    expect(linesFrom(lines, 'heading 1 两件答复对照', 25)).toEqual([
      'heading 1 两件答复对照',
      'heading 2 14号·5月',
      'link 澄水复〔2025〕14号',
      '2025年5月12日 · 市七届人大三次会议第057号代表建议',
      '“关于加强城区湖泊养护的建议”',
      'heading 2 31号·7月',
      'link 澄水提〔2025〕31号',
      '2025年7月3日 · 市政协七届三次会议第204号提案',
      '“关于开放湖岸步道的提案”',
      'image 14号与31号的对应：相同6处，改动5处，移位1处，独有6处',
      '上为14号，下为31号，长短与字数相称；连线表示句子对应，青色表示次序不同。',
      'link 数字差异3处',
      'link 移位1处',
      'link 相同文字68%/70%',
      '不同12处',
      'button 上一处不同',
      'button 下一处不同',
      '显示',
      'radio 全部',
      'radio 只看不同',
      '只看不同',
      'radio 只看相同',
      '只看相同',
      'button 打印',
      'complementary 差异与数据',
    ])
    expect(linesFrom(lines, 'link 引用14号导语第1段、31号导语第1段', 33).slice(1)).toEqual([
      'link 见于7件答复',
      '14号·5月 · 相同：',
      '近年来，我市湖泊水质逐年好转。',
      '31号·7月 · 相同：',
      '近年来，我市湖泊水质逐年好转。',
      'link 引用14号导语第2段、31号导语第2段',
      '14号·5月 · 改动：',
      '去年清淤{异：12，异止，}处，种植水草300亩。',
      '31号·7月 · 改动：',
      '去年清淤{异：15，异止，}处，种植水草300亩。',
      'link 引用14号导语第2段、31号导语第2段',
      '14号·5月 · 相同：',
      'heading 3 14号：一、加强日常养护',
      '31号·7月 · 相同：',
      'heading 3 31号：一、加强日常养护',
      'link 引用14号第一部分、31号第一部分',
      'link 见于3件答复',
      'link 对应句见14号第一部分 ↓',
      '31号·7月 · 移位：',
      '岸线由各街道分段看护。',
      'link 引用31号第一部分',
      '14号·5月 · 相同：',
      '巡查每周两次，发现问题当天处理。',
      '31号·7月 · 相同：',
      '巡查每周两次，发现问题当天处理。',
      'link 引用14号第一部分、31号第一部分',
      '14号·5月 · 移位：',
      '岸线由各街道分段看护。',
      'link 对应句见31号第一部分 ↑',
      'link 引用14号第一部分',
      '14号·5月 · 独有：',
      'heading 3 14号：二、引导公众参与',
    ])
    expect(linesFrom(lines, '14号无对应文字。31号·7月 · 独有：', 3)).toEqual([
      '14号无对应文字。31号·7月 · 独有：',
      'heading 3 31号：二、分段开放步道',
      'link 引用31号第二部分',
    ])
    expect(linesFrom(lines, 'complementary 差异与数据', 3)).toEqual([
      'complementary 差异与数据',
      '导语',
      'link “加强城区湖泊养护的建议”，31号为“开放湖岸步道的提案”',
    ])
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
