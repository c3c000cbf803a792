import { expect, test } from '@playwright/test'
import { printByDialog } from './print/dialog'
import { inkOf } from './print/ink'
import { area } from './print/measure'
import { readPdf } from './print/pdf'

const address = '/replies/hukejianfu-2024-26/'

test.describe.configure({ timeout: 120_000 })

test('the button prints in the bundled faces, the first time too', async ({ baseURL }) => {
  const bytes = await printByDialog({ baseURL }, async (page) => {
    await page.goto(address)
    await page.getByRole('button', { name: '打印' }).click()
  })
  const { faces, pages, title } = await readPdf(bytes)
  expect(new Set(faces.map(({ type }) => type))).toEqual(new Set(['CIDFontType2']))
  expect(pages).toHaveLength(6)
  expect(title).toContain('第0106号代表建议的答复')
})

test('where the sheet for print is late, the button waits for it and for its faces', async ({ baseURL }) => {
  const bytes = await printByDialog({ baseURL }, async (page) => {
    await page.route('**/print.css', async (route) => {
      await new Promise((late) => setTimeout(late, 1000))
      await route.continue()
    })
    await page.goto(address, { waitUntil: 'commit' })
    await page.getByRole('button', { name: '打印' }).click()
  })
  const { faces, pages } = await readPdf(bytes)
  expect(new Set(faces.map(({ type }) => type))).toEqual(new Set(['CIDFontType2']))
  expect(pages).toHaveLength(6)
})

test('so does the browser’s own command once the page is idle, without header, footer, date or address', async ({
  baseURL,
}) => {
  const bytes = await printByDialog({ baseURL }, async (page) => {
    await page.goto(address)
    const states = () => page.evaluate(() => [...document.fonts].map(({ status }) => status))
    // All faces that the letter needs begin to load in one step.
    await expect.poll(states).toContain('loaded')
    await expect.poll(states).not.toContain('loading')
    await page.evaluate(() => setTimeout(() => print()))
  })
  const { faces, pages } = await readPdf(bytes)
  expect(new Set(faces.map(({ type }) => type))).toEqual(new Set(['CIDFontType2']))
  for (const page of pages) {
    const outside = page.runs.filter(({ baseline }) => baseline < area.top || baseline > area.bottom + 1)
    expect(
      outside
        .map(({ text }) => text)
        .join('')
        .replace(/\s/gu, ''),
    ).toMatch(/^—\d—$/)
  }
})

for (const [name, withScript] of [
  ['after the button has waited a while', true],
  ['where the site’s script did not come either', false],
] as const) {
  test(`fonts that never come leave no blank, ${name}`, async ({ baseURL, page: drawing }) => {
    const bytes = await printByDialog({ baseURL }, async (page) => {
      await page.route('**/*.woff2', () => {}) // no answer, ever
      if (!withScript) await page.route('**/reader.js', (route) => route.abort())
      await page.goto(address)
      if (withScript) await page.getByRole('button', { name: '打印' }).click()
      else await page.evaluate(() => setTimeout(() => print()))
    })
    const { pages } = await readPdf(bytes)
    const ink = await inkOf(drawing, bytes)
    // How much a page holds, and so where the last one begins, is the system face's: boxes are narrower than characters.
    expect(pages.length).toBeGreaterThan(2)
    for (const bands of ink) {
      // A machine without Chinese faces draws boxes: ink, though no text. Each line has some, and so has the number.
      expect(bands.length).toBeGreaterThanOrEqual(8)
      expect(bands.filter(({ top }) => top > area.bottom + 1).length).toBeGreaterThan(0)
    }
  })
}
