import { expect, type Page, test } from '@playwright/test'

const address = '/replies/hukejianfu-2024-26/'
const citation =
  '上海市科学技术委员会《对市十六届人大二次会议第0106号代表建议的答复》（沪科建复〔2024〕26号，2024年5月20日）'

test.use({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1280, height: 800 } })

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** Chooses from what citing offers. */
async function choose(
  page: Page,
  name: '复制链接' | '复制出处' | '复制GB/T 7714',
  done: string,
): Promise<string> {
  await page.getByRole('button', { name }).click()
  await expect(page.getByRole('status')).toHaveText(done)
  await expect(page.getByRole('button', { name })).toBeHidden()
  return clipboard(page)
}

for (const id of ['preamble-p3', 'measure-2', 'measure-2-p1', 'commitment-3']) {
  test(`a copied link leads to ${id} by its id, and by its opening words where there is no such id`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(address)
    const passage = page.locator(`#${id}`)
    await page.locator(`.cite[href="#${id}"]`).focus()
    await page.keyboard.press('Enter')
    const link = await choose(page, '复制链接', '链接已复制')
    expect(link.startsWith(`${new URL(address, baseURL)}#${id}:~:text=`)).toBe(true)
    const words = decodeURIComponent(link.split(':~:text=')[1]?.split('-,').at(-1) ?? '')
    expect(words.length).toBeGreaterThanOrEqual(8)
    expect((await passage.textContent())?.startsWith(words)).toBe(true)

    await page.goto('about:blank')
    await page.goto(link)
    await expect(passage).toBeInViewport()
    await expect(passage).toBeFocused()

    await page.goto('about:blank')
    await page.goto(link.replace(`#${id}`, '#no-such-id'))
    await expect(passage).toBeInViewport()
  })
}

test('a copied citation names letter, place and address', async ({ page, baseURL }) => {
  await page.goto(address)
  await page.getByRole('link', { name: '引用第二部分', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '复制链接' })).toBeFocused()
  expect(await choose(page, '复制出处', '出处已复制')).toBe(
    `${citation}，第二部分，${new URL(address, baseURL)}#measure-2`,
  )
})

test('a copied reference by GB/T 7714 names today and the passage’s address', async ({ page, baseURL }) => {
  await page.clock.setFixedTime(new Date(2026, 0, 5, 1))
  await page.goto(address)
  await page.getByRole('link', { name: '引用第二部分', exact: true }).focus()
  await page.keyboard.press('Enter')
  expect(await choose(page, '复制GB/T 7714', '出处已复制')).toBe(
    `上海市科学技术委员会. 对市十六届人大二次会议第0106号代表建议的答复: 沪科建复〔2024〕26号[A/OL]. (2024-05-20)[2026-01-05]. ${new URL(address, baseURL)}#measure-2.`,
  )
})

test('a promise is cited by itself', async ({ page, baseURL }) => {
  await page.goto(address)
  await page.getByRole('link', { name: '引用承诺事项“三是”' }).click()
  expect(await choose(page, '复制出处', '出处已复制')).toBe(
    `${citation}，承诺事项“三是”，${new URL(address, baseURL)}#commitment-3`,
  )
})

test('selected words are cited with their place', async ({ page, baseURL }) => {
  await page.goto(address)
  await page.locator('#preamble-p2').evaluate((paragraph) => {
    const words = '41款创新医疗器械获批上市'
    const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
      const start = text.data.indexOf(words)
      if (start >= 0) getSelection()?.setBaseAndExtent(text, start, text, start + words.length)
    }
  })
  await expect(page.getByRole('button', { name: '复制出处' })).toBeVisible()
  expect(await choose(page, '复制出处', '出处已复制')).toBe(
    `“41款创新医疗器械获批上市”——${citation}，导语第2段，${new URL(address, baseURL)}#preamble-p2`,
  )
})

test('Escape closes the choice and gives the focus back', async ({ page }) => {
  await page.goto(address)
  const sign = page.getByRole('link', { name: '引用导语第1段' })
  await sign.focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: '复制链接' })).toBeHidden()
  await expect(sign).toBeFocused()
})

test('the signs are quiet until wanted, always there on touch, and 24 pixels wide and high', async ({
  browser,
  baseURL,
}) => {
  for (const hasTouch of [false, true]) {
    const context = await browser.newContext({ ...(baseURL && { baseURL }), hasTouch, isMobile: hasTouch })
    const page = await context.newPage()
    await page.goto(address)
    const sign = page.getByRole('link', { name: '引用第一部分第1段' })
    await expect(sign).toHaveCSS('opacity', hasTouch ? '1' : '0')
    if (!hasTouch) {
      await page.locator('#measure-1-p1').hover()
      await expect(sign).toHaveCSS('opacity', '1')
    }
    for (const each of await page.getByRole('link', { name: /^引用/ }).all()) {
      const box = await each.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
    }
    await context.close()
  }
})

test('without a clipboard the text is shown to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.goto(address)
  const shown = page.waitForEvent('dialog')
  await page.getByRole('link', { name: '引用第一部分', exact: true }).focus()
  await page.keyboard.press('Enter')
  page
    .getByRole('button', { name: '复制出处' })
    .click()
    .catch(() => {})
  const dialog = await shown
  expect(dialog.defaultValue()).toContain(citation)
  await dialog.dismiss()
})
