import { spawn } from 'node:child_process'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { siteServer } from '@/scripts/server/server'
import { lacksChinese } from './fonts'
import { readPdf } from './print/pdf'

test.describe.configure({ mode: 'serial', timeout: 300_000 })

const folder = 'test-results/site of years'
let server: Server
let home = ''

/** The letters of an office in five years, whose stock text and figures change. */
test.beforeAll(async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--out', folder], {
    env: { ...process.env, CONTENT_DIR: 'tests/fixtures/years' },
    stdio: 'ignore',
  })
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
  server = siteServer(folder)
  await new Promise<void>((resolve) => server.listen(0, resolve))
  home = `http://localhost:${(server.address() as AddressInfo).port}`
})

test.afterAll(() => {
  server.close()
  server.closeAllConnections()
})

test('from the library a sentence leads to how its figures changed, and on to where each stands', async ({
  page,
}) => {
  await page.goto(`${home}/`)
  await page.getByRole('link', { name: '共有语句' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: '公办率' })).toContainText(
    '见于5件答复2020年5月18日至2024年5月30日滨海市教育局',
  )
  await page.getByRole('link', { name: '全市共有公办幼儿园55所' }).click()
  const row = page.getByRole('row').filter({ hasText: '全市共有公办幼儿园' })
  await expect(row.getByRole('listitem')).toHaveText([
    '41所 2020年5月18日',
    '43所 2021年6月2日',
    '47所 2022年5月27日',
    '52所 2023年6月9日',
    '55所 2024年5月30日',
  ])
  await row.getByRole('link', { name: '47所' }).click()
  await expect(page).toHaveURL(/\/replies\/bin-jiao-2022\/#preamble-p2/)
  await expect(page.getByText('全市共有公办幼儿园47所')).toBeInViewport()
})

test('what changed in its words is marked as side by side', async ({ page }) => {
  const look = (mark: Element) => {
    const { background, color, textDecoration, textUnderlineOffset, fontSize } = getComputedStyle(mark)
    const offset = Number.parseFloat(textUnderlineOffset) / Number.parseFloat(fontSize)
    return { background, color, textDecoration, offset: offset.toFixed(2) }
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto(`${home}/sentences/`)
    await page.getByRole('link', { name: '高度重视学前教育工作' }).click()
    await expect(page.locator('.wordings mark')).toHaveText(['市委、市政府', '显著'])
    await expect(page.getByText('与前一种相比')).toHaveText(
      '与前一种相比：“我市”改为“市委、市政府”；“积极”改为“显著”',
    )
    const mark = await page.locator('.wordings mark').first().evaluate(look)
    await page.goto(`${home}/compare/bin-jiao-2021/bin-jiao-2022/`)
    const sideBySide = page.locator('.row:not(.minor) .r mark').filter({ hasText: '显著' })
    expect(mark).toEqual(await sideBySide.evaluate(look))
  }
})

test('a letter says in its margin in how many letters a sentence stands, with one mark', async ({ page }) => {
  await page.goto(`${home}/replies/bin-jiao-2022/`)
  const paragraph = page.locator('#preamble-p2')
  const marks = await paragraph
    .locator('.also')
    .evaluateAll((all) =>
      all.map((mark) => ({ label: mark.getAttribute('aria-label'), top: mark.getBoundingClientRect().top })),
    )
  expect(marks.length).toBeGreaterThan(0)
  for (const { label } of marks) expect(label).toBe('见于5件答复')
  expect(new Set(marks.map(({ top }) => top)).size).toBe(marks.length)
  await paragraph.locator('.also').first().press('Enter')
  await expect(page).toHaveURL(/\/sentences\/[0-9a-f]{8}\/$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('共有语句')
})

test('the mark of a heading below a measure’s own stands beside its first line', async ({ page }) => {
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${home}/replies/bin-jiao-2024/`)
    const heading = page.getByRole('heading', { level: 3, name: '完成年度任务' })
    const [line, bar] = await Promise.all([
      heading.boundingBox(),
      page.locator('.also:has(+ h3)').boundingBox(),
    ])
    expect(Math.abs((bar?.y ?? 0) - (line?.y ?? 99))).toBeLessThan(6)
    expect(bar?.x).toBeGreaterThan((line?.x ?? 0) + (line?.width ?? 0) - 1)
  }
})

test('side by side a row says in how many letters its sentence stands, and copies without it', async ({
  page,
}) => {
  await page.goto(`${home}/compare/bin-jiao-2020/bin-jiao-2021/`)
  const row = page.locator('.row').filter({ hasText: '公办率达到' }).first()
  const further = row.getByRole('link', { name: '见于5件答复' })
  await expect(further).toBeVisible()
  expect(await row.evaluate((element) => element.textContent)).not.toContain('见于')
  await further.click()
  await expect(page.locator('blockquote')).toHaveText(/^全市共有公办幼儿园55所/)
})

test('so does it where two letters have no page and are compared in the browser', async ({ page }) => {
  const ahead = '/compare/bin-jiao-2020/bin-jiao-2021/'
  const notes = () =>
    page
      .locator('.further')
      .evaluateAll((links) => links.map((link) => [link.ariaLabel, (link as HTMLAnchorElement).href]))
  await page.goto(`${home}${ahead}`)
  const expected = await notes()
  expect(expected.length).toBeGreaterThan(5)
  await page.route(`**${ahead}`, (route) => route.fulfill({ status: 404 }))
  await page.goto(`${home}/compare/?left=bin-jiao-2020&right=bin-jiao-2021`)
  await expect(page.locator('.row').first()).toBeVisible()
  expect(await notes()).toEqual(expected)
})

test('the pages are whole without script, on a narrow screen and for axe', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${home}/sentences/`)
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(13)
  await context.close()
  const other = await (await browser.newContext()).newPage()
  for (const address of ['/sentences/', await sentenceAddress()]) {
    for (const [width, colorScheme] of [
      [320, 'light'],
      [1440, 'dark'],
    ] as const) {
      await other.setViewportSize({ width, height: 800 })
      await other.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await other.goto(home + address)
      expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      const { violations } = await new AxeBuilder({ page: other }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    }
  }
})

test('a sentence prints with its history and its letters, and without what leads on or is for the ear', async ({
  page,
}) => {
  test.skip(lacksChinese(), 'Found no Chinese face here: what is printed in the system’s has no text')
  for (const [begin, ...printed] of [
    ['全市共有公办', '41所', '所在答复'],
    ['近年来', '市委、市政府高度重视', '取得显著成效'],
  ] as const) {
    await page.goto(home + (await sentenceAddress(begin)))
    const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }))
    const text = pages
      .flatMap(({ runs }) => runs.map(({ text }) => text))
      .join('')
      .normalize('NFKC')
      .replace(/\s/g, '')
    for (const words of printed) expect(text).toContain(words)
    expect(text).not.toContain('全部共有语句')
  }
})

/** The page of the sentence that begins so; by itself that whose figures change every year. */
async function sentenceAddress(begin = '全市共有公办'): Promise<string> {
  const list = await (await fetch(`${home}/sentences/`)).text()
  return new RegExp(`href="([^"#]+)"[^>]*>${begin}`).exec(list)?.[1] ?? ''
}
