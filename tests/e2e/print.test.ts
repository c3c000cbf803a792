import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { type Band, inkOf } from './print/ink'
import {
  area,
  bodyLines,
  folioOf,
  fullHanLines,
  linesOf,
  pitch,
  pitches,
  rulesOf,
  textOf,
} from './print/measure'
import { type PrintedDocument, type PrintedPage, readPdf } from './print/pdf'
import { siteFolder } from './site'

/** What the measurements need to know of a reply, from its public JSON. */
interface Expected {
  readonly title: string
  readonly text: string
  readonly sections: readonly {
    readonly type: string
    readonly start: number
    readonly end: number
    readonly numeral: string
    readonly heading: string
  }[]
}

for (const slug of ['hukejianfu-2024-26', 'huketifu-2024-79']) {
  test.describe(`${slug} printed`, () => {
    test.describe.configure({ mode: 'default' })

    let reply: Expected
    let printed: PrintedDocument
    let ink: Band[][]
    let first: PrintedPage
    let last: PrintedPage

    test.beforeAll(async ({ browser }, { project }) => {
      reply = JSON.parse(await readFile(path.join(siteFolder, 'replies', slug, 'reply.json'), 'utf8'))
      const page = await browser.newPage()
      await page.goto(new URL(`/replies/${slug}/`, project.use.baseURL).href)
      const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })
      printed = await readPdf(bytes)
      ink = await inkOf(page, bytes)
      await page.close()
      first = printed.pages[0] as PrintedPage
      last = printed.pages.at(-1) as PrintedPage
    })

    /** The pages between the first and the one with the signature: body text alone fills them. */
    const fullPages = () => {
      const signature = printed.pages.findIndex((page) => signatureLine(page, reply) !== undefined)
      return printed.pages.slice(1, signature)
    }

    test('stands on A4', () => {
      for (const { width, height } of printed.pages) {
        expect(Math.abs(width - 210)).toBeLessThanOrEqual(0.3)
        expect(Math.abs(height - 297)).toBeLessThanOrEqual(0.3)
      }
    })

    test('has its ink in the type area', () => {
      for (const bands of ink) {
        const body = bands.filter(({ top }) => top < area.bottom)
        expect(Math.min(...body.map(({ left }) => left))).toBeGreaterThanOrEqual(area.left - 0.5)
        expect(Math.max(...body.map(({ right }) => right))).toBeLessThanOrEqual(area.right + 0.5)
        expect(body[0]?.top).toBeGreaterThanOrEqual(area.top - 0.5)
        expect(body.at(-1)?.bottom).toBeLessThanOrEqual(area.bottom + 0.5)
      }
    })

    test('fills the type area of a full page from its top to its bottom', () => {
      for (const page of fullPages().filter((page) => bodyLines(page).length === 22)) {
        const bands = ink[printed.pages.indexOf(page)]?.filter(({ top }) => top < area.bottom)
        expect(Math.abs((bands?.[0]?.top ?? 0) - area.top)).toBeLessThanOrEqual(0.5)
        expect(Math.abs((bands?.at(-1)?.bottom ?? 0) - area.bottom)).toBeLessThanOrEqual(0.5)
      }
    })

    test('has 22 lines on a full page, 10.45 mm apart', () => {
      expect(fullPages().length).toBeGreaterThan(0)
      for (const page of fullPages()) {
        const next = printed.pages[printed.pages.indexOf(page) + 1]
        const beforeHeading = isHeading(next && linesOf(next)[0]?.text, reply)
        expect(bodyLines(page).length).toBeGreaterThanOrEqual(beforeHeading ? 21 : 22)
        expect(bodyLines(page).length).toBeLessThanOrEqual(22)
        for (const distance of pitches(page)) expect(Math.abs(distance - pitch)).toBeLessThanOrEqual(0.15)
      }
    })

    test('has 28 characters on a line', () => {
      const counts = fullHanLines(printed)
      expect(Math.max(...counts)).toBe(28)
      expect(counts.filter((count) => count === 28).length / counts.length).toBeGreaterThanOrEqual(0.85)
    })

    test('sets each part in its size', () => {
      for (const page of printed.pages) {
        for (const { size } of bodyLines(page)) expect(Math.abs(size - 16)).toBeLessThanOrEqual(0.1)
        expect(Math.abs((folioOf(page)?.size ?? 0) - 14)).toBeLessThanOrEqual(0.1)
      }
      const title = linesOf(first).filter(({ text }) => reply.title.includes(text.replace(/\s/gu, '')))
      expect(title.map(({ text }) => text.replace(/\s/gu, '')).join('')).toBe(reply.title)
      for (const { size } of title) expect(Math.abs(size - 22)).toBeLessThanOrEqual(0.1)
      const imprint = linesOf(last).filter(({ text }) => /^抄送|印发$/u.test(text.replace(/\s/gu, '')))
      expect(imprint).toHaveLength(2)
      for (const { size } of imprint) expect(Math.abs(size - 14)).toBeLessThanOrEqual(0.1)
    })

    test('breaks the title between words', () => {
      const title = linesOf(first).filter(({ size }) => Math.abs(size - 22) < 1)
      expect(title[0]?.text).toMatch(/会议$/u)
    })

    test('embeds its fonts as TrueType', () => {
      expect(printed.faces.length).toBeGreaterThan(0)
      for (const face of printed.faces) expect(face).toMatchObject({ embedded: true, type: 'CIDFontType2' })
    })

    test('has a red head: the mark at 72 mm, the number 4 mm above the rule, the title two lines below it', () => {
      const [mark, rule] = ink[0]?.filter(({ red }) => red) ?? []
      expect(mark?.top).toBeGreaterThanOrEqual(72)
      expect(mark?.top).toBeLessThanOrEqual(74)
      const number = ink[0]?.findLast(({ bottom }) => bottom <= (rule?.top ?? 0))
      expect(number?.red).toBe(false)
      expect(Math.abs((rule?.top ?? 0) - (number?.bottom ?? 0) - 4)).toBeLessThanOrEqual(0.3)
      expect(Math.abs((rule?.right ?? 0) - (rule?.left ?? 0) - 156)).toBeLessThanOrEqual(0.3)
      const title = ink[0]?.find(({ top }) => top > (rule?.bottom ?? 0))
      expect(Math.abs((title?.top ?? 0) - (rule?.bottom ?? 0) - 20.9)).toBeLessThanOrEqual(1)
    })

    test('numbers its pages, odd ones on the right and even ones on the left', () => {
      for (const [index, page] of printed.pages.entries()) {
        const folio = folioOf(page)
        expect(folio?.text.replace(/\s+/gu, ' ')).toBe(`— ${index + 1} —`)
        const cell = (14 * 25.4) / 72
        if (index % 2 === 0)
          expect(Math.abs((folio?.right ?? 0) - (area.right - cell))).toBeLessThanOrEqual(0.5)
        else expect(Math.abs((folio?.left ?? 0) - (area.left + cell))).toBeLessThanOrEqual(0.5)
        // A dash lies in the middle of its square: as high above the baseline as the digits' middle.
        const band = ink[index]?.find(({ top }) => top > area.bottom + 1)
        const middle = ((band?.top ?? 0) + (band?.bottom ?? 0)) / 2
        expect(Math.abs(middle - area.bottom - 7)).toBeLessThanOrEqual(0.5)
      }
    })

    test('ends with the imprint on the foot of the last page', () => {
      const rules = rulesOf(last)
      expect(rules).toHaveLength(3)
      for (const [index, thickness] of [0.35, 0.25, 0.35].entries()) {
        expect(Math.abs((rules[index]?.height ?? 0) - thickness)).toBeLessThanOrEqual(0.05)
        expect(Math.abs((rules[index]?.width ?? 0) - 156)).toBeLessThanOrEqual(0.3)
      }
      const foot = rules[2]
      const middle = (foot?.top ?? 0) + (foot?.height ?? 0) / 2
      expect(Math.abs(middle - area.bottom)).toBeLessThanOrEqual(0.3)
    })

    test('leaves no heading and no signature alone, and no page blank', () => {
      for (const page of printed.pages) {
        expect(linesOf(page).length).toBeGreaterThan(0)
        expect(isHeading(linesOf(page).at(-1)?.text, reply)).toBe(false)
      }
      const page = printed.pages.find((candidate) => signatureLine(candidate, reply))
      const signature = page && signatureLine(page, reply)
      const above = page
        ? bodyLines(page).filter(({ baseline }) => baseline < (signature?.baseline ?? 0))
        : []
      expect(above.length).toBeGreaterThan(0)
    })

    test('says what the letter says, in its order, and nothing else', () => {
      expect(textOf(printed)).toBe(reply.text.replace(/\s/gu, ''))
    })

    test('is tagged, in Chinese, under its title, with the measures as its outline', () => {
      expect(printed.tagged).toBe(true)
      expect(printed.language).toBe('zh-CN')
      expect(printed.title).toContain(reply.title)
      const measures = reply.sections.filter(({ type }) => type === 'measure')
      expect(printed.outline).toEqual([
        { depth: 1, title: reply.title },
        ...measures.map(({ numeral, heading }) => ({ depth: 2, title: `${numeral}、${heading}` })),
      ])
      expect(printed.structure.filter(({ role }) => role === 'H1')).toHaveLength(1)
      expect(printed.structure.filter(({ role }) => role === 'H2')).toHaveLength(measures.length)
    })
  })
}

function isHeading(line: string | undefined, { sections }: Expected): boolean {
  const text = line?.replace(/\s/gu, '') ?? ''
  return sections.some(({ type, heading }) => type === 'measure' && text.includes(heading))
}

/** The line of the signature's first words on a page. */
function signatureLine(page: PrintedPage, { text, sections }: Expected) {
  const signature = sections.find(({ type }) => type === 'signature')
  const issuer = text.slice(signature?.start, signature?.end).split('\n')[0]
  return bodyLines(page).find((line) => line.text.replace(/\s/gu, '') === issuer && line.left > 80)
}
