import { expect } from '@playwright/test'
import { renderLetters, serveLetters } from '../print/letters'
import { textOf } from '../print/measure'
import { readPdf } from '../print/pdf'
import { test } from './engines'
import { findsEveryPassage } from './found-words'
import { lettersOfEveryLength, strandedIn } from './lengths'
import { pair, reply, screenChecks } from './screen'
import { keys } from './session'

// One browser for all of them.
test.describe.configure({ mode: 'default' })

test.beforeEach(({ firefox }) => firefox.resize(1280, 800))

for (const [what, check] of Object.entries(screenChecks)) {
  test(`Firefox ${what}`, ({ firefox, baseURL }) => check(firefox, String(baseURL)))
}

test('Firefox copies a link and a citation by the keyboard', async ({ firefox, baseURL }) => {
  await firefox.open(`${baseURL}${reply}`)
  await firefox.press('n', 'n', 'c', keys.enter)
  const copied = () => firefox.run(() => navigator.clipboard.readText())
  await expect.poll(copied).toContain(`${baseURL}${reply}#preamble-p2:~:text=`)
  const link = await copied()
  await firefox.open('about:blank')
  await firefox.open(link)
  await expect.poll(() => firefox.run(() => document.activeElement?.id)).toBe('preamble-p2')
  await firefox.press('c', keys.tab, keys.enter)
  await expect
    .poll(copied)
    .toMatch(/^上海市科学技术委员会《.*》（沪科建复〔2024〕26号，2024年5月20日），导语第2段，/)
})

test('Firefox finds every passage by the words of its link', ({ firefox }) => findsEveryPassage(firefox))

test('Firefox copies a paragraph with signs beside it as one', async ({ firefox, baseURL }) => {
  await firefox.open(`${baseURL}${reply}`)
  const [copied, paragraph] = await firefox.run(() => {
    const paragraph = document.getElementById('preamble-p2') as HTMLElement
    getSelection()?.selectAllChildren(paragraph)
    return [`${getSelection()}`, paragraph.textContent]
  })
  expect(copied?.trim()).toBe(paragraph?.trim())
})

test('Firefox prints a reply on upright pages and two letters on pages that all lie across', async ({
  firefox,
  baseURL,
}) => {
  for (const [address, lies] of [
    [reply, false],
    [pair, true],
  ] as const) {
    await firefox.open(`${baseURL}${address}`)
    const { pages } = await readPdf(await firefox.print())
    expect(pages.length).toBeGreaterThan(3)
    for (const { width, height } of pages) expect(width > height).toBe(lies)
  }
})

test('Firefox leaves no heading, signature or imprint alone on a page, wherever a letter ends', async ({
  firefox,
}) => {
  test.setTimeout(180_000)
  const rendered = await renderLetters(lettersOfEveryLength())
  await serveLetters(rendered, async (base) => {
    for (const [name, { text }] of Object.entries(rendered.letters)) {
      await firefox.open(`${base}${name}`)
      // Firefox draws nothing in a face that has yet to come.
      const faces = () => firefox.run(() => document.fonts.size > 0 && document.fonts.status === 'loaded')
      await expect.poll(faces).toBe(true)
      const printed = await readPdf(await firefox.print())
      expect.soft(textOf(printed), name).toBe(text.replace(/\s/gu, ''))
      expect.soft(strandedIn(printed), name).toEqual([])
    }
  })
})
