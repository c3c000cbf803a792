import { expect, test } from 'vitest'
import { sentenceIds } from '@/lib/side-by-side/sentence-ids'
import { letter, parse } from '../parse/support'

test('sentences are counted by paragraph, and outside of paragraphs by section', () => {
  const { reply } = parse(letter('甲。乙；丙。\n\n丁。\n\n## 一、戊\n\n己。'))
  const named = sentenceIds(reply).map(({ id, start, end }) => `${id} ${reply.text.slice(start, end)}`)
  const from = named.findIndex((line) => line.endsWith('甲。'))
  expect(named.slice(from, from + 6)).toEqual([
    'preamble-p1-s1 甲。',
    'preamble-p1-s2 乙；',
    'preamble-p1-s3 丙。',
    'preamble-p2-s1 丁。',
    'measure-1-s1 一、戊',
    'measure-1-p1-s1 己。',
  ])
  expect(named).toContain('title-s1 关于对市十五届人大三次会议第076号建议的答复')
})
