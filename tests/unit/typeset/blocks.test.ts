import { describe, expect, test } from 'vitest'
import { ordered } from '@/lib/library/order'
import { readLibrary } from '@/lib/library/read'
import type { Extent, Reply } from '@/lib/reply/reply'
import { blocksOf, cellsOf, pieces, withTablesTogether } from '@/lib/typeset/blocks'
import { letter, parse } from '../parse/support'

const own = await readLibrary('content')
const shapes = await readLibrary('tests/fixtures/shapes')
const [left] = ordered(own.replies[0] as Reply, own.replies[1] as Reply)

const solid = (text: string) => text.replace(/\s/g, '')
const texts = (text: string, extents: readonly Extent[]) =>
  extents.map(({ start, end }) => text.slice(start, end)).join('')

describe('blocks', () => {
  test.each([...own.replies, ...shapes.replies].map((reply) => [reply.slug, reply] as const))(
    '%s: they hold all text, and each id of its page once',
    (_, reply) => {
      const blocks = blocksOf(reply)
      expect(solid(texts(reply.text, blocks))).toBe(solid(reply.text))
      const ids = blocks.flatMap(({ section, opens, id }) => [
        ...(opens ? [section.id] : []),
        ...(id === null ? [] : [id]),
      ])
      const paragraphs = reply.sections.flatMap((section) =>
        'paragraphs' in section ? section.paragraphs.map(({ id }) => id) : [],
      )
      expect(ids.toSorted()).toEqual([...reply.sections.map(({ id }) => id), ...paragraphs].toSorted())
    },
  )

  test('a stretch is cut at blocks, and knows whether it begins one', () => {
    const blocks = blocksOf(left)
    const at = left.text.indexOf('曹晖代表：')
    const cut = pieces(blocks, [{ start: at + 2, end: at + 9 }])
    expect(cut.map(({ start, end, begins }) => [left.text.slice(start, end), begins])).toEqual([
      ['代表：', false],
      ['您提出', true],
    ])
  })

  test('know their levels as headings, and which two are one line', () => {
    const { reply } = parse(
      letter('收悉。\n\n一、甲乙。丙丁。\n\n### 小题\n\n戊己。\n\n## 二、庚辛\n\n壬癸。\n\n感谢支持！'),
    )
    const told = blocksOf(reply).map(({ start, end, level, runIn, paragraph }) => [
      reply.text.slice(start, end),
      level,
      runIn,
      paragraph,
    ])
    expect(told).toEqual([
      ['关于对市十五届人大三次会议第076号建议的答复', 1, false, null],
      ['张三代表：', null, false, null],
      ['收悉。', null, false, 0],
      ['一、甲乙。', 2, true, null],
      ['丙丁。', null, true, 0],
      ['小题', 3, false, 1],
      ['戊己。', null, false, 2],
      ['二、庚辛', 2, false, null],
      ['壬癸。', null, false, 0],
      ['感谢支持！', null, false, null],
    ])
  })

  test('know the fields of the lines of the frame', () => {
    const fields = blocksOf(left).flatMap(({ section, fields }) =>
      section.type === 'letterhead' ? [fields.join(' ')] : [],
    )
    expect(fields).toContain('issuerMark')
    expect(fields).toContain('documentNumber')
  })
})

describe('tables', () => {
  const markdown = '文。\n\n| 甲 | 乙 |\n|---|---|\n| 丙丁 | |\n\n文。\n\n| 戊 | 己 |\n|---|---|'
  const { reply } = parse(letter(markdown))
  const words = ({ start, end }: Extent) => reply.text.slice(start, end)

  test('have their rows together, all other blocks alone', () => {
    expect(
      withTablesTogether(blocksOf(reply))
        .map((group) => group.map(words))
        .slice(2),
    ).toEqual([['文。'], ['甲\t乙', '丙丁\t'], ['文。'], ['戊\t己']])
  })

  test('have cells; of a row that is cut each keeps its column', () => {
    const row = blocksOf(reply)[4] as Extent
    expect(cellsOf(reply.text, row).map(words)).toEqual(['丙丁', ''])
    const cut = (start: number, end: number) =>
      cellsOf('甲乙\t丙\t丁', { start: 0, end: 6 }, { start, end }).map(({ start, end }) =>
        '甲乙\t丙\t丁'.slice(start, end),
      )
    expect([cut(1, 4), cut(3, 6), cut(0, 1)]).toEqual([
      ['乙', '丙', ''],
      ['', '丙', '丁'],
      ['甲', '', ''],
    ])
  })
})
