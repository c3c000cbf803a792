import { expect, test } from 'vitest'
import type { Reply } from '@/lib/reply/reply'
import { figureDifferences } from '@/lib/side-by-side/figures'
import { left, pair, right } from './own-pair'

test('figures differ where the two passages of a pair have another number of the same thing', () => {
  const { pairs, own } = figureDifferences(
    pair.comparison.passages.flatMap(({ edits }) => edits),
    left,
    right,
  )
  const words = (reply: Reply, { start, end }: { start: number; end: number }) => reply.text.slice(start, end)
  expect(pairs.map((found) => [words(left, found.left), words(right, found.right), found.inFrame])).toEqual([
    ['26号', '79号', true],
    ['十六届', '十四届', true],
    ['第0106号', '第1227号', true],
    ['41款', '43款', false],
    ['2024年5月20日', '2024年7月29日', true],
    ['2024年5月20日', '2024年7月29日', true],
  ])
  expect(own.left.map((figure) => words(left, figure)).join(' ')).toBe(
    '76项 3.0T 72款 69个 28条 30% 1000万元 20个 五千万元',
  )
  expect(own.right.map((figure) => words(right, figure)).join(' ')).toBe('360° 2024年5月 107例 20余个')
})
