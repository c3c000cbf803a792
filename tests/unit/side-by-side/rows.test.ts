import { expect, test } from 'vitest'
import { compare } from '@/lib/compare/compare'
import type { Extent } from '@/lib/reply/reply'
import { layOut, type Row, rowsOfPassages } from '@/lib/side-by-side/rows'
import { makeLetter } from '../compare/quality.fixture'
import { left, pair, right } from './own-pair'
import { picturedPair, shownRows, smallPair, wordsOf } from './small-pair'

// Laid out by each test that asks, so that it counts for each what a break in the layout does.
const laid = () => layOut(pair.comparison, left, right)

const texts = (text: string, extents: readonly Extent[]) =>
  extents.map(({ start, end }) => text.slice(start, end)).join('')

/** What a row shows, `left | right`, shortened to its first characters. */
function shown({ kind, left: here, right: there }: Row): string {
  return `${kind}: ${texts(left.text, here).slice(0, 12)} | ${texts(right.text, there).slice(0, 12)}`
}

test('counterparts stand level, the rest beside a blank, what moved in its own place', () => {
  const rows = laid()
  const from = rows.findIndex((row) => texts(left.text, row.left).startsWith('经过近十多年'))
  expect(rows.slice(from, from + 5).map(shown)).toEqual([
    'same: 经过近十多年的自主创新发 | 经过近十多年的自主创新发',
    'moved:  | 艾普强粒子的质子治疗系统',
    'same: 联影医疗的全景动态PET | 联影医疗的全景动态PET',
    'changed: 微创机器人的图迈腹腔镜手 | 微创机器人的图迈腹腔镜手',
    'moved: 艾普强粒子的质子治疗系统 | ',
  ])
})

test.each<[about: string, left: string, right: string, rows: string[]]>([
  [
    'what one letter adds inside a sentence makes it changed',
    '全市社区服务良好。',
    '全市社区养老服务良好。',
    ['changed: 全市社区服务良好。 | 全市社区养老服务良好。'],
  ],
  [
    'changed sentences have a row each',
    '全市建成食堂41家。支持企业联合高校攻关。',
    '全市建成食堂43家。支持企业联合院所攻关。',
    [
      'changed: 全市建成食堂41家。 | 全市建成食堂43家。',
      'changed: 支持企业联合高校攻关。 | 支持企业联合院所攻关。',
    ],
  ],
  [
    'what one letter alone has in a paragraph is one row, the left letter’s before the right’s',
    '本市大力发展养老服务，取得成效。下一步我们将继续完善制度。',
    '支持企业联合高校开展攻关。现将办理情况答复如下。',
    [
      'own: 本市大力发展养老服务，取得成效。 + 下一步我们将继续完善制度。 | ',
      'own:  | 支持企业联合高校开展攻关。 + 现将办理情况答复如下。',
    ],
  ],
  [
    'a paragraph of one letter begins a row',
    '本市大力发展养老服务。\n下一步我们将继续完善制度。',
    '本市大力发展养老服务。下一步我们将继续完善制度。',
    [
      'same: 本市大力发展养老服务。 | 本市大力发展养老服务。',
      'same: 下一步我们将继续完善制度。 | 下一步我们将继续完善制度。',
    ],
  ],
  [
    'so does one of what a letter alone has',
    '另行研究。\n现答复如下。',
    '支持企业。\n联合高校攻关。',
    ['own: 另行研究。 | ', 'own: 现答复如下。 | ', 'own:  | 支持企业。', 'own:  | 联合高校攻关。'],
  ],
  [
    'around a clause that moved, the pieces of its sentence stand level; what one letter alone has there is its own',
    '去年以来，市现有备案博物馆58家，其中国家一级和国家二级博物馆2家，接待观众870万人次。',
    '其中国家一级和国家二级博物馆2家，市现有备案博物馆58家，接待观众870万人次。',
    [
      'own: 去年以来， | ',
      'moved: 市现有备案博物馆58家， | ',
      'same: 其中国家一级和国家二级博物馆2家， | 其中国家一级和国家二级博物馆2家，',
      'moved:  | 市现有备案博物馆58家，',
      'same: 接待观众870万人次。 | 接待观众870万人次。',
    ],
  ],
  [
    'of such pieces those are changed that have an edit',
    '去年以来，市现有备案博物馆58家，其中国家一级和国家二级博物馆2家，接待观众870万人次。',
    '其中国家一级博物馆5家，市现有备案博物馆58家，接待观众870万人次。',
    [
      'moved:  | 其中国家一级博物馆5家，',
      'changed: 去年以来，市现有备案博物馆58家， | 市现有备案博物馆58家，',
      'moved: 其中国家一级和国家二级博物馆2家， | ',
      'same: 接待观众870万人次。 | 接待观众870万人次。',
    ],
  ],
  [
    'also where the edit is in the last of them',
    '市现有备案博物馆58家，其中国家一级和国家二级博物馆2家，接待观众870万人次。',
    '其中国家一级和国家二级博物馆2家，市现有备案博物馆58家，接待观众880万人次。',
    [
      'moved: 市现有备案博物馆58家， | ',
      'same: 其中国家一级和国家二级博物馆2家， | 其中国家一级和国家二级博物馆2家，',
      'moved:  | 市现有备案博物馆58家，',
      'changed: 接待观众870万人次。 | 接待观众880万人次。',
    ],
  ],
])('%s', (_, left, right, rows) => {
  expect(shownRows(smallPair({ body: left }, { body: right }))).toEqual(rows)
})

test.each<[picture: string, only: Row['only']]>([
  ['[一/二]是推动临床资源赋能产业发展。', 'ordinal'],
  ['[一/二]是推动临床资源，[三/四]是赋能产业发展。', 'ordinal'],
  ['全市社区服务良好[。/；]', 'punctuation'],
  ['全市推动临床资源[/，]赋能产业发展。', 'punctuation'],
  ['[一/二]是推动临床资源[/，]赋能产业发展。', null],
  ['全市建成食堂[41/43]家。', null],
  ['全市建成[食堂/餐厅]41家。', null],
  ['全市建成食堂41家。', null],
])('%s: all its edits are of the kind %s', (picture, only) => {
  expect(picturedPair(picture).rows.map((row) => row.only)).toEqual([only])
})

test('ordinals alone and punctuation alone are told as such', () => {
  const only = (kind: Row['only']) =>
    laid()
      .filter((row) => row.only === kind)
      .map(shown)
  expect(only('ordinal')).toEqual(['changed: 二是推动临床资源赋能产业 | 三是推动临床资源赋能产业'])
  expect(only('punctuation')).toEqual(['changed: 微创机器人的图迈腹腔镜手 | 微创机器人的图迈腹腔镜手'])
})

test('sentences that follow on in a paragraph and say the same share a row; a new paragraph begins one', () => {
  const rows = laid()
  const row = rows.find((row) => texts(left.text, row.left).startsWith('二是产业规模'))
  expect(row?.left).toHaveLength(2)
  for (const { left: here } of rows) expect(texts(left.text, here)).not.toContain('\n')
})

test('a row goes by its first sentence, in the left letter where it has any; the rest of one by that and a count', () => {
  const ids = laid().map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const idOf = (words: string) =>
    laid().find(
      (row) => texts(left.text, row.left).startsWith(words) || texts(right.text, row.right).startsWith(words),
    )?.id
  expect(idOf('办理结果')).toBe('left-letterhead-s1')
  expect(idOf('对市十六届')).toBe('left-title-s1')
  expect(idOf('一、加强核心')).toBe('left-measure-1-s1')
  expect(idOf('2016年以来')).toBe('left-preamble-p2-s3')
  expect(idOf('积极推进艾普强')).toBe('right-measure-3-p1-s1')
  expect(idOf('共支持产品研发投入超亿元。')).toBe('left-measure-1-p1-s3-2')
})

test('fields of one kind stand level though they share nothing, and keep their order', () => {
  const row = laid().find((row) => texts(left.text, row.left) === '曹晖代表：')
  expect(row && shown(row)).toBe('own: 曹晖代表： | 曾凡一、苏良碧、李青峰委')
  const rows = (one: string, other: string) => {
    const letters = [one, other].map((text) => ({
      ...makeLetter('x', text, [{ id: 'contact', start: 0 }]),
      fields: [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
        name: line.startsWith('电') ? ('contactPhone' as const) : ('contactName' as const),
        start: index,
        end: index + line.length,
      })),
    }))
    const [here, there] = letters as [(typeof letters)[0], (typeof letters)[0]]
    return layOut(compare(here, there), here, there).map(
      (row) => `${texts(one, row.left)}|${texts(other, row.right)}`,
    )
  }
  expect(rows('甲某\n电6512', '乙君\n电9047')).toEqual(['甲某|乙君', '电6512|电9047'])
  expect(rows('电6512', '乙君\n电9047')).toEqual(['|乙君', '电6512|电9047'])
  expect(rows('电6512\n甲某', '乙君\n电9047')).toEqual(['电6512|', '甲某|乙君', '|电9047'])
})

test('a passage stands where the first of it stands', () => {
  const { rows, left, right } = smallPair(
    { body: '去年以来，市现有备案博物馆58家，其中国家一级和国家二级博物馆2家，接待观众870万人次。' },
    { body: '其中国家一级和国家二级博物馆2家，市现有备案博物馆58家，接待观众870万人次。' },
  )
  const places = rowsOfPassages(rows)
  expect([...places.left.values()].map((row) => wordsOf(left, row.left))).toEqual([
    ['去年以来，'],
    ['市现有备案博物馆58家，'],
  ])
  expect([...places.right.values()].map((row) => wordsOf(right, row.right))).toEqual([
    ['其中国家一级和国家二级博物馆2家，'],
    ['市现有备案博物馆58家，'],
  ])
})
