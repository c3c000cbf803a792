import { expect, type Page, test } from '@playwright/test'

const address = '/replies/hukejianfu-2024-26/'

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(address)
})

const hash = (page: Page) => page.evaluate(() => location.hash)

test('n and p go from passage to passage, the address with them, without a trail', async ({ page }) => {
  const trail = await page.evaluate(() => history.length)
  await page.keyboard.press('n')
  expect(await hash(page)).toBe('#preamble-p1')
  await page.keyboard.press('n')
  await page.keyboard.press('n')
  expect(await hash(page)).toBe('#preamble-p3')
  await expect(page.locator('#preamble-p3')).toBeInViewport()
  await page.keyboard.press('p')
  expect(await hash(page)).toBe('#preamble-p2')
  expect(await page.evaluate(() => history.length)).toBe(trail)
})

test('n passes every paragraph, measure and promise once', async ({ page }) => {
  const seen: string[] = []
  for (let last = ''; ; ) {
    await page.keyboard.press('n')
    const now = await hash(page)
    if (now === last) break
    seen.push(now)
    last = now
  }
  const all = await page
    .getByRole('link', { name: /^引用/ })
    .evaluateAll((signs) => signs.map((sign) => (sign as HTMLAnchorElement).hash))
  expect(seen).toHaveLength(all.length)
  expect([...seen].sort()).toEqual([...all].sort())
})

test('c cites the passage at hand', async ({ page }) => {
  // Both keys before the browser has told of the new address, as a quick hand or a slow machine has it.
  await page.evaluate(() => {
    for (const key of ['n', 'c'])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  })
  await expect(page.getByRole('button', { name: '复制链接' })).toBeFocused()
})

test('? lists the keys, and nothing is trapped', async ({ page }) => {
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: '键盘快捷键' })
  await expect(help).toBeVisible()
  await expect(help).toContainText('下一段')
  await page.keyboard.press('n')
  expect(await hash(page)).toBe('')
  await page.keyboard.press('Escape')
  await expect(help).toBeHidden()
})

test('single keys can be switched off, which is remembered, and on again', async ({ page }) => {
  const open = () => page.getByRole('button', { name: '键盘快捷键' }).click()
  const help = page.getByRole('dialog', { name: '键盘快捷键' })
  await open()
  await help.getByLabel('启用单键快捷键').uncheck()
  await help.getByRole('button', { name: '关闭' }).click()
  await page.keyboard.press('n')
  await page.keyboard.press('?')
  expect(await hash(page)).toBe('')
  await expect(help).toBeHidden()

  await page.reload()
  await page.keyboard.press('n')
  expect(await hash(page)).toBe('')
  await open()
  await expect(help.getByLabel('启用单键快捷键')).not.toBeChecked()
  await help.getByLabel('启用单键快捷键').check()
  await help.getByRole('button', { name: '关闭' }).click()
  await page.evaluate(() => scrollTo(0, 0))
  await page.keyboard.press('n')
  expect(await hash(page)).toBe('#preamble-p1')
})

test('keys of the browser stay the browser’s', async ({ page }) => {
  await page.keyboard.press('Control+n').catch(() => {})
  await page.keyboard.press('Alt+p')
  expect(await hash(page)).toBe('')
})

test('the keyboard alone skips to the text, and Tab leads through the page and out of it', async ({
  page,
}) => {
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused()
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  const stops = await page.locator('a[href], button, summary').count()
  let left = false
  for (let press = 0; press < stops + 5 && !left; press++) {
    await page.keyboard.press('Tab')
    left = await page.evaluate(() => document.activeElement === document.body)
  }
  expect(left).toBe(true)
})
