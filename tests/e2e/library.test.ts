import { expect, type Page, test } from '@playwright/test'
import { sentBytes } from './site'

test.beforeEach(async ({ page }) => {
  await page.goto('/')
})

test('offers the side-by-side before the list', async ({ page }) => {
  const offer = page.getByRole('region', { name: '两件答复对照' })
  await expect(offer).toContainText(/41%.*60%/s)
  await offer.getByRole('link', { name: '两件答复对照' }).click()
  await expect(page).toHaveURL('/compare/hukejianfu-2024-26/huketifu-2024-79/')
})

test('shows of each reply what it answers, who answers, its number, date, outcome and counts', async ({
  page,
}) => {
  const sheet = page.getByRole('listitem').filter({ hasText: '沪科提复〔2024〕79号' })
  await expect(sheet.getByRole('heading', { level: 3 })).toHaveText(
    '“关于推动质子设备小型化，打造上海质子设备制造高地”',
  )
  for (const fact of [
    '上海市科学技术委员会',
    '对市政协十四届二次会议第1227号提案的答复',
    '曾凡一、苏良碧、李青峰',
    '2024年7月29日',
    '解决采纳',
    '举措3项',
    '承诺3项',
  ])
    await expect(sheet).toContainText(fact)
})

/** The sheets of letters. */
const sheets = (page: Page) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) })

test('finds replies by words, tells how many, and keeps them in the address', async ({ page }) => {
  await page.getByLabel('查找').fill('曹晖 沪科建复[2024]26号')
  await expect(sheets(page)).toHaveCount(1)
  await expect(page.getByRole('status')).toHaveText('找到1件')
  await page.reload()
  await expect(page.getByLabel('查找')).toHaveValue('曹晖 沪科建复[2024]26号')
  await expect(sheets(page)).toHaveCount(1)
})

test('shows the passages that have the words, marked, each with a way to its place', async ({ page }) => {
  await page.getByLabel('查找').fill('１０７例 聯影')
  await expect(sheets(page)).toHaveCount(1)
  await expect(sheets(page)).toContainText('沪科提复〔2024〕79号')
  const passage = page.getByRole('link').filter({ has: page.getByText('107例', { exact: true }) })
  await expect(passage.locator('mark')).toHaveText(['107例'])
  await expect(page.locator('mark').filter({ hasText: '联影' }).first()).toBeVisible()
  await passage.click()
  await expect(page).toHaveURL(/\/replies\/huketifu-2024-79\/#measure-\d-p\d/)
  const place = page.locator(new URL(page.url()).hash.replace(/:~:.*/, ''))
  await expect(place).toContainText('107例')
  await expect(place).toBeInViewport()
})

test('words, filters and order hold together, and the list comes back whole', async ({ page }) => {
  await page.goto(`/?q=${encodeURIComponent('质子')}&sort=relevance`)
  await expect(sheets(page)).toHaveCount(2)
  await expect(sheets(page).first()).toContainText('沪科提复〔2024〕79号')
  await page.getByLabel('排序').selectOption('最早在前')
  await expect(sheets(page).first()).toContainText('沪科建复〔2024〕26号')
  await page.getByLabel('类别').selectOption('政协提案')
  await expect(sheets(page)).toHaveText(/沪科提复〔2024〕79号/)
  await page.getByLabel('查找').fill('')
  await page.getByLabel('类别').selectOption('全部')
  await expect(sheets(page)).toHaveText([/沪科建复〔2024〕26号/, /沪科提复〔2024〕79号/])
  await expect(page.locator('mark')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 2, name: '2024年' })).toBeVisible()
  await expect(page).toHaveURL(/\?sort=oldest$/)
})

test('loads what finds words when somebody is about to look for some, and no more than they take', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.reload({ waitUntil: 'networkidle' })
  expect(asked.filter((path) => path.startsWith('/search'))).toEqual([])
  await page.getByLabel('查找').focus()
  await expect.poll(() => asked.filter((path) => path.startsWith('/search'))).toHaveLength(2)
  expect(sentBytes('search.js')).toBeLessThan(6 * 1024)
})

test('says that nothing could be found where the index is out of reach', async ({ page }) => {
  await page.route('**/*.bin', (route) => route.abort())
  await page.getByLabel('查找').fill('质子')
  await expect(page.getByText('查找未能完成').first()).toBeVisible()
  await page.unroute('**/*.bin')
  await page.getByLabel('查找').fill('质子设备')
  await expect(sheets(page)).toHaveCount(1)
})

test('says so where nothing is found, and offers a way back', async ({ page }) => {
  await page.getByLabel('类别').selectOption('代表建议')
  await page.getByLabel('查找').fill('质子设备')
  await expect(page.getByRole('listitem')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 2, name: '2024年' })).toBeHidden()
  await page.getByRole('button', { name: '清除条件' }).click()
  await expect(page.getByRole('listitem')).toHaveCount(2)
  await expect(page.getByLabel('查找')).toBeFocused()
})

test('says what it is, and keys the picture', async ({ page }) => {
  await expect(page.getByText('机关答复代表建议、政协提案的信函')).toBeVisible()
  await expect(page.getByRole('region', { name: '两件答复对照' })).toContainText('青色表示次序不同')
})

test('what is chosen, the order and the layout are in the address, for whoever opens it', async ({
  page,
}) => {
  await page.getByLabel('排序').selectOption('最早在前')
  await page.getByRole('radio', { name: '列表' }).check()
  await expect(page).toHaveURL(/\?sort=oldest&layout=list$/)
  await page.reload()
  await expect(page.getByRole('listitem').first()).toContainText('沪科建复〔2024〕26号')
  await expect(page.getByRole('radio', { name: '列表' })).toBeChecked()
  await page.getByLabel('类别').selectOption('政协提案')
  await expect(page.getByRole('listitem')).toHaveCount(1)
  await page.goto(`/?kind=${encodeURIComponent('代表建议')}`)
  await expect(page.getByRole('listitem')).toHaveText(/沪科建复〔2024〕26号/)
})

test('two letters ticked are set side by side', async ({ page }) => {
  const [first, second] = await page.getByRole('checkbox').all()
  await first?.check()
  await expect(page.getByText('已选1件，再选一件即可对照')).toBeVisible()
  await second?.check()
  await page.getByRole('link', { name: '对照所选两件' }).click()
  await expect(page).toHaveURL('/compare/hukejianfu-2024-26/huketifu-2024-79/')
})

test('nothing is found or said while an input method is composing', async ({ page }) => {
  const box = page.getByLabel('查找')
  const type = (text: string, isComposing: boolean) =>
    box.evaluate(
      (input: HTMLInputElement, { text, isComposing }) => {
        input.value = text
        input.dispatchEvent(new InputEvent('input', { isComposing }))
        if (!isComposing) input.dispatchEvent(new CompositionEvent('compositionend'))
      },
      { text, isComposing },
    )
  await type('zhizi', true)
  await expect(page.getByRole('listitem')).toHaveCount(2)
  await expect(page).toHaveURL('/')
  await type('质子设备', false)
  await expect(sheets(page)).toHaveCount(1)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('filters by what the replies differ in, counts what is left, and shows no search', async ({
    page,
  }) => {
    await expect(page.getByLabel('查找')).toHaveCount(0)
    await expect(page.getByRole('combobox')).toHaveCount(1)
    await page.getByLabel('类别').selectOption('政协提案')
    await expect(page.getByRole('listitem')).toHaveCount(1)
    await expect(page.getByRole('listitem')).toContainText('沪科提复〔2024〕79号')
  })
})

test('fields have 16 pixels on touch, below which a telephone enlarges the page', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), hasTouch: true, isMobile: true })
  const page = await context.newPage()
  await page.goto('/')
  const fields = page.locator('.filters').locator('select, [type=search]')
  expect(await fields.count()).toBeGreaterThan(1)
  for (const field of await fields.all()) await expect(field).toHaveCSS('font-size', '16px')
  await context.close()
})
