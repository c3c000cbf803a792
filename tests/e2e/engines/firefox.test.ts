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
  for (const address of [reply, pair]) {
    await firefox.open(`${baseURL}${address}`)
    const [copied, paragraphs] = await firefox.run(() => {
      const paragraphs = [...document.querySelectorAll('.letter :is(p, h2), .rows :is(p, h3)')]
      const copied = paragraphs.map((paragraph) => {
        getSelection()?.selectAllChildren(paragraph)
        return `${getSelection()}`.trim()
      })
      return [copied, paragraphs.map(({ textContent }) => textContent.trim())]
    })
    expect(copied?.length).toBeGreaterThan(20)
    expect(copied).toEqual(paragraphs)
  }
})

test('Firefox finds words across whatever marks them side by side, and across signs in the margin', async ({
  firefox,
  baseURL,
}) => {
  for (const [address, marks, least] of [
    [pair, '.rows :is(p, h3) mark', 50],
    [reply, '.letter p > :is(.also, .cite)', 10],
  ] as const) {
    await firefox.open(`${baseURL}${address}`)
    const [found, missed] = await firefox.run(findAcross, marks)
    expect(missed).toEqual([])
    expect(found).toBeGreaterThan(least)
  }
})

/** How many times words are found that begin before and end behind something, and the words that are not. */
function findAcross(marks: string): [found: number, missed: string[]] {
  const find = (words: string, from: Element) => {
    getSelection()?.collapse(from, 0)
    return (window as typeof window & { find(words: string): boolean }).find(words)
  }
  const phrases = [...document.querySelectorAll(marks)].map((mark) => {
    const paragraph = mark.closest('p, h3') as Element
    const before = new Range()
    before.selectNodeContents(paragraph)
    before.setEndBefore(mark)
    const start = `${before}`.length
    const end = start + mark.textContent.length
    return [paragraph.textContent.slice(Math.max(0, start - 3), end + 3), paragraph] as const
  })
  const missed = phrases.filter(([words, paragraph]) => !find(words, paragraph)).map(([words]) => words)
  return [phrases.length - missed.length, missed]
}

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

test('Firefox prints a title that is longer than a line in even ones', async ({ firefox, baseURL }) => {
  for (const [slug, lines] of [
    ['hukejianfu-2024-26', ['对市十六届人大二次会议', '第0106号代表建议的答复']],
    ['huketifu-2024-79', ['对市政协十四届二次会议', '第1227号提案的答复']],
  ] as const) {
    await firefox.open(`${baseURL}replies/${slug}/`)
    const faces = () => firefox.run(() => document.fonts.size > 0 && document.fonts.status === 'loaded')
    await expect.poll(faces, { timeout: 20_000 }).toBe(true)
    const [first] = (await readPdf(await firefox.print())).pages
    const title = first?.lines.filter(({ size }) => Math.round(size) === 22)
    expect(title?.map(({ text }) => text.replace(/\s/g, ''))).toEqual(lines)
  }
})

test('Firefox leaves no heading, signature or imprint alone on a page, wherever a letter ends', async ({
  firefox,
}) => {
  test.setTimeout(240_000)
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
