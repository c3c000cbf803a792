import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { printLetters, renderLetters } from './print/letters'
import { area, bodyLines, folioOf, linesOf, rulesOf, textOf } from './print/measure'

/** A paragraph of one line. */
const line = '医疗器械是本市生物医药产业的重要组成部分。'

/** On how many different lines, at least, the dates of twenty letters stand: a page has 18 where one can. */
const places = 16

// Forty letters, each one line longer, in two halves that are printed side by side.
for (const from of [0, 20]) {
  test(`letters longer by ${from} to ${from + 19} lines end as a letter should wherever they end`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    const source = await readFile('content/replies/huketifu-2024-79.md', 'utf8')
    const [before, after] = source.split('\n:::commitments')
    const markdown = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [
        `longer-by-${from + index}`,
        `${before}\n${`${line}\n\n`.repeat(from + index)}:::commitments${after}`,
      ]),
    )
    const depths = new Set<number>()
    for await (const { name, text, printed } of printLetters(page, await renderLetters(markdown))) {
      expect.soft(textOf(printed), name).toBe(text.replace(/\s/gu, ''))
      const last = printed.pages.at(-1)
      for (const [index, sheet] of printed.pages.entries()) {
        const lines = linesOf(sheet)
        expect.soft(lines.length, `${name}: lines on page ${index + 1}`).toBeGreaterThan(0)
        expect.soft(lines.at(-1)?.text, `${name}: end of page ${index + 1}`).not.toMatch(/^[一二三]、/u)
        expect.soft(folioOf(sheet)?.text.replace(/\s+/gu, ' '), name).toBe(`— ${index + 1} —`)
        const imprint = lines.filter(({ text }) => /^抄送|印发$/u.test(text.replace(/\s/gu, '')))
        expect.soft(imprint, `${name}: imprint on page ${index + 1}`).toHaveLength(sheet === last ? 2 : 0)
      }
      // The imprint lies on the foot of the last page, below all else.
      const rules = last ? rulesOf(last) : []
      expect.soft(rules, name).toHaveLength(3)
      const [top, , foot] = rules
      const middle = (foot?.top ?? 0) + (foot?.height ?? 0) / 2
      expect.soft(Math.abs(middle - area.bottom), `${name}: foot of the imprint`).toBeLessThanOrEqual(0.3)
      const lowest = last && bodyLines(last).at(-1)
      expect.soft(lowest, `${name}: something above the imprint`).toBeDefined()
      expect.soft(lowest?.baseline, `${name}: clear of the imprint`).toBeLessThan((top?.top ?? 0) - 1)
      // The signature is whole and has text above it.
      const signed = printed.pages.find((sheet) =>
        bodyLines(sheet).some(({ text }) => /^2024\s*年\s*7/u.test(text)),
      )
      const lines = signed ? bodyLines(signed) : []
      const date = lines.findIndex(({ text }) => /^2024\s*年\s*7/u.test(text))
      expect.soft(lines[date - 1]?.text, name).toBe('上海市科学技术委员会')
      expect.soft(lines[date - 2]?.text, `${name}: above the signature`).toMatch(/^感谢/u)
      expect.soft(lines[date - 3]?.text, `${name}: text above the thanks`).toMatch(/。$/u)
      depths.add(Math.round(lines[date]?.baseline ?? 0))
    }
    expect(depths.size).toBeGreaterThanOrEqual(places)
  })
}
