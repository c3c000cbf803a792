import { expect, type Page, test } from '@playwright/test'
import { lacksChinese } from './fonts'
import { readPdf } from './print/pdf'

const numbers = ['沪科建复〔2024〕26号', '沪科提复〔2024〕79号']

/** A page printed: its bytes, its sheets, and what the first of them says without white space. */
async function print(page: Page, address: string) {
  await page.goto(address)
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })
  const { pages } = await readPdf(bytes)
  const first = pages[0]?.runs.map(({ text }) => text).join('') ?? ''
  return { size: bytes.length, pages, first: first.replace(/\s/gu, '') }
}

test('the side-by-side prints in two columns on landscape A4, under both heads', async ({ page }) => {
  const { size, pages, first } = await print(page, '/compare/hukejianfu-2024-26/huketifu-2024-79/')
  for (const { width, height } of pages) {
    expect(Math.abs(width - 297)).toBeLessThanOrEqual(0.3)
    expect(Math.abs(height - 210)).toBeLessThanOrEqual(0.3)
  }
  for (const number of numbers) expect(first).toContain(number)
  const columns = pages.flatMap(({ lines }) =>
    lines.filter(({ runs }) => runs.some(({ left }) => left < 120) && runs.some(({ left }) => left > 150)),
  )
  expect(columns.length).toBeGreaterThan(20)
  expect(pages.length).toBeLessThanOrEqual(6)
  expect(size).toBeLessThan(1_000_000)
})

test('what differs is underlined on paper too, on either side in a way of its own', async ({ page }) => {
  await page.goto('/compare/hukejianfu-2024-26/huketifu-2024-79/')
  await page.emulateMedia({ media: 'print' })
  const style = (side: string) =>
    page
      .locator(`.row .${side} mark`)
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationStyle)
  expect(await style('l')).toBe('solid')
  expect(await style('r')).toBe('dashed')
})

test('the library prints as a list', async ({ page }) => {
  test.skip(lacksChinese(), 'Found no Chinese face here: the list is set in the system’s')
  const { pages, first } = await print(page, '/')
  expect(pages).toHaveLength(1)
  expect(pages[0]?.width).toBeLessThan(211)
  for (const number of numbers) expect(first).toContain(number)
})

for (const address of ['/', '/replies/huketifu-2024-79/', '/compare/hukejianfu-2024-26/huketifu-2024-79/']) {
  test(`${address} shows no navigation, button or choice on paper`, async ({ page }) => {
    await page.goto(address)
    await page.emulateMedia({ media: 'print' })
    for (const tool of await page
      .locator('nav, button, input, select, dialog, .no-print, .skip, .site, .cite')
      .all())
      await expect(tool).toBeHidden()
  })
}
