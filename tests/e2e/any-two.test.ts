import { expect, type Page, test } from '@playwright/test'

const [left, right] = ['hukejianfu-2024-26', 'huketifu-2024-79']
const ahead = `/compare/${left}/${right}/`

/** The site as a large library has it, without a page for the pair. */
async function withoutPage(page: Page) {
  await page.route(`**${ahead}`, (route) =>
    route.request().method() === 'HEAD' ? route.fulfill({ status: 404 }) : route.continue(),
  )
}

/** The page's elements, once script has added to them, one a line: what differs is a line then. */
async function shown(page: Page): Promise<string[]> {
  await expect(page.locator('[data-step]').first()).toBeVisible()
  return (await page.locator('.compare').evaluate((element) => element.outerHTML)).split(/(?=<)/)
}

test('two letters that have a page are shown there, with what the address asks for', async ({ page }) => {
  await page.goto(`/compare/?left=${right}&right=${left}&view=shared#left-measure-2`)
  await expect(page).toHaveURL(`${ahead}?view=shared#left-measure-2`)
})

test('two letters that have none are compared in the browser, as a page made ahead shows them', async ({
  page,
}) => {
  await page.goto(ahead)
  const expected = await shown(page)
  const title = await page.title()
  await withoutPage(page)
  // In either order: the earlier stands left.
  await page.goto(`/compare/?left=${right}&right=${left}`)
  expect(await shown(page)).toEqual(expected)
  expect(await page.title()).toBe(title)
})

test('such a page has its places, its views and its keys', async ({ page }) => {
  await withoutPage(page)
  await page.goto(`/compare/?left=${left}&right=${right}&view=differences#left-measure-2`)
  await expect(page.locator('#left-measure-2')).toBeInViewport()
  await expect(page.locator('[name=view][value=differences]')).toBeChecked()
  await page.keyboard.press('n')
  await expect(page.locator('.row:focus')).toBeInViewport()
})

test('an address of a pair without a page leads to its comparison', async ({ page }) => {
  await page.goto('/compare/yi/er/#left-measure-2')
  await expect(page).toHaveURL('/compare/?left=yi&right=er#left-measure-2')
  await expect(page.getByRole('status')).toHaveText('馆藏没有名为yi的答复。馆藏没有名为er的答复。')
})

test('an address that names no two letters says so', async ({ page }) => {
  for (const query of ['', `?left=${left}`, `?left=${left}&right=${left}`, '?left=../a&right=b']) {
    await page.goto(`/compare/${query}`)
    await expect(page.getByRole('status')).toHaveText('请先选取两件答复。')
  }
})

test('without script the page says what it needs', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`/compare/?left=${left}&right=${right}`)
  await expect(page.getByRole('status')).toContainText('需要启用脚本')
  await context.close()
})
