import { expect, test } from 'vitest'
import { unbroken } from '@/lib/typeset/unbroken'

const found = (text: string) =>
  unbroken(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

test('finds Latin names and figures that no line should break', () => {
  expect(found('uMROmega、SRM-T120F掺铥，PET-CT与PET/CT，约占1/4')).toEqual([
    'SRM-T120F',
    'PET-CT',
    'PET/CT',
    '1/4',
  ])
})

test('leaves alone what a line may break, or must: Chinese, single words, and what no line could hold', () => {
  expect(found('样机/样品，FDA，www.example.gov.cn/a/very/long/address/of/a/page')).toEqual([])
})

test('counts from the start of the text', () => {
  expect(unbroken('甲PET-CT乙PET-CT', { start: 7, end: 14 })).toEqual([
    { start: 8, end: 14, tagName: 'span', properties: { className: ['token'] } },
  ])
})
