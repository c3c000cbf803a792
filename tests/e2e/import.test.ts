import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { listFiles } from '@/scripts/site/files'
import { siteFolder } from './site'

// One server for all of them, which compiles each page when it is first asked for.
test.describe.configure({ mode: 'serial', timeout: 180_000 })
test.use({ navigationTimeout: 60_000 })

const source = 'tests/fixtures/intake/hukejianfu-2024-26.txt'
const name = 'hukejianfu-2024-26.md'

let folder: string
let server: ChildProcess
let address: string

test.beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'import-page-'))
  await cp('tests/fixtures/one', folder, { recursive: true })
  server = spawn(process.execPath, ['--import', 'tsx', 'scripts/dev.ts'], {
    env: { ...process.env, CONTENT_DIR: folder, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text: Buffer) => (said += text))
  const local = () => /http:\/\/localhost:\d+/.exec(said)?.[0] ?? said
  await expect.poll(local, { timeout: 120_000 }).toMatch(/^http:\/\/localhost:\d+$/)
  address = local()
})

test.afterAll(async () => {
  server.kill('SIGTERM')
  await rm(folder, { recursive: true })
})

async function bringIn(page: Page, text: string): Promise<void> {
  await page.goto(`${address}/import/`)
  await page.getByLabel('或粘贴全文').fill(text)
  await page.getByRole('button', { name: '读取' }).click()
}

/** A page that was not compiled yet takes its time. */
const patient = expect.configure({ timeout: 60_000 })

const saved = () => readFile(path.join(folder, 'replies', name), 'utf8')

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a file is read, shown beside its fields and report, and saved as the command saves it', async ({
    page,
  }) => {
    await page.goto(`${address}/import/`)
    await page.getByLabel('文件').setInputFiles(source)
    await page.getByRole('button', { name: '读取' }).click()
    await patient(page.getByRole('heading', { level: 1 })).toHaveText(
      '对市十六届人大二次会议第0106号代表建议的答复',
    )
    await patient(page.getByRole('definition').filter({ hasText: '解决采纳' })).toBeVisible()
    await page.getByText('删去4', { exact: true }).click()
    await patient(page.getByText('第63行第1字 横线：---')).toBeVisible()
    expect(await readdir(path.join(folder, 'replies'))).not.toContain(name)

    await page.getByRole('button', { name: '存入馆藏' }).click()
    await patient(page).toHaveURL(`${address}/replies/hukejianfu-2024-26/`)
    expect(await saved()).toBe(await readFile(path.join('content/replies', name), 'utf8'))
  })

  test('pasted text takes the place of another letter only where that is ticked', async ({ page }) => {
    const text = (await readFile(source, 'utf8')).replace('解决采纳', '留作参考')
    await bringIn(page, text)
    await page.getByRole('button', { name: '存入馆藏' }).click()
    await patient(page.getByRole('alert')).toHaveText(`已有${name}，勾选覆盖后方可存入。`)
    expect(await saved()).toContain('解决采纳')

    await page.getByRole('checkbox', { name: `覆盖已有的${name}` }).check()
    await page.getByRole('button', { name: '存入馆藏' }).click()
    await patient(page).toHaveURL(`${address}/replies/hukejianfu-2024-26/`)
    expect(await saved()).toContain('留作参考')
  })

  test('a fault is told with its place, and the text is there to be amended', async ({ page }) => {
    const text = await readFile(source, 'utf8')
    await bringIn(page, text.replace('2024 年 5 月 20 日', '2024 年 13 月 20 日'))
    await patient(page.getByRole('heading', { level: 1 })).toHaveText('文字有误，改正后方可存入。')
    await patient(page.getByText('日历上没有这一天：2024年13月20日').first()).toBeVisible()
    await page.getByRole('textbox', { name: '修改文字' }).fill(text)
    await page.getByRole('button', { name: '重新读取' }).click()
    await patient(page.getByRole('button', { name: '存入馆藏' })).toBeVisible()
  })

  test('a letter that nothing names is given a name', async ({ page }) => {
    await bringIn(page, '您提出的建议收悉，现答复如下：已全部采纳。')
    await patient(page.getByText('既无文号又无标题，无法命名。')).toBeVisible()
    await page.getByLabel('文件名').fill('wu-ming')
    await page.getByRole('button', { name: '重新读取' }).click()
    await patient(page.getByRole('button', { name: '存入馆藏' })).toBeVisible()
    await expect(page.getByLabel('文件名')).toHaveValue('wu-ming')
  })

  test('a name that is none of a file is refused, and the letter kept', async ({ page, context }) => {
    await bringIn(page, await readFile(source, 'utf8'))
    const draft = page.url()
    const answer = await context.request.post(`${address}/import/save/`, {
      headers: { Origin: address, 'Sec-Fetch-Site': 'same-origin' },
      multipart: { draft: new URL(draft).pathname.split('/')[2] ?? '', name: '../x' },
    })
    expect(answer.url()).toBe(draft)
    await page.reload()
    await patient(page.getByRole('alert')).toHaveText(
      '文件名“../x”不合要求，只能用小写字母、数字和单个连字符。',
    )
  })
})

test('a form of another site is refused', async ({ request }) => {
  for (const form of ['read', 'save'])
    for (const headers of [
      { Origin: 'https://other.example' },
      { Origin: address, 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-origin' },
    ]) {
      const answer = await request.post(`${address}/import/${form}/`, {
        headers,
        multipart: { text: '答复' },
      })
      expect([form, headers, answer.status()]).toEqual([form, headers, 403])
    }
})

test('both pages are accessible, light and dark, and never scroll sideways', async ({ page }) => {
  const check = async () => {
    await page.emulateMedia({ colorScheme: 'light' })
    for (const width of [360, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(over, `${page.url()} at ${width}`).toBeLessThanOrEqual(0)
      if (width !== 768) await expectAccessible()
    }
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectAccessible(['color-contrast'])
  }
  const expectAccessible = async (rules?: string[]) => {
    const axe = new AxeBuilder({ page }).exclude('nextjs-portal')
    const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
    expect(
      violations.map(({ id }) => id),
      page.url(),
    ).toEqual([])
  }
  await page.goto(`${address}/import/`)
  await check()
  await bringIn(page, await readFile(source, 'utf8'))
  await page.waitForURL(/import\/[\da-f-]{36}\/$/)
  await check()
})

test('a letter at fault is told in its place and in the library, above the last form of it that had none', async ({
  page,
}) => {
  const file = path.join(folder, 'replies', 'yi-hao.md')
  const letter = await readFile(file, 'utf8')
  const faults = page.getByRole('alert', { name: '内容有误' })
  await page.goto(`${address}/replies/yi-hao/`)
  await patient(page.getByRole('article')).toContainText('每晚9时')
  await expect(faults).toHaveCount(0)

  await writeFile(file, letter.replace('2023年7月3日', '2023年13月3日').replace('每晚 9 时', '每晚 8 时'))
  // The page is loaded anew by itself.
  const told = /yi-hao\.md:11:1: Unexpected date `2023年13月3日`, expected/
  await patient(faults).toContainText(told)
  await expect(page.getByRole('article')).toContainText('每晚9时')
  await page.goto(`${address}/`)
  await patient(faults.getByRole('link')).toHaveText(told)
  await expect(page.locator('.sheet', { hasText: '关于延长图书馆开放时间的建议' })).toBeVisible()
  await writeFile(file, letter)
  await patient(faults).toHaveCount(0)

  // Of one that has been at fault since it is there, its lines are shown.
  const another = path.join(folder, 'replies', 'er-hao.md')
  await writeFile(another, letter.replace('2023年7月3日', '2023年13月3日'))
  // A library of one letter has no script that would hear of it; the page may still be loading itself anew for the change before.
  await expect(async () => {
    await page.goto(`${address}/`)
    await patient(faults.getByRole('link')).toHaveText(/er-hao\.md:11:1: /)
  }).toPass({ timeout: 60_000 })
  await faults.getByRole('link').click()
  await patient(page).toHaveURL(/er-hao/)
  // Next.js answers from the letters that it knew while it looks for new ones.
  await expect(async () => {
    await page.reload()
    await expect(faults.locator('pre')).toHaveText(/9 +宁川市文化和旅游局\s+10\s+11 +2023年13月3日/)
  }).toPass({ timeout: 60_000 })
  await expect(page.getByRole('article')).toHaveCount(0)
  await rm(another)
  await patient(faults).toHaveCount(0)
})

test('the finished site has none of it', async () => {
  const files = await listFiles(siteFolder)
  expect(files.length).toBeGreaterThan(5)
  expect(files.filter((file) => file.startsWith('import'))).toEqual([])
  expect(await readFile(path.join(siteFolder, 'sitemap.xml'), 'utf8')).not.toContain('/import')
})
