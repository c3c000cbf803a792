import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { lacksChinese } from './fonts'
import { addressOf, pageFiles, siteFolder } from './site'
import { overflow, smallTargets } from './sizes'

/** The rules of WCAG 2.2 to level AA, and what axe counts as good practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Of them those that colours or widths may break; the others tell the same of a page whatever it looks like. */
const looks = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable']

async function violations(page: Page, only: 'all' | 'looks' = 'all'): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (only === 'all' ? axe.withTags(rules) : axe.withRules(looks)).analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  )
}

/** Every page that stays: one that leads on at once is gone before it can be looked at. */
async function everyPage(): Promise<string[]> {
  const files = await pageFiles()
  const leading = await Promise.all(
    files.map(async (file) =>
      (await readFile(path.join(siteFolder, file), 'utf8')).includes('http-equiv="refresh"'),
    ),
  )
  return files.filter((_, index) => !leading[index]).map(addressOf)
}

for (const [width, rules] of [
  [1440, 'all'],
  [360, 'looks'],
] as const) {
  test(`axe finds nothing on any page, ${width} wide, light and dark`, async ({ page }) => {
    test.setTimeout(180_000)
    await page.setViewportSize({ width, height: 800 })
    for (const address of await everyPage()) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      await page.goto(address)
      expect(await violations(page, rules), address).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
      expect(await violations(page, 'looks'), `${address}, dark`).toEqual([])
    }
  })
}

test('axe finds nothing where something is open, marked or found', async ({ page }) => {
  test.skip(
    lacksChinese(),
    'Found no Chinese face here: boxes are narrow, and two marks stand beside one line',
  )
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 360, height: 700 })
  await page.goto('/replies/hukejianfu-2024-26/#preamble-p2')
  expect(await violations(page), 'marked').toEqual([])
  await page.locator('.rail summary').click()
  expect(await violations(page), 'contents').toEqual([])
  await page.locator('.rail summary').click()
  await page.keyboard.press('c')
  await expect(page.getByRole('button', { name: '复制链接' })).toBeVisible()
  expect(await violations(page), 'citing').toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  expect(await violations(page), 'keys').toEqual([])
  await page.goto('/')
  await page.getByLabel('查找').fill('无此文字')
  await expect(page.getByRole('button', { name: '清除条件' })).toBeVisible()
  expect(await violations(page), 'nothing found').toEqual([])
  await page.getByLabel('查找').fill('质子 治疗')
  await expect(page.locator('mark').first()).toBeVisible()
  expect(await violations(page), 'found').toEqual([])
})

test('no page scrolls sideways at 320, 360, 768, 1440 and 1920, nor with text twice as large at 320 and 360', async ({
  page,
}) => {
  test.setTimeout(120_000)
  for (const address of await everyPage()) {
    await page.goto(address)
    for (const [width, size] of [
      [320, '100%'],
      [320, '200%'],
      [360, '200%'],
      [360, '100%'],
      [768, '100%'],
      [1440, '100%'],
      [1920, '100%'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size
      }, size)
      const over = await overflow(page)
      expect(over, `${address} at ${width}, text ${size}`).toBeLessThanOrEqual(0)
    }
  }
})

test('every page has one h1, one main, and a language', async ({ page }) => {
  for (const address of await everyPage()) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 }), address).toHaveCount(1)
    await expect(page.getByRole('main'), address).toHaveCount(1)
    await expect(page.locator('html'), address).toHaveAttribute('lang', 'zh-CN')
  }
})

test('links, buttons and choices are 24 pixels wide and high, those in running text aside', async ({
  page,
}) => {
  for (const address of [
    '/',
    '/commitments/',
    '/replies/hukejianfu-2024-26/',
    '/compare/hukejianfu-2024-26/huketifu-2024-79/',
    '/nowhere/',
  ]) {
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(address)
      const small = await smallTargets(page)
      expect(small, `${address} at ${width}`).toEqual([])
    }
  }
})

test('nothing moves by itself, whether or not less motion is asked for', async ({ page }) => {
  for (const address of [
    '/',
    '/replies/hukejianfu-2024-26/',
    '/compare/hukejianfu-2024-26/huketifu-2024-79/',
  ]) {
    await page.goto(address)
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { animationName, scrollBehavior, transitionDuration } = getComputedStyle(element)
          return animationName !== 'none' || scrollBehavior !== 'auto' || transitionDuration !== '0s'
        }).length,
    )
    expect(moving).toBe(0)
  }
})

test('in forced colours the place in the contents is told from the others', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 800 })
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await page.goto('/replies/hukejianfu-2024-26/#measure-2')
  const [current, other] = await Promise.all(
    ['#measure-2', '#measure-3'].map((id) =>
      page.locator(`.rail a[href="${id}"]`).evaluate((link) => getComputedStyle(link).borderLeftColor),
    ),
  )
  expect(current).not.toBe(other)
})

test('in forced colours the passage arrived at keeps an outline, and the signs their colour of links', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await page.goto('/replies/hukejianfu-2024-26/#preamble-p2')
  await expect(page.locator('#preamble-p2')).toHaveCSS('outline-style', 'solid')
  const colours = await page.evaluate(() => {
    const sign = document.querySelector('.cite')
    const letter = document.querySelector('.letter')
    return [sign, letter].map((element) => element && getComputedStyle(element).color)
  })
  expect(colours[0]).not.toBe(colours[1])
})
