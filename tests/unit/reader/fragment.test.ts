import { describe, expect, test } from 'vitest'
import { openingDirective, wordsDirective } from '@/reader/fragment'

const decoded = (directive: string) => directive.replace(':~:text=', '').split(',').map(decodeURIComponent)

describe('of a passage', () => {
  test('takes whole words, eight characters or a little more', () => {
    const words = '近年来，上海全力打造具有全球影响力的生物医药产业高地，取得积极成效。'
    expect(decoded(openingDirective(words, '', words))).toEqual(['近年来，上海全力'])
  })

  test('goes on until the letter has the words once', () => {
    const page = '高端医疗装备是医疗器械的优势领域。高端医疗装备是医疗器械产业的细分领域。'
    const [start = ''] = decoded(openingDirective('高端医疗装备是医疗器械产业的细分领域。', '', page))
    expect(page.split(start)).toHaveLength(2)
    expect(start).toBe('高端医疗装备是医疗器械产业')
  })

  test('takes all of a passage that the page has twice, and the words before it', () => {
    const page = '二、培育品牌三、开拓市场……助力相关产品加快注册上市。二、培育品牌'
    expect(openingDirective('二、培育品牌', '助力相关产品加快注册上市。', page)).toBe(
      `:~:text=${encodeURIComponent('产品加快注册上市。')}-,${encodeURIComponent('二、培育品牌')}`,
    )
  })
})

describe('of selected words', () => {
  test('takes a few as they are', () => {
    expect(decoded(wordsDirective('数量排名位居全国前列', '', '数量排名位居全国前列。'))).toEqual([
      '数量排名位居全国前列',
    ])
  })

  test('takes the first and the last of many', () => {
    const words = '2016年以来，41款创新医疗器械获批上市，数量排名位居全国前列。二是产业规模持续壮大。'
    const [start, end] = decoded(wordsDirective(words, '', words))
    expect(words.startsWith(start ?? ' ') && words.endsWith(end ?? ' ')).toBe(true)
    expect([start, end]).toEqual(['2016年以来，', '产业规模持续壮大。'])
  })

  test('takes the first words of the first line and the last of the last', () => {
    expect(decoded(wordsDirective('一、前瞻布局\n\n通过科技创新行动计划', '', ''))).toEqual([
      '一、前瞻布局',
      '科技创新行动计划',
    ])
  })
})

test('encodes what means something in a directive', () => {
  expect(openingDirective('PET-CT,A&B', '', 'PET-CT,A&B')).toBe(':~:text=PET%2DCT%2CA')
  expect(wordsDirective('PET-CT,A&B', '', '')).toBe(':~:text=PET%2DCT%2CA%26B')
})
