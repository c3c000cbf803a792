import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { ordered } from '@/lib/library/order'
import { readLibrary } from '@/lib/library/read'
import type { Reply } from '@/lib/reply/reply'

const address = '/compare/hukejianfu-2024-26/huketifu-2024-79/'
const { replies } = await readLibrary('content')
const [left, right] = ordered(replies[0] as Reply, replies[1] as Reply)
const solid = (text: string) => text.replace(/\s/g, '')

/** The row that holds some words of a letter. */
function row(page: Page, words: string) {
  return page.locator('.row').filter({ hasText: words })
}

test('each column holds its whole letter, and nothing that is not the letter’s', async ({ page }) => {
  await page.goto(address)
  for (const [side, reply] of [
    ['l', left],
    ['r', right],
  ] as const) {
    const cells = await page.locator(`.row > .${side}`).allTextContents()
    expect(solid(cells.join(''))).toBe(solid(reply.text))
  }
})

test('ids are those of the reply’s page with the side before them', async ({ page }) => {
  for (const [side, reply] of [
    ['left', left],
    ['right', right],
  ] as const) {
    await page.goto(`/replies/${reply.slug}/`)
    const ids = await page
      .locator('.letter [id], .letter')
      .evaluateAll((all) => all.map(({ id }) => id).filter(Boolean))
    expect(ids.length).toBeGreaterThan(15)
    await page.goto(address)
    for (const id of ids) await expect(page.locator(`#${side}-${id}`), id).toHaveCount(1)
  }
})

test('counterparts stand level, and 41 and 43 are marked as what differs', async ({ page }) => {
  await page.goto(address)
  const figures = row(page, '款创新医疗器械获批上市').first()
  await expect(figures.locator('.l mark')).toHaveText(['41'])
  await expect(figures.locator('.r mark')).toHaveText(['43'])
  const tops = await figures
    .locator('.l, .r')
    .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top))
  expect(tops[0]).toBe(tops[1])
})

test('the sentence on 艾普强 is told as moved, and each place leads to the other', async ({ page }) => {
  await page.goto(address)
  const here = row(page, '艾普强粒子的质子治疗系统是国内首个自主研制')
  const there = row(page, '艾普强粒子的质子治疗系统是国内首个自主研发')
  await expect(here.locator('mark').first()).toHaveText('研制')
  await here.getByRole('link', { name: '移至右函导语第3段 ↑' }).click()
  await expect(there).toBeInViewport()
  await there.getByRole('link', { name: '移自左函导语第3段 ↓' }).click()
  await expect(here).toBeInViewport()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('views fold what they leave out, and a fold opens', async ({ page }) => {
    await page.goto(address)
    const same = page.getByText('三是企业主体多元集聚。').first()
    await expect(same).toBeVisible()
    await expect(page.locator('summary').first()).toBeHidden()
    await page.getByRole('radio', { name: '只看不同' }).check()
    await expect(same).toBeHidden()
    await expect(row(page, '43款')).toBeVisible()
    const fold = page.locator('details', { has: same })
    await fold.getByText('此处 1 句相同').click()
    await expect(same).toBeVisible()
    await page.getByRole('radio', { name: '只看相同' }).check()
    await expect(same).toBeVisible()
    await expect(row(page, '上海市创新产品推荐目录')).toBeHidden()
    await page.getByRole('radio', { name: '全部' }).check()
    await expect(row(page, '上海市创新产品推荐目录')).toBeVisible()
  })

  test('a link into a fold opens it', async ({ page }) => {
    await page.goto(address)
    await page.getByRole('radio', { name: '只看不同' }).check()
    const same = row(page, '三是企业主体多元集聚。')
    await expect(same).toBeHidden()
    await page
      .locator(`.picture a[href="#${await same.getAttribute('id')}"]`)
      .first()
      .dispatchEvent('click')
    await expect(same).toBeInViewport()
  })

  test('a ribbon leads to its row', async ({ page }) => {
    await page.goto(address)
    const ribbons = page.locator('.picture a:has(path.moved)')
    await expect(ribbons).toHaveCount(2)
    const target = await ribbons.first().getAttribute('href')
    await page.goto(address + target)
    await expect(page.locator(`${target}`)).toBeInViewport()
  })

  test('the other order leads here', async ({ page }) => {
    await page.goto('/compare/huketifu-2024-79/hukejianfu-2024-26/')
    await page.waitForURL(`**${address}`)
  })
})

test('the view is in the address, for whoever opens it and on the way back', async ({ page }) => {
  await page.goto(`${address}?view=differences`)
  const radio = (name: string) => page.getByRole('radio', { name })
  await expect(radio('只看不同')).toBeChecked()
  await radio('只看相同').check()
  await expect(page).toHaveURL(/\?view=shared$/)
  await radio('全部').check()
  await expect(page).toHaveURL(new RegExp(`${address}$`))
  await page.goBack()
  await expect(radio('只看相同')).toBeChecked()
  await page.goBack()
  await expect(radio('只看不同')).toBeChecked()
})

test('keys and buttons go from difference to difference', async ({ page }) => {
  await page.goto(address)
  const stops = await page.locator('.row:not(.same, .minor)').evaluateAll((rows) => rows.map(({ id }) => id))
  await page.keyboard.press('n')
  await expect(page).toHaveURL(new RegExp(`#${stops[0]}$`))
  await page.keyboard.press('n')
  await expect(page).toHaveURL(new RegExp(`#${stops[1]}$`))
  await page.getByRole('button', { name: '下一处不同' }).click()
  await expect(page).toHaveURL(new RegExp(`#${stops[2]}$`))
  await page.keyboard.press('p')
  await expect(page.locator(`#${stops[1]}`)).toBeInViewport()
  await expect(page.locator(`#${stops[1]}`)).toBeFocused()
})

test('the steps pass over what the view folds', async ({ page }) => {
  await page.goto(`${address}?view=shared`)
  await page.locator('#view-shared:checked').waitFor()
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('n')
    await expect(page.locator('.row:focus')).toBeInViewport()
    await expect(page.locator('.row.own:focus')).toHaveCount(0)
  }
})

test('where styles cannot hold disclosures open, script does', async ({ page }) => {
  await page.addInitScript(() => {
    CSS.supports = () => false
  })
  await page.goto(address)
  await expect(page.locator('.fold:not([open])')).toHaveCount(0)
  await page.getByRole('radio', { name: '只看不同' }).check()
  await expect(page.locator('.fold.same[open], .fold.own:not([open])')).toHaveCount(0)
})

test('pointing at what moved lights up its counterpart', async ({ page }) => {
  await page.goto(address)
  await row(page, '首个自主研制并获批').hover()
  await expect(page.locator('.lit')).toHaveText(/首个自主研发并获批/)
  await row(page, '您提出的').hover()
  await expect(page.locator('.lit')).toHaveCount(0)
})

test('a selection down one column copies that letter’s paragraphs', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(address)
  const drag = async (side: string, from: string, to: string) => {
    const start = page.locator(`.row > .${side}`).filter({ hasText: from }).locator('p').first()
    const end = page.locator(`.row > .${side}`).filter({ hasText: to }).locator('p').last()
    const a = await start.boundingBox()
    await page.mouse.move((a?.x ?? 0) + 1, (a?.y ?? 0) + 5)
    await page.mouse.down()
    const b = await end.boundingBox()
    await page.mouse.move((b?.x ?? 0) + (b?.width ?? 0) - 1, (b?.y ?? 0) + (b?.height ?? 0) - 2, { steps: 8 })
    await page.mouse.up()
    await page.keyboard.press('Control+C')
    return page.evaluate(() => navigator.clipboard.readText())
  }
  await row(page, '2016年以来').scrollIntoViewIfNeeded()
  const from = left.text.indexOf('近年来，上海')
  const to = left.text.indexOf('三是企业主体多元集聚。') + '三是企业主体多元集聚。'.length
  expect(await drag('l', '近年来，上海', '三是企业主体')).toBe(left.text.slice(from, to))
  const rightFrom = right.text.indexOf('近年来，上海')
  const rightTo = right.text.indexOf('三是企业主体多元集聚。') + '三是企业主体多元集聚。'.length
  expect(await drag('r', '近年来，上海', '三是企业主体')).toBe(right.text.slice(rightFrom, rightTo))
})

test('a copy of a whole column is the letter’s text, to the character', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(address)
  for (const [side, reply] of [
    ['l', left],
    ['r', right],
  ] as const) {
    await page.locator(`.row > .${side}:not(.b)`).evaluateAll((cells) => {
      const [first, last] = [cells[0], cells.at(-1)] as [Element, Element]
      getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length)
    })
    await expect(page.locator(`.rows[data-only="${side}"]`)).toHaveCount(1)
    await page.keyboard.press('Control+C')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(reply.text)
  }
})

test('the table of figures leads to both places of 41款 and 43款', async ({ page }) => {
  await page.goto(address)
  const table = page.getByRole('table', { name: '对应文句中不同的数字' })
  const figures = table.getByRole('row', { name: '41款 43款 …创新医疗器械获批上市' })
  for (const [side, words] of [
    ['left', '41款'],
    ['right', '43款'],
  ] as const) {
    await figures.getByRole('link', { name: words }).click()
    const place = page.locator(':target')
    await expect(place).toHaveText(words)
    await expect(place).toHaveAttribute('id', new RegExp(`^${side}-`))
    await expect(place).toBeInViewport()
  }
})

test('documents and parts say which letter has them', async ({ page }) => {
  await page.goto(address)
  const documents = page.getByRole('table', { name: '提到的文件' })
  await expect(documents.getByRole('row', { name: /《上海市创新产品推荐目录》/ })).toHaveText(/提到未提$/)
  const parts = page.getByRole('table', { name: '各部分的对应' })
  await expect(parts.getByRole('row', { name: /^一、加强核心技术攻关/ })).toContainText(
    '二、加强产学研医检协同',
  )
  await expect(parts.getByRole('row', { name: /^三、支持开拓海外市场/ })).toContainText('无对应')
})

test('the ear is told what is shared, changed, moved and own, and where the changes are', async ({
  page,
}) => {
  await page.goto(address)
  await expect(row(page, '款创新医疗器械获批上市').first()).toMatchAriaSnapshot(`
    - text: "左函 · 改动："
    - paragraph:
      - text: 2016年以来，
      - mark: "异： 41"
      - text: 款创新医疗器械获批上市，数量排名位居全国前列。
    - text: "右函 · 改动："
    - paragraph:
      - text: 2016年以来，
      - mark: "异： 43"
      - text: 款创新医疗器械获批上市，数量排名位居全国前列。
  `)
  await expect(row(page, '三是企业主体多元集聚。').first()).toMatchAriaSnapshot(`
    - text: "左函 · 相同："
    - paragraph: 三是企业主体多元集聚。
    - text: "右函 · 相同："
    - paragraph: 三是企业主体多元集聚。
  `)
  await expect(row(page, '曹晖代表：').first()).toMatchAriaSnapshot(`
    - text: "左函 · 独有："
    - paragraph: 曹晖代表：
  `)
  await expect(row(page, '首个自主研制并获批')).toMatchAriaSnapshot(`
    - text: "左函 · 移位："
    - paragraph
    - link "移至右函导语第3段 ↑"
  `)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const view of ['all', 'differences', 'shared']) {
    test(`axe finds nothing: ${colorScheme}, ${view}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(`${address}?view=${view}`)
      await page.locator(`#view-${view}:checked`).waitFor()
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations).toEqual([])
    })
  }
}

for (const width of [320, 360, 768, 1440]) {
  test(`${width} px wide: no sideways scrolling`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 })
    await page.goto(address)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
}

test('narrow: row after row, each told whose text it is', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 })
  await page.goto(address)
  const cells = row(page, '款创新医疗器械获批上市').first().locator('.l, .r')
  const boxes = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().toJSON()))
  expect(boxes[1].top).toBeGreaterThanOrEqual(boxes[0].bottom)
  const label = await cells.first().evaluate((cell) => getComputedStyle(cell, '::before').position)
  expect(label).toBe('static')
})

test('the tab key is past the overview after a few stops, and ribbons are no stops', async ({ page }) => {
  await page.goto(address)
  const jump = page.getByRole('link', { name: '直接看对照' })
  for (let stop = 0; stop < 6; stop++) {
    await page.keyboard.press('Tab')
    if (await jump.evaluate((link) => link === document.activeElement)) break
  }
  await expect(jump).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator('.rows :focus')).toHaveAccessibleName(/^移自左函/)
  expect(await page.locator('.picture a').evaluateAll((all) => all.every((one) => one.tabIndex === -1))).toBe(
    true,
  )
})

test('the picture and each of its ribbons say in words what they show', async ({ page }) => {
  await page.goto(address)
  const picture = page.getByRole('group', { name: /^左右两函文字的对应：相同\d+处，改动\d+处，移位2处$/ })
  const ribbons = picture.getByRole('link')
  const names = await ribbons.evaluateAll((all) => all.map((one) => one.querySelector('title')?.textContent))
  expect(names.length).toBeGreaterThan(20)
  expect(new Set(names).size).toBe(names.length)
  const moved = picture.getByRole('link', { name: '移位：左函导语第3段“艾普强粒子的质子…”，右函导语第3段' })
  await expect(moved).toHaveCount(1)
  for (const name of names) expect(name).toMatch(/^(?:相同|改动|移位)：左函.+“.+…”，右函.+$/)
})

test('with forced colours the marks keep their lines, and only what one letter has alone a bar', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(address)
  const line = (side: string) =>
    row(page, '款创新医疗器械获批上市')
      .first()
      .locator(`.${side} mark`)
      .evaluate((mark) => getComputedStyle(mark).textDecorationStyle)
  const bar = (words: string) =>
    row(page, words)
      .first()
      .locator('.l')
      .evaluate((cell) => getComputedStyle(cell).borderInlineStartStyle)
  expect([await bar('曹晖代表：'), await bar('三是企业主体多元集聚。')]).toEqual(['solid', 'none'])
  expect([await line('l'), await line('r')]).toEqual(['solid', 'dashed'])
})
