import { describe, expect, test } from 'vitest'
import { openingDirective, wordsDirective } from '@/reader/fragment'

/** Words of which brackets tell the place in their line: `近年来，[上海]全力`. */
function placed(line: string, above = '') {
  const [, before = '', words = '', after = ''] = /^(.*?)\[(.*)\](.*?)$/s.exec(line) ?? []
  return { words, before: before || above, after }
}

/** Its parts: prefix-, start, end and -suffix, those that there are. */
const decoded = (directive: string) => directive.replace(':~:text=', '').split(',').map(decodeURIComponent)

describe('of a passage', () => {
  const opening = (line: string, page = line, above = '') =>
    decoded(openingDirective(placed(line, above), page))

  test('ends beside a mark, after eight characters or more', () => {
    expect(opening('[近年来，上海全力打造产业高地，取得积极成效。]')).toEqual([
      '近年来，上海全力打造产业高地',
    ])
  })

  test('ends at no comma inside a number, and at no colon between Latin words', () => {
    expect(opening('[完成投资共计1，200万元，其中省级800万元。]')).toEqual(['完成投资共计1，200万元'])
    expect(opening('[采用的标准为ISO：IEC和HL7两种。]')).toEqual(['采用的标准为ISO：IEC和HL7两种'])
  })

  test('goes on until the letter has the words once', () => {
    const page = '高端装备是本市的优势，应当支持。高端装备是本市的优势，前景广阔，应当支持。'
    const last = '[高端装备是本市的优势，前景广阔，应当支持。]'
    expect(opening(last, page)).toEqual(['高端装备是本市的优势，前景广阔'])
  })

  test('takes all of a passage that the page has twice, and the words before it', () => {
    const page = '二、培育品牌三、开拓市场……已经开展培训，助力相关产品加快注册上市。二、培育品牌'
    const above = '已经开展培训，助力相关产品加快注册上市。\n'
    expect(opening('[二、培育品牌]', page, above)).toEqual(['助力相关产品加快注册上市。-', '二、培育品牌'])
  })

  test('takes what follows where the passage ends inside a word', () => {
    expect(opening('[一、支持走出去]对于本地企业参与海外工程的，给予资助。')).toEqual([
      '一、支持走出去',
      '-对于本地企业参与海外工程的',
    ])
  })

  test('begins behind words that the engines may not part it from', () => {
    expect(opening('我们将[一是扩大范围，三年内实现全覆盖。]')).toEqual([
      '我们将-',
      '一是扩大范围，三年内实现全覆盖',
    ])
  })
})

describe('of selected words', () => {
  const selected = (line: string) => decoded(wordsDirective(placed(line), line))

  test('takes a few that stand between marks as they are', () => {
    expect(selected('获批上市，[数量排名位居全国前列]。')).toEqual(['数量排名位居全国前列'])
  })

  test('takes what stands around words that begin and end inside others', () => {
    expect(selected('近年来，上海全[力打造产]业高地，取得积极成效。')).toEqual([
      '近年来，上海全-',
      '力打造产',
      '-业高地，取得积极成效',
    ])
  })

  test('takes the first and the last of many', () => {
    const words = '2016年以来，41款创新器械获批上市，排名位居前列。二是产业规模持续壮大。'
    expect(selected(`[${words}]`)).toEqual(['2016年以来，', '二是产业规模持续壮大。'])
  })

  test('takes all of many that no mark parts', () => {
    const words = '推动高端医疗器械制造业创新中心和产业链上下游企业开展产学研医检一体化协同攻关'
    expect(selected(`我们将[${words}]。`)).toEqual(['我们将-', words])
  })

  test('takes the first words of the first line and the last of the last', () => {
    expect(selected('[一、前瞻布局\n\n通过科技创新行动计划]项目')).toEqual([
      '一、前瞻布局',
      '通过科技创新行动计划',
      '-项目',
    ])
  })
})

test('encodes what means something in a directive', () => {
  expect(openingDirective(placed('[PET-CT,A&B]'), '')).toBe(':~:text=PET%2DCT%2CA%26B')
})
