import { expect, type Page, test } from '@playwright/test'
import { lacksChinese } from './fonts'

const slug = 'hukejianfu-2024-26'
const address = `/replies/${slug}/`

async function textOf(page: Page): Promise<string> {
  return (await page.request.get(`${address}reply.txt`)).text()
}

/** What a reader gets who copies the whole letter. */
function copied(page: Page): Promise<string> {
  return page.evaluate(() => {
    const letter = document.querySelector('.letter')
    const selection = getSelection()
    if (!letter || !selection) return ''
    selection.selectAllChildren(letter)
    return selection.toString()
  })
}

/** Its top stands in the window, below whatever sticks to the window's top. */
async function isInView(page: Page, selector: string): Promise<boolean> {
  return page.locator(selector).evaluate((element) => {
    const { top, left } = element.getBoundingClientRect()
    const shown = document.elementFromPoint(left + 60, Math.max(top, 0) + 12)
    return (
      top >= 0 &&
      top < innerHeight * 0.6 &&
      shown !== null &&
      (element.contains(shown) || shown.contains(element))
    )
  })
}

test('from the library to the letter', async ({ page }) => {
  test.skip(
    lacksChinese(),
    'Found no Chinese face here: a title that some faces draw as nothing cannot be pressed',
  )
  await page.goto('/')
  await page
    .getByRole('list')
    .getByRole('link', { name: '“关于进一步推进和加快上海国产高端医疗装备发展' })
    .click()
  await expect(page).toHaveURL(address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '对市十六届人大二次会议第0106号代表建议的答复',
  )
  await expect(page.getByRole('article')).toContainText('41款创新医疗器械获批上市')
})

test('copying the letter brings its text along and nothing else', async ({ page }) => {
  await page.goto(address)
  const lines = (text: string) => text.split(/\n+/).filter(Boolean)
  expect(lines(await copied(page))).toEqual(lines(await textOf(page)))
})

test('the data is linked, from the page and from its head', async ({ page }) => {
  await page.goto(address)
  for (const [name, file] of [
    ['纯文本', 'txt'],
    ['Markdown', 'md'],
    ['JSON', 'json'],
  ] as const) {
    await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toHaveAttribute(
      'href',
      `${address}reply.${file}`,
    )
    await expect(page.locator(`link[rel=alternate][href$="reply.${file}"]`)).toHaveCount(1)
    expect((await page.request.get(`${address}reply.${file}`)).status()).toBe(200)
  }
})

for (const width of [360, 768, 1440]) {
  test(`a link to a measure leads to it, marked and in view, at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goto(`${address}#measure-2`)
    await expect.poll(() => isInView(page, '#measure-2 h2')).toBe(true)
    const [marked, other] = await page.evaluate(() =>
      ['#measure-2 h2', '#measure-1 h2'].map((selector) => {
        const element = document.querySelector(selector)
        return element && getComputedStyle(element).backgroundColor
      }),
    )
    expect(marked).not.toBe(other)
    await expect(page.getByRole('status')).toHaveText('已到第二部分')
  })
}

test('the mark is printed where it is asked for, and only there', async ({ page }) => {
  const marked = () =>
    page
      .locator('#preamble-p2')
      .evaluate((passage) => getComputedStyle(passage).backgroundColor !== 'rgba(0, 0, 0, 0)')
  await page.goto(address)
  await expect(page.getByLabel('打印时标出所引段落')).toHaveCount(0)
  await page.goto(`${address}#preamble-p2`)
  await page.emulateMedia({ media: 'print' })
  expect(await marked()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  await page.getByLabel('打印时标出所引段落').check()
  await page.emulateMedia({ media: 'print' })
  expect(await marked()).toBe(true)
})

test('the contents lead to each part and tell where the reader is', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 800 })
  await page.goto(address)
  const contents = page.getByRole('navigation', { name: '目录' })
  await contents.getByRole('link', { name: '承诺事项' }).click()
  await expect(page).toHaveURL(/#commitments$/)
  await expect(contents.locator('[aria-current]')).toHaveText('承诺事项')
  await contents.getByRole('link', { name: '推动产业链协同攻关' }).click()
  await expect(contents.locator('[aria-current]')).toHaveText('推动产业链协同攻关')
  await page.goBack()
  await expect(page).toHaveURL(/#commitments$/)
})

test('on a narrow screen the contents are folded, and fold again once used', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 })
  await page.goto(address)
  const contents = page.getByRole('navigation', { name: '目录' })
  await expect(contents.getByRole('link')).toHaveCount(0)
  await contents.locator('summary').click()
  await contents.getByRole('link', { name: /^三、/ }).click()
  await expect(contents.getByRole('link')).toHaveCount(0)
  await expect.poll(() => isInView(page, '#measure-3 h2')).toBe(true)
})

test('a passage linked by its words keeps its place for citing and for the next one', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`${address}#commitment-1:~:text=${encodeURIComponent('一是制定新一轮产业政策')}`)
  await expect(page.getByRole('status')).toHaveText('已到承诺事项“一是”')
  await page.keyboard.press('c')
  await expect(page.locator('.cite-menu')).toHaveAccessibleName('引用承诺事项“一是”')
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await expect(page).toHaveURL(/#commitment-2$/)
})

test('every page says that it is a reading copy', async ({ page }) => {
  for (const each of ['/', address, '/compare/hukejianfu-2024-26/huketifu-2024-79/']) {
    await page.goto(each)
    await expect(page.getByRole('contentinfo').getByText('以发文机关原件为准')).toBeVisible()
  }
})

test('the contents come before the facts in the order of focus, and the skip leads to the letter', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 800 })
  await page.goto(address)
  for (let stop = 0; stop < 3; stop++) await page.keyboard.press('Tab')
  await expect(page.getByRole('navigation', { name: '目录' }).locator(':focus')).toHaveText('导语')
  await page.reload()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('article').locator(':focus')).toHaveCount(1)
})

test('each commitment stands on its own line', async ({ page }) => {
  await page.goto(address)
  const lefts = await page
    .locator('#commitments .commitment')
    .evaluateAll((items) => items.map((item) => item.querySelector('.cite')?.getBoundingClientRect().left))
  expect(new Set(lefts).size).toBe(1)
})

test('the margin’s bar stands beside the first line of its heading, of however many', async ({ page }) => {
  for (const [width, lines] of [
    [1440, 1],
    // Boxes for characters are so narrow that the heading has one line there too.
    [360, lacksChinese() ? 1 : 2],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(address)
    const [heading, bar] = await Promise.all(
      ['#measure-1 h2', '#measure-1 > .also'].map((selector) => page.locator(selector).boundingBox()),
    )
    expect(Math.round((heading?.height ?? 0) / (bar?.height ?? 1))).toBe(lines)
    expect(Math.abs((bar?.y ?? 0) - (heading?.y ?? 99))).toBeLessThan(6)
  }
})

for (const [hasTouch, shown] of [
  [true, true],
  [false, false],
] as const)
  test(`the margin’s bars are named ${hasTouch ? 'on touch' : 'where they are pointed at'}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ ...(baseURL && { baseURL }), hasTouch, isMobile: hasTouch })
    const page = await context.newPage()
    await page.goto(address)
    const bar = page.locator('.also').first()
    const name = () => bar.evaluate((link) => getComputedStyle(link, '::after').content)
    expect(await name()).toBe(shown ? '"79号有相近文字"' : 'none')
    if (!hasTouch) {
      await bar.hover()
      expect(await name()).toBe('"79号有相近文字"')
    }
    await context.close()
  })

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the letter, its links and its data are there, and no button that does nothing', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 800 })
    await page.goto(`${address}#commitment-2`)
    await expect(page.getByRole('article')).toContainText('感谢您对本市科技工作的关心和支持！')
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('link', { name: '引用承诺事项“二是”' })).toHaveAttribute(
      'href',
      '#commitment-2',
    )
    await expect(
      page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: '联系方式' }),
    ).toBeVisible()
    await expect(page.locator('#commitment-2')).toBeInViewport()
  })
})
