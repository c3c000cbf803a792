import { expect, test } from 'vitest'
import { correspondences } from '@/lib/side-by-side/correspondence'
import { left, pair, right } from './own-pair'
import { smallPair } from './small-pair'

test('parts correspond by their text, not by their numbers', () => {
  const found = correspondences(pair.comparison, 'left', left, right).map(({ section, others }) => [
    section.id,
    ...others.map(({ section }) => section.id),
  ])
  expect(found).toEqual([
    ['preamble', 'preamble'],
    ['measure-1', 'measure-2', 'measure-1'],
    ['measure-2'],
    ['measure-3'],
    ['commitments', 'commitments'],
  ])
})

test('either letter’s parts are told with the characters that they share, most first', () => {
  const { comparison, left, right } = smallPair(
    {
      'measure-1': '全市建成社区食堂若干。支持企业联合高校开展攻关。下一步完善制度，加强监管。',
      'measure-2': '另行研究。',
      closing: '特此函复。',
    },
    {
      'measure-1': '全市建成社区食堂四十一家。',
      'measure-2': '下一步完善制度，加强监管。支持企业联合高校开展攻关。',
      commitments: '争取国家支持。',
      closing: '特此函复。',
    },
  )
  const shown = (found: ReturnType<typeof correspondences>) =>
    found.map(({ section, others }) =>
      [section.id, ...others.map(({ section, shared }) => `${section.id} ${shared}`)].join(': '),
    )
  expect(shown(correspondences(comparison, 'left', left, right))).toEqual([
    'measure-1: measure-2 26: measure-1 9',
    'measure-2',
  ])
  expect(shown(correspondences(comparison, 'right', right, left))).toEqual([
    'measure-1: measure-1 9',
    'measure-2: measure-1 26',
    'commitments',
  ])
})
