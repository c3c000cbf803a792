import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parseReply } from '@/lib/parse/parse'
import type { Reply } from '@/lib/reply/reply'
import type { Slug } from '@/lib/reply/slug'
import { find } from '@/lib/search/find'
import { searchedLines } from '@/lib/search/lines'
import { indexVersion, makeIndex } from '@/lib/search/make'
import { partOf, postingsIn } from '@/lib/search/parts'
import { asked, placesIn, unitsBy } from '@/lib/search/units'
import { generatedLetters } from '../../bench/library/letters'
import { replies as own } from '../library/many'

const generated = [...generatedLetters(60)].map(({ slug, markdown }) =>
  parseReply(new VFile({ path: `${slug}.md`, value: markdown }), slug as Slug),
)

/** Finds as the browser does: by the root and the parts alone. */
function finderOf(replies: readonly Reply[]) {
  const { root, parts } = makeIndex(replies)
  const characters = Array.from(root.forms)
  const forms = new Map(
    characters.flatMap((form, at) => (at % 2 === 0 ? [[form, characters[at + 1] as string]] : [])),
  )
  const reader = unitsBy(forms)
  const look = (query: string) =>
    find(asked(query, reader), async (term) =>
      postingsIn(parts[partOf(term, root.parts)] as Uint8Array, term),
    )
  return { root, parts, reader, look }
}

const slugs = async (query: string) =>
  [...(await finderOf(own).look(query)).letters.keys()].map((letter) => own[letter]?.slug)

describe('in the two letters', () => {
  test.each([
    ['107例', ['huketifu-2024-79']],
    ['7例', []],
    ['第0106号', ['hukejianfu-2024-26']],
    ['第１０６號', ['hukejianfu-2024-26']],
    ['联影', ['huketifu-2024-79', 'hukejianfu-2024-26']],
    ['聯影醫療', ['huketifu-2024-79', 'hukejianfu-2024-26']],
    ['pet', ['huketifu-2024-79', 'hukejianfu-2024-26']],
    ['107例 0106', []],
    ['107例 1227', ['huketifu-2024-79']],
    ['沪科建复[2024]26号', ['hukejianfu-2024-26']],
    ['质子飞船', []],
    ['，', []],
  ])('%s', async (query, found) => {
    expect(await slugs(query)).toEqual(found)
  })
})

describe('in a library', () => {
  const { root, parts, reader, look } = finderOf(generated)
  const lines = generated.map((reply) =>
    searchedLines(reply).map(({ start, end }) => reader.cut(reply.text.slice(start, end))),
  )

  test('every phrase of a letter finds it, and what has two units nothing that lacks it', async () => {
    const phrase = fc
      .record({
        letter: fc.nat(generated.length - 1),
        line: fc.nat(),
        start: fc.nat(),
        length: fc.integer({ min: 1, max: 24 }),
      })
      .map(({ letter, line, start, length }) => {
        const own = (lines[letter] ?? []).filter((units) => units.length > 0)
        const units = own[line % own.length] ?? []
        const at = start % units.length
        return { letter, words: units.slice(at, at + length).map(({ word }) => word) }
      })
      .filter(({ words }) => words[0] !== '，' && words.at(-1) !== '，')
    await fc.assert(
      fc.asyncProperty(phrase, async ({ letter, words }) => {
        const { letters, certain } = await find([words], async (term) =>
          postingsIn(parts[partOf(term, root.parts)] as Uint8Array, term),
        )
        expect(letters.has(letter)).toBe(true)
        const holding = lines.flatMap((own, n) =>
          own.some((units) => placesIn(units, words).length > 0) ? [n] : [],
        )
        for (const n of holding) expect(letters.has(n)).toBe(true)
        expect(certain).toBe(words.length < 3)
        if (certain) expect([...letters.keys()]).toEqual(holding)
      }),
    )
  })

  test('pairs that do not follow one another are no phrase', async () => {
    const markdown = '# 关于第1号建议的答复\n\n某某代表：\n\n甲乙。乙丙丁。\n'
    const reply = parseReply(new VFile({ path: 'a.md', value: markdown }), 'a' as Slug)
    const { look } = finderOf([reply])
    expect((await look('甲乙')).letters.size).toBe(1)
    expect((await look('乙丙丁')).letters.size).toBe(1)
    expect((await look('甲乙丙')).letters.size).toBe(0)
  })

  test('words in the title say more of a letter than words elsewhere', async () => {
    const title = (reply: Reply) => `${reply.title}${reply.request.title}`
    const { letters } = await look('智慧养老')
    const [inTitle, elsewhere] = [true, false].map((isIn) =>
      [...letters].filter(([n]) => title(generated[n] as Reply).includes('智慧养老') === isIn),
    )
    expect(inTitle?.length).toBeGreaterThan(0)
    for (const [, weight] of inTitle ?? [])
      for (const [, other] of elsewhere ?? []) expect(weight).toBeGreaterThan(other)
  })

  test('characters of other forms are those that the letters have', () => {
    expect(root.forms).toContain('項项')
    expect(root.forms).not.toContain('龜')
  })

  test('parts are of a size, whatever the number of letters', () => {
    const average = parts.reduce((sum, { length }) => sum + length, 0) / parts.length
    expect(average).toBeLessThanOrEqual(8192)
    expect(parts.length).toBeGreaterThan(makeIndex(generated.slice(0, 10)).parts.length)
  })
})

test('the index of another library has another name', () => {
  expect(indexVersion(own)).toBe(indexVersion([...own]))
  expect(indexVersion(own)).not.toBe(indexVersion(own.toReversed()))
})
