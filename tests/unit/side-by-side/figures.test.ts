import { describe, expect, test } from 'vitest'
import type { Reply } from '@/lib/reply/reply'
import type { ComparedPair } from '@/lib/side-by-side/compared-pair'
import { figureDifferences } from '@/lib/side-by-side/figures'
import { left, pair, right } from './own-pair'
import { picturedPair, smallPair, wordsOf } from './small-pair'

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

describe('of two small letters', () => {
  const found = ({ comparison, left, right }: ComparedPair) => {
    const { pairs, own } = figureDifferences(
      comparison.passages.flatMap(({ edits }) => edits),
      left,
      right,
    )
    return {
      pairs: pairs.map((pair) => `${wordsOf(left, [pair.left])}/${wordsOf(right, [pair.right])}`),
      left: wordsOf(left, own.left),
      right: wordsOf(right, own.right),
    }
  }

  test.each<[picture: string, pairs: string[], left?: string[], right?: string[]]>([
    ['全市建成社区食堂[41/43]家。', ['41家/43家']],
    ['全市建成社区食堂4[1/3]家，书店5家。', ['41家/43家']],
    ['全市投入[4,860/4860]万元建设社区食堂。', []],
    ['全市建成社区食堂[41家/43个]。', [], ['41家'], ['43个']],
    ['全市建成社区[41家600张/500张43家]床位。', ['41家/43家', '600张/500张']],
    ['全市建成社区[41家、42家/43家、44家]食堂。', ['41家/43家', '42家/44家']],
    ['全市建成[/书店3家、]食堂41家。', [], [], ['3家']],
    ['全市建成[书店3家、/]食堂41家。', [], ['3家']],
    ['全市建成食堂41家[/、书店3家]。', [], [], ['3家']],
    ['全市建成社区食堂[41家/许多]。', [], ['41家']],
    ['全市建成社区[好/食堂43家]。', [], [], ['43家']],
    ['全市建成食堂5家[，书店5家/]。', []],
  ])('%s', (picture, pairs, left = [], right = []) => {
    expect(found(picturedPair(picture))).toEqual({ pairs, left, right })
  })

  test('pairs stand in the left letter’s order, also around a clause that moved', () => {
    expect(
      found(
        smallPair(
          { body: '市现有备案博物馆58家，其中国家一级博物馆2家，接待观众870万人次。' },
          { body: '其中国家一级博物馆5家，市现有备案博物馆58家，接待观众880万人次。' },
        ),
      ),
    ).toEqual({ pairs: ['2家/5家', '870万人次/880万人次'], left: [], right: [] })
  })

  test('a figure of one letter alone is told once, the frame’s never', () => {
    expect(
      found(
        smallPair(
          {
            title: '关于第11号建议的答复',
            body: '41家食堂，另有41家在建，可减免30%',
            closing: '办理用时90天。',
          },
          { title: '关于第12号建议的答复', body: '现有病床600张。' },
        ),
      ),
    ).toEqual({ pairs: ['第11号/第12号'], left: ['41家', '30%'], right: ['600张'] })
  })
})
