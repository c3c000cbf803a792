import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { siteFolder } from './site'

const address = '/replies/hukejianfu-2024-26/'
const pair = '/compare/hukejianfu-2024-26/huketifu-2024-79/'

for (const [page, link, name, type] of [
  [
    '/replies/hukejianfu-2024-26/',
    'RIS',
    'hukejianfu-2024-26-reply.ris',
    'application/x-research-info-systems',
  ],
  ['/replies/hukejianfu-2024-26/', 'BibTeX', 'hukejianfu-2024-26-reply.bib', 'application/x-bibtex'],
  [pair, '差异表（CSV）', 'hukejianfu-2024-26-huketifu-2024-79-differences.csv', 'text/csv'],
  [pair, '数字表（CSV）', 'hukejianfu-2024-26-huketifu-2024-79-figures.csv', 'text/csv'],
  [
    pair,
    '对照文档（Word）',
    'hukejianfu-2024-26-huketifu-2024-79-comparison.docx',
    'application/vnd.openxmlformats',
  ],
] as const) {
  test(`${name} is saved under its name`, async ({ page: tab }) => {
    await tab.goto(page)
    const answer = tab.waitForEvent('download')
    const anchor = tab.getByRole('link', { name: link, exact: true })
    const { headers, status } = await tab.request
      .get((await anchor.getAttribute('href')) ?? '')
      .then((response) => ({ headers: response.headers(), status: response.status() }))
    expect(status).toBe(200)
    expect(headers['content-type']).toContain(type)
    await anchor.click()
    expect((await answer).suggestedFilename()).toBe(name)
  })
}

for (const [link, file] of [
  ['纯文本', 'reply.txt'],
  ['Markdown', 'reply.md'],
] as const) {
  test(`${file} is saved to the byte where the host names no encoding`, async ({ page }) => {
    const stored = await readFile(path.join(siteFolder, address, file))
    await page.route(`**/${file}`, (route) => route.fulfill({ body: stored, contentType: 'text/plain' }))
    await page.goto(address)
    const answer = page.waitForEvent('download')
    await page.getByRole('link', { name: link, exact: true }).click()
    expect(await readFile(await (await answer).path())).toEqual(stored)
    expect(page.url()).toContain(address)
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('from the library to a promise, and on to where it stands', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: '承诺事项' }).click()
    await expect(page).toHaveURL('/commitments/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('承诺事项')
    const promise = page.getByRole('listitem').filter({ hasText: '二是推动临床资源赋能产业发展' })
    await expect(promise).toContainText('二是推动临床资源赋能产业发展，推动多中心临床试验医学伦理协作审查')
    await promise.getByRole('link', { name: '二是推动临床资源赋能产业发展' }).click()
    await expect(page).toHaveURL('/replies/hukejianfu-2024-26/#commitment-2')
    await expect(page.locator('#commitment-2')).toBeInViewport()
  })

  test('promises are filtered by what their letters differ in', async ({ page }) => {
    await page.goto('/commitments/')
    await expect(page.getByRole('listitem')).toHaveCount(6)
    await page.getByRole('combobox').selectOption('政协提案')
    await expect(page.getByRole('listitem')).toHaveCount(3)
    await expect(page.getByRole('heading', { level: 3 })).toHaveText(
      '“关于推动质子设备小型化，打造上海质子设备制造高地”',
    )
  })
})

test('on paper the promises are a list without controls, black on white', async ({ page }) => {
  await page.goto('/commitments/')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('combobox')).toBeHidden()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('listitem').first()).toBeVisible()
  await expect(page.locator('.sheet').first()).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
})
