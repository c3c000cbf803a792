import { expect, test } from 'vitest'
import { labelOf, shape } from '@/lib/compare/align/evidence'
import type { Sentence } from '@/lib/compare/segment/sentences'

const of = (solid: string) => ({ solid }) as Sentence

test.each<[text: string, label: string]>([
  ['联系电话：23112579', '联系电话'],
  ['联系电话:23112579', '联系电话'],
  ['一、联系人：黄书泽', '联系人'],
  ['（十二）联系人：黄书泽', '联系人'],
  ['(3)联系人：黄书泽', '联系人'],
  ['12.联系人：黄书泽', '联系人'],
  ['12．联系人：黄书泽', '联系人'],
  ['电话：1', '电话'],
  ['一二三四五六七八九十：1', '一二三四五六七八九十'],
  // A heading, a word too short or too long, a clause, and no word at the head are none.
  ['联系电话：', ''],
  ['注：1', ''],
  ['一二三四五六七八九十一：1', ''],
  ['收悉，答复如下：1', ''],
  ['办结。电话：1', ''],
  ['甲；电话：1', ''],
  ['：电话：1', ''],
  ['联系电话23112579', ''],
  ['（联系电话：1', '（联系电话'],
])('the label of %s is %s', (text, label) => {
  expect(labelOf(of(text))).toBe(label)
})

test.each<[about: string, alike: readonly string[]]>([
  ['figures', ['共建成41家食堂', '共建成4家食堂', '共建成４９．５家食堂', '共建成4.95家食堂']],
  ['the number at the head', ['一、加强监管', '（十二）加强监管', '3.加强监管', '(4)加强监管', '加强监管']],
  ['the place in a list', ['一是加强监管', '十二是加强监管', '加强监管']],
  ['the number of an article', ['第一条加强监管', '第一百二十条加强监管', '加强监管']],
  ['the width of its signs', ['加强监管（试行）：', '加强监管(试行):']],
  ['the day of the week', ['星期三上午开会', '星期日上午开会', '星期天上午开会']],
])('of two sentences that differ by %s alone the rest is the same', (_, alike) => {
  expect(new Set(alike.map((solid) => shape({ solid }))).size).toBe(1)
})

test.each<[about: string, one: string, other: string]>([
  ['words', '加强监管工作', '加强监督工作'],
  ['a number that is not at the head', '加强一、二期监管', '加强三、四期监管'],
  ['a numeral in a word', '三是加强监管', '如三是加强监管'],
  ['figures, where less than three signs would be left', '41家', '43家'],
  ['figures, where no character would be left', 'PET-CT41', 'PET-CT43'],
  ['how many figures they have', '共41家、5人', '共41家'],
  ['the day itself', '星期三上午开会', '星期上午开会一'],
])('two sentences that differ by %s are not the same', (_, one, other) => {
  expect(shape({ solid: one })).not.toBe(shape({ solid: other }))
})

test('what is too short without its figures or has no character stays as it is written', () => {
  expect(['4１家', '１．５%', '一、共1'].map((solid) => shape({ solid }))).toEqual([
    '4１家',
    '１．５%',
    '一、共1',
  ])
  expect(shape({ solid: '共１家' })).toBe('共0家')
})
