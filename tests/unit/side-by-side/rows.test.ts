import { describe, expect, test } from 'vitest'
import { compare } from '@/lib/compare/compare'
import { ordered } from '@/lib/library/order'
import { readLibrary } from '@/lib/library/read'
import type { Extent, Reply } from '@/lib/reply/reply'
import { folds, layOut, type Row } from '@/lib/side-by-side/rows'
import fc from '@/tests/unit/random-cases'
import { makeLetter } from '../compare/quality.fixture'

const own = await readLibrary('content')
const shapes = await readLibrary('tests/fixtures/shapes')
const [left, right] = ordered(own.replies[0] as Reply, own.replies[1] as Reply)
const laid = layOut(compare(left, right), left, right)

const solid = (text: string) => text.replace(/\s/g, '')
const texts = (text: string, extents: readonly Extent[]) =>
  extents.map(({ start, end }) => text.slice(start, end)).join('')

/** What a row shows, `left | right`, shortened to its first characters. */
function shown({ kind, left: here, right: there }: Row): string {
  return `${kind}: ${texts(left.text, here).slice(0, 12)} | ${texts(right.text, there).slice(0, 12)}`
}

const everyTwo = [...own.replies, ...shapes.replies].flatMap((one, index, all) =>
  all.slice(index).map((other) => [one, other] as const),
)

describe('each column holds its letter once and in its order', () => {
  test.each(everyTwo.map(([one, other]) => [one.slug, other.slug, one, other] as const))(
    '%s beside %s',
    (_, __, one, other) => {
      const rows = layOut(compare(one, other), one, other)
      expect(
        solid(
          texts(
            one.text,
            rows.flatMap((row) => row.left),
          ),
        ),
      ).toBe(solid(one.text))
      expect(
        solid(
          texts(
            other.text,
            rows.flatMap((row) => row.right),
          ),
        ),
      ).toBe(solid(other.text))
    },
  )
})

test('letters whose sentences are changed and put about at random keep them all, in each one’s order', () => {
  const sentence = fc.constantFrom(
    '近年来本市大力发展养老服务，取得积极成效。',
    '全市建成41家社区食堂，新增床位三千张；',
    '下一步，我们将继续完善制度，加强监督管理。',
    '支持企业联合高校、科研院所开展攻关，投入超亿元。',
    '一是制定新一轮政策，二是推动资源共享。',
  )
  const change = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.replace('4', '5').replace('，', '和'),
    (text) => text.replace('本市', '我市').replace('继续', '进一步'),
    (text) => text.slice(0, 12),
  )
  const letter = fc
    .array(fc.tuple(sentence, change, fc.boolean()), { maxLength: 12 })
    .map((parts) => parts.map(([text, change, ends]) => change(text) + (ends ? '\n' : '')).join(''))
  fc.assert(
    fc.property(letter, letter, (one, other) => {
      const a = makeLetter('a', one, [{ id: 'preamble', start: 0 }])
      const b = makeLetter('b', other, [{ id: 'preamble', start: 0 }])
      const rows = layOut(compare(a, b), a, b)
      expect(
        solid(
          texts(
            one,
            rows.flatMap((row) => row.left),
          ),
        ),
      ).toBe(solid(one))
      expect(
        solid(
          texts(
            other,
            rows.flatMap((row) => row.right),
          ),
        ),
      ).toBe(solid(other))
      expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1))
    }),
    { numRuns: 300 },
  )
})

test('counterparts stand level, the rest beside a blank, what moved in its own place', () => {
  const from = laid.findIndex((row) => texts(left.text, row.left).startsWith('经过近十多年'))
  expect(laid.slice(from, from + 5).map(shown)).toEqual([
    'same: 经过近十多年的自主创新发 | 经过近十多年的自主创新发',
    'moved:  | 艾普强粒子的质子治疗系统',
    'same: 联影医疗的全景动态PET | 联影医疗的全景动态PET',
    'changed: 微创机器人的图迈腹腔镜手 | 微创机器人的图迈腹腔镜手',
    'moved: 艾普强粒子的质子治疗系统 | ',
  ])
})

test('around a clause that moved, the pieces of its sentence stand level, and what one letter alone has there is its own', () => {
  const [here, there] = [
    '去年以来，市现有备案博物馆58家，其中国家一级博物馆2家，接待观众870万人次。',
    '其中国家一级博物馆2家，市现有备案博物馆58家，接待观众870万人次。',
  ].map((text) => makeLetter('x', text, [{ id: 'body', start: 0 }]))
  if (!here || !there) throw new Error('Expected two letters')
  const rows = layOut(compare(here, there), here, there)
  expect(
    rows.map(({ kind, left, right }) => [kind, texts(here.text, left), texts(there.text, right)]),
  ).toEqual([
    ['own', '去年以来，', ''],
    ['moved', '市现有备案博物馆58家，', ''],
    ['same', '其中国家一级博物馆2家，', '其中国家一级博物馆2家，'],
    ['moved', '', '市现有备案博物馆58家，'],
    ['same', '接待观众870万人次。', '接待观众870万人次。'],
  ])
})

test('ordinals alone and punctuation alone are told as such', () => {
  const only = (kind: Row['only']) => laid.filter((row) => row.only === kind).map(shown)
  expect(only('ordinal')).toEqual(['changed: 二是推动临床资源赋能产业 | 三是推动临床资源赋能产业'])
  expect(only('punctuation')).toEqual(['changed: 微创机器人的图迈腹腔镜手 | 微创机器人的图迈腹腔镜手'])
})

test('sentences that follow on in a paragraph and say the same share a row; a new paragraph begins one', () => {
  const row = laid.find((row) => texts(left.text, row.left).startsWith('二是产业规模'))
  expect(row?.left).toHaveLength(2)
  for (const { left: here } of laid) expect(texts(left.text, here)).not.toContain('\n')
})

test('a letter beside itself is one fold of equal sentences', () => {
  const rows = layOut(compare(left, left), left, left)
  expect(folds(rows)).toMatchObject([{ kind: 'same', rows }])
})

test('folds count the sentences of either side', () => {
  const parts = folds(laid)
  const own = parts.find((part) => part.kind === 'own' && 'rows' in part && part.rows.length > 3)
  expect(own).toMatchObject({ kind: 'own', left: 12, right: 3 })
})
