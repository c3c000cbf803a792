import { expect, test } from 'vitest'
import type { Reply } from '@/lib/reply/reply'
import { type Bar, draw, type StripRow, width } from '@/lib/side-by-side/ribbons'
import { left, pair, right } from './own-pair'
import { smallPair, wordsOf } from './small-pair'

test('strips are at one scale, each as long as its letter', () => {
  const drawn = draw(pair)
  const end = (side: 'left' | 'right') => Math.max(...drawn[side].map(({ bar }) => bar.x + bar.width))
  expect(end('left')).toBe(width)
  expect(end('right')).toBe(Math.round((right.text.length / left.text.length) * width))
})

test('what moved crosses the ribbons that stay', () => {
  const { ribbons } = draw(pair)
  const crossed = ribbons.filter(
    ({ row, left: here, right: there }) =>
      row.kind === 'moved' &&
      ribbons.some(
        (other) => other.row.kind !== 'moved' && other.left.x < here.x !== other.right.x < there.x,
      ),
  )
  expect(ribbons.filter(({ row }) => row.kind === 'moved')).toHaveLength(2)
  expect(crossed).toHaveLength(2)
})

test('no ribbon joins what each letter has alone, though it stands beside the other’s', () => {
  const beside = pair.rows.filter(({ kind, left, right }) => kind === 'own' && left.length * right.length > 0)
  expect(beside).not.toEqual([])
  expect(draw(pair).ribbons.filter(({ row }) => row.kind === 'own')).toEqual([])
})

test('a strip shows each row and in it what the other letter has too; ribbons join counterparts', () => {
  const drawn = smallPair(
    { body: '去年以来，市现有博物馆58家，其中国家一级馆2家，接待870万人。来者免费。另行研究。现函复。' },
    { body: '其中国家一级馆5家，市现有博物馆58家，接待870万人。来者免费。' },
  )
  const { left, right } = drawn
  const { ribbons, ...strips } = draw(drawn)
  const unit = width / left.text.length
  const under = ({ text }: Reply, bar: Bar) =>
    text.slice(Math.round(bar.x / unit), Math.round((bar.x + bar.width) / unit))
  const strip = (letter: Reply, rows: readonly StripRow[]) =>
    rows.map(
      ({ row, bar, shared }) =>
        `${row.kind} ${under(letter, bar)}: ${shared.map((bar) => under(letter, bar)).join(' + ')}`,
    )
  expect(strip(left, strips.left)).toEqual([
    'changed 去年以来，市现有博物馆58家，: 市现有博物馆58家，',
    'moved 其中国家一级馆2家，: 其中国家一级馆 + 家，',
    'same 接待870万人。来者免费。: 接待870万人。来者免费。',
    'own 另行研究。现函复。: ',
  ])
  expect(strip(right, strips.right)).toEqual([
    'moved 其中国家一级馆5家，: 其中国家一级馆 + 家，',
    'changed 市现有博物馆58家，: 市现有博物馆58家，',
    'same 接待870万人。来者免费。: 接待870万人。来者免费。',
  ])
  expect(
    ribbons.map(
      ({ row, text, ...bars }) =>
        `${row.kind} ${under(left, bars.left)} = ${under(right, bars.right)}: ${wordsOf(left, [text.left])} = ${wordsOf(right, [text.right])}`,
    ),
  ).toEqual([
    'changed 去年以来，市现有博物馆58家， = 市现有博物馆58家，: 去年以来，市现有博物馆58家， = 市现有博物馆58家，',
    'moved 其中国家一级馆2家， = 其中国家一级馆5家，: 其中国家一级馆2家， = 其中国家一级馆5家，',
    'same 接待870万人。来者免费。 = 接待870万人。来者免费。: 接待870万人。来者免费。 = 接待870万人。来者免费。',
  ])
})

test('a strip of nothing is drawn, and nothing is narrower than one unit', () => {
  expect(draw(smallPair({}, {}))).toEqual({ left: [], right: [], ribbons: [] })
  const long = smallPair({ body: '甲。' }, { body: `${'乙'.repeat(9000)}。` })
  expect(draw(long).left.map(({ bar }) => bar)).toEqual([{ x: 0, width: 1 }])
})
