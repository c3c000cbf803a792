import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from '@playwright/test'
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
  await here.getByRole('link', { name: '对应句见79号导语第3段 ↑' }).click()
  await expect(there).toBeInViewport()
  await there.getByRole('link', { name: '对应句见26号导语第3段 ↓' }).click()
  await expect(here).toBeInViewport()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('what a view leaves out is one line for each section, and comes back', async ({ page }) => {
    await page.goto(address)
    const same = row(page, '三是企业主体多元集聚。')
    const long = page.getByText('数量排名位居全国前列。').first()
    const folds = page.locator('.fold summary:visible')
    await expect(same).toBeVisible()
    await expect(folds).toHaveCount(0)
    await page.getByRole('radio', { name: '只看不同' }).check()
    await expect(same).toBeHidden()
    await expect(long).toBeHidden()
    await expect(row(page, '43款')).toBeVisible()
    await page.locator('.part', { has: same }).locator('summary:visible').click()
    await expect(same).toBeVisible()

    await page.getByRole('radio', { name: '只看相同' }).check()
    await expect(same.locator('.l')).toBeVisible()
    await expect(same.locator('.r')).toBeHidden()
    await expect(page.locator('.row:not(.own) mark > span:visible')).toHaveCount(0)
    await expect(row(page, '上海市创新产品推荐目录')).toBeHidden()
    await page.getByRole('radio', { name: '全部' }).check()
    await expect(row(page, '上海市创新产品推荐目录')).toBeVisible()
  })

  for (const [view, id, words] of [
    ['不同', 'left-preamble-p2-s7', '三是企业主体多元集聚。'],
    ['相同', 'left-measure-2', '二、培育自主品牌，加快本市创新产品入院应用'],
  ] as const)
    test(`an address leads to what 只看${view} leaves out`, async ({ page }) => {
      await page.goto(address)
      await page.getByRole('radio', { name: `只看${view}` }).check()
      const text = page.locator('.l').getByText(words)
      await expect(text).toBeHidden()
      await page.locator(`a[href="#${id}"]`).first().dispatchEvent('click')
      await expect(text).toBeInViewport()
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

for (const [view, words] of [
  ['differences', '三是企业主体多元集聚'],
  ['differences', '医疗器械是本市生物医药产业'],
  ['shared', '围绕高端医疗器械研发各阶段'],
] as const)
  test(`words that an address asks for, ${words}, are shown though ${view} leaves them out`, async ({
    page,
  }) => {
    await page.goto(`${address}?view=${view}#:~:text=${encodeURIComponent(words)}`)
    await expect(page.locator(`#view-${view}`)).toBeChecked()
    const found = page.locator('.rows :target')
    await expect(found).toContainText(words)
    await expect(found).toBeInViewport()
  })

test('keys and buttons go from difference to difference', async ({ page }) => {
  await page.goto(address)
  const stops = await page
    .locator('#differences a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)))
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

test('what differs is told at each step, with its place among all; past the last that there is none', async ({
  page,
}) => {
  await page.goto(address)
  const status = page.getByRole('status')
  const place = page.locator('.steps .place')
  const count = await page.locator('#differences a').count()
  await expect(place).toHaveText(`不同${count}处`)
  await page.keyboard.press('n')
  await page.keyboard.press('n')
  await expect(status).toHaveText(`第2处，共${count}处：41款，79号为43款`)
  await expect(place).toHaveText(`第2处，共${count}处`)
  await expect(page.locator('#differences [aria-current]')).toHaveText('41款，79号为43款')
  const last = page.locator('#differences a').last()
  await last.click()
  await page.keyboard.press('n')
  await expect(status).toHaveText('已是最后一处不同')
  await expect(place).toHaveText(`第${count}处，共${count}处`)
})

test('line, place, picture and list count the same', async ({ page }) => {
  await page.goto(address)
  const count = await page.locator('#differences a').count()
  const name = await page.locator('.picture > g').getAttribute('aria-label')
  const [, changed, moved, own] = /改动(\d+)处，移位(\d+)处，独有(\d+)处$/.exec(name ?? '')?.map(Number) ?? []
  expect((changed ?? 0) + (moved ?? 0) + (own ?? 0)).toBe(count)
  expect(await page.locator('.edge a').count()).toBe(count)
  await expect(page.locator('.summary')).toContainText(`移位${moved}处`)
  const figures = page.getByRole('table', { name: '数字差异', includeHidden: true }).locator('tbody tr')
  await expect(page.locator('.summary')).toContainText(`数字差异${await figures.count()}处`)
})

test('the letters’ text begins in the first screen at 1440 × 900, in the second at 360 × 800', async ({
  page,
}) => {
  await page.goto(address)
  for (const [width, height, screens] of [
    [1440, 900, 1],
    [360, 800, 2],
  ] as const) {
    await page.setViewportSize({ width, height })
    const box = await page.locator('.row').first().boundingBox()
    expect(box?.y, `${width} × ${height}`).toBeLessThan(height * screens - 100)
  }
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

test('a copy has the sign of what the view leaves out in its place', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${address}?view=shared`)
  await row(page, '款创新医疗器械获批上市')
    .locator('.l p')
    .evaluate((text) => getSelection()?.selectAllChildren(text))
  await expect(page.locator('.rows[data-only="l"]')).toHaveCount(1)
  await page.keyboard.press('Control+C')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '2016年以来，……款创新医疗器械获批上市，数量排名位居全国前列。',
  )
})

for (const [width, height] of [
  [1440, 900],
  [360, 800],
] as const)
  test(`the line of findings opens the table of figures, which leads to 41款 and 43款, at ${width}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto(`${address}?view=shared`)
    for (const [side, words] of [
      ['left', '41款'],
      ['right', '43款'],
    ] as const) {
      await page.getByRole('link', { name: /^数字差异/ }).click()
      const table = page.getByRole('table', { name: '数字差异' })
      const figures = table.getByRole('row', { name: '41款 43款 ……创新医疗器械获批上市' })
      await figures.getByRole('link', { name: words }).click()
      const place = page.locator(':target')
      await expect(place).toHaveText(words)
      await expect(place).toHaveAttribute('id', new RegExp(`^${side}-`))
      // In sight, clear of the bar above and of the drawer below.
      const isOnTop = () =>
        place.evaluate((element) => {
          const { left, top, width, height } = element.getBoundingClientRect()
          return element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
        })
      await expect.poll(isOnTop).toBe(true)
      await page.evaluate(() => scrollTo(0, 0))
    }
  })

test('with text twice as large the bar leaves the passage arrived at in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto(address)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
    location.hash = '#left-preamble-p2-s3'
  })
  const bar = await page.locator('.views').boundingBox()
  expect(bar?.height).toBeLessThan(800 * 0.2)
  const top = () => page.locator(':target').evaluate((row) => row.getBoundingClientRect().top)
  await expect.poll(top).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0))
})

test('documents, promises and parts say which letter has them', async ({ page }) => {
  await page.goto(address)
  const open = (name: string) => page.locator('.tables > details > summary', { hasText: name }).click()
  const table = (name: string) => page.getByRole('table', { name, exact: true })
  await open('引用文件')
  await expect(table('引用文件').getByRole('row', { name: /《上海市创新产品推荐目录》/ })).toHaveText(
    /提及未提及$/,
  )
  await open('各部分对应')
  await expect(table('各部分对应').getByRole('row', { name: /^一、加强核心技术攻关/ })).toContainText(
    '二、加强产学研医检协同',
  )
  await expect(table('各部分对应').getByRole('row', { name: /^三、支持开拓海外市场/ })).toContainText(
    '无对应',
  )
  await page.getByRole('link', { name: '承诺3对3' }).click()
  const promises = table('承诺事项').getByRole('row')
  await expect(promises).toHaveText([
    '26号79号关系',
    '制定新一轮产业政策制定新一轮产业政策相近',
    '推动临床资源赋能产业发展推动临床资源赋能产业发展相同',
    '加速高端医疗装备入院应用无对应',
    '无对应加快小型质子治疗设备核心技术攻关',
  ])
  await promises.nth(2).getByRole('link').last().click()
  await expect(page.locator(':target')).toHaveText(/^三是推动临床资源赋能产业发展/)
})

test('the ear is told what is shared, changed, moved and own, and where the changes are', async ({
  page,
}) => {
  await page.goto(address)
  await expect(row(page, '款创新医疗器械获批上市').first()).toMatchAriaSnapshot(`
    - text: "26号·5月 · 改动："
    - paragraph:
      - text: 2016年以来，
      - mark: "异： 41 ，异止，"
      - text: 款创新医疗器械获批上市，数量排名位居全国前列。
    - text: "79号·7月 · 改动："
    - paragraph:
      - text: 2016年以来，
      - mark: "异： 43 ，异止，"
      - text: 款创新医疗器械获批上市，数量排名位居全国前列。
    - link "引用26号导语第2段、79号导语第2段"
  `)
  await expect(row(page, '三是企业主体多元集聚。').first()).toMatchAriaSnapshot(`
    - text: "26号·5月 · 相同："
    - paragraph: 三是企业主体多元集聚。
    - text: "79号·7月 · 相同："
    - paragraph: 三是企业主体多元集聚。
  `)
  await expect(row(page, '积极推进艾普强粒子').first()).toMatchAriaSnapshot(`
    - text: "26号无对应文字。 79号·7月 · 独有："
    - paragraph
  `)
  await expect(row(page, '首个自主研制并获批')).toMatchAriaSnapshot(`
    - text: "26号·5月 · 移位："
    - paragraph
    - link "对应句见79号导语第3段 ↑"
  `)
  await expect(row(page, '一、前瞻布局')).toMatchAriaSnapshot(`
    - heading "26号：一、加强核心技术攻关，推动本市医疗装备研发及产业化" [level=3]
    - heading "79号：一、前瞻布局，加强核心技术攻关" [level=3]
  `)
})

test.describe('citing', () => {
  const numbers = {
    left: '上海市科学技术委员会《对市十六届人大二次会议第0106号代表建议的答复》（沪科建复〔2024〕26号，2024年5月20日）',
    right:
      '上海市科学技术委员会《对市政协十四届二次会议第1227号提案的答复》（沪科提复〔2024〕79号，2024年7月29日）',
  }
  const id = 'left-preamble-p2-s3'
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  async function choose(page: Page, name: string) {
    await page.getByRole('button', { name, exact: true }).click()
    await expect(page.getByRole('status')).toHaveText(/已复制$/)
    return page.evaluate(() => navigator.clipboard.readText())
  }

  test('a row is cited by its sentence: one letter, the other, or both', async ({ page, baseURL }) => {
    await page.goto(`${address}?view=differences#${id}`)
    const place = `${new URL(address, baseURL)}#${id}`
    for (const [name, text] of [
      ['复制出处：26号·5月', `${numbers.left}，导语第2段，${place}`],
      ['复制出处：79号·7月', `${numbers.right}，导语第2段，${place}`],
      ['复制出处：两件', `${numbers.left}，导语第2段；${numbers.right}，导语第2段，${place}`],
    ] as const) {
      await page.keyboard.press('c')
      expect(await choose(page, name)).toBe(text)
    }
    await page.getByRole('link', { name: '引用79号第三部分', exact: true }).first().click()
    await expect(page.getByRole('button', { name: /^复制/ })).toHaveText(['复制链接', '复制出处：79号·7月'])
  })

  test('a copied link leads to its row by its id, and by its words where there is no such id', async ({
    page,
  }) => {
    await page.goto(address)
    const links: [row: string, link: string][] = []
    for (const row of [id, 'left-preamble-p2-s7', 'right-measure-3-p1-s1']) {
      const cited = page.locator(`#${row}`)
      await cited.hover()
      await cited.locator('.sign').click()
      links.push([row, await choose(page, '复制链接')])
    }
    for (const [row, link] of links) {
      const cited = page.locator(`#${row}`)
      expect(link).toContain(`#${row}:~:text=`)
      await page.goto('about:blank')
      await page.goto(link)
      await expect(cited).toBeInViewport()
      await page.goto('about:blank')
      await page.goto(link.replace(`#${row}`, '#row-12'))
      await expect(cited).toBeInViewport()
    }
  })

  test('selected words are quoted, with single quotes inside double ones', async ({ page, baseURL }) => {
    await page.goto(address)
    const words = '建立涉及解决医疗装备“卡脖子”问题'
    await page.locator('#left-measure-1-p1-s4').evaluate((row, words) => {
      const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
        const start = text.data.indexOf(words)
        if (start >= 0) getSelection()?.setBaseAndExtent(text, start, text, start + words.length)
      }
    }, words)
    await expect(page.getByRole('button', { name: '复制出处：26号·5月' })).toBeVisible()
    expect(await choose(page, '复制出处：26号·5月')).toBe(
      `“建立涉及解决医疗装备‘卡脖子’问题”——${numbers.left}，第一部分，${new URL(address, baseURL)}#left-measure-1-p1-s4`,
    )
  })
})

for (const view of ['differences', 'shared']) {
  test(`axe finds nothing: ${view}, light and dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(`${address}?view=${view}`)
    await page.locator(`#view-${view}:checked`).waitFor()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    const { violations } = await new AxeBuilder({ page }).withRules('color-contrast').analyze()
    expect(violations).toEqual([])
  })
}

test('narrow: row after row, each told whose text it is; what both say stands once', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 })
  await page.goto(address)
  const cells = row(page, '款创新医疗器械获批上市').first().locator('.l, .r')
  const boxes = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().toJSON()))
  expect(boxes[1].top).toBeGreaterThanOrEqual(boxes[0].bottom)
  const label = (cell: Element) => {
    const { position, content } = getComputedStyle(cell, '::before')
    return `${position} ${content}`
  }
  expect(await cells.first().evaluate(label)).toBe('static "26号·5月 · 改动："')
  const same = row(page, '三是企业主体多元集聚。')
  expect(await same.locator('.l').evaluate(label)).toBe('static "两件相同"')
  await expect(same.locator('.r')).toBeHidden()
  await page.goto(`${address}#right-preamble-p2-s5`)
  await expect(page.locator('#right-preamble-p2-s5')).toBeInViewport()
})

test('narrow: the drawer opens, leads to a difference and closes', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 })
  await page.goto(address)
  const link = page.locator('#differences').getByRole('link', { name: '41款，79号为43款' })
  await expect(link).toBeHidden()
  await page.locator('.drawer > details > summary').click()
  // The steps stay on the window's last line, and cover nothing of the lists.
  const steps = await page.getByRole('button', { name: '下一处不同' }).boundingBox()
  const lists = await page.locator('.tables').boundingBox()
  expect((lists?.y ?? 0) + (lists?.height ?? 0)).toBeLessThanOrEqual(steps?.y ?? 0)
  await link.click()
  await expect(link).toBeHidden()
  await expect(page.locator('#left-preamble-p2-s3')).toBeInViewport()
})

for (const width of [360, 768, 1440])
  test(`the way to the first difference is ten stops from the top at most and the views one more, at ${width}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(address)
    const stopsTo = async (control: Locator) => {
      let stops = 0
      while (stops < 20 && !(await control.evaluate((one) => one === document.activeElement))) {
        await page.keyboard.press('Tab')
        stops++
      }
      return stops
    }
    const next = page.getByRole('button', { name: '下一处不同' })
    expect(await stopsTo(next)).toBeLessThanOrEqual(10)
    expect(await stopsTo(page.getByRole('radio', { name: '全部' }))).toBe(1)
    await page.keyboard.press('Shift+Tab')
    await expect(next).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('status')).toHaveText(/^第1处，/)
    await expect(page.locator('.row:focus')).toBeInViewport()
    // Now that there is one behind, the way back is a stop too.
    await expect(page.getByRole('button', { name: '上一处不同' })).toHaveAttribute('tabindex', '0')
  })

test('ribbons are no stops', async ({ page }) => {
  await page.goto(address)
  expect(await page.locator('.picture a').evaluateAll((all) => all.every((one) => one.tabIndex === -1))).toBe(
    true,
  )
})

test('the keyboard skips to the text', async ({ page }) => {
  await page.goto(address)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator('.row :focus')).toHaveAccessibleName('引用26号版头、79号版头')
})

test('the picture says in words what it shows, and each of its ribbons to whoever points at it', async ({
  page,
}) => {
  await page.goto(address)
  const picture = page.getByRole('img', {
    name: /^26号与79号的对应：相同\d+处，改动\d+处，移位2处，独有\d+处$/,
  })
  await expect(picture).toBeVisible()
  await expect(page.getByRole('figure').getByRole('link')).toHaveCount(0)
  const ribbons = page.locator('.picture a:has(> title)')
  const names = await ribbons.evaluateAll((all) => all.map((one) => one.querySelector('title')?.textContent))
  expect(names.length).toBeGreaterThan(20)
  for (const name of names) expect(name).toMatch(/^(相同|改动|移位)：26号.+“.+……”，79号/)
  expect(names).toContain('移位：26号导语第3段“艾普强粒子的质子……”，79号导语第3段')
})

test('the other order keeps what its address asks for', async ({ page }) => {
  await page.goto('/compare/huketifu-2024-79/hukejianfu-2024-26/?view=differences#left-preamble-p2-s3')
  await page.waitForURL(`**${address}?view=differences#left-preamble-p2-s3`)
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
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 800 })
    expect([await bar('曹晖代表：'), await bar('三是企业主体多元集聚。')]).toEqual(['solid', 'none'])
  }
  expect([await line('l'), await line('r')]).toEqual(['solid', 'dashed'])
})

test('all choices of the bar are in sight at 320, and with text twice as large at 320 and 360', async ({
  page,
}) => {
  await page.goto(address)
  for (const [width, size] of [
    [320, '100%'],
    [320, '200%'],
    [360, '200%'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size
      location.hash = '#left-preamble-p2-s3'
    }, size)
    await expect(page.getByRole('button', { name: '打印' })).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('button', { name: '下一处不同' })).toBeInViewport({ ratio: 1 })
    expect(await page.locator('.choice').evaluate((bar) => bar.scrollWidth - bar.clientWidth)).toBe(0)
  }
})
