import { describe, expect, test } from 'vitest'
import { contextOf, figures } from '@/lib/reply/figures'

const told = (text: string) => figures(text).map(({ start, end }) => text.slice(start, end))

describe('a figure is a number with what it counts', () => {
  test.each([
    ['41款创新医疗器械获批上市', ['41款']],
    ['产业规模9337亿元，可比增长4.9%，约占全国1/4', ['9337亿元', '4.9%', '1/4']],
    ['每床补贴5000—8000元，新增泊位4,860个', ['5000—8000元', '4,860个']],
    ['覆盖20余个肿瘤类型，提高25个百分点', ['20余个', '25个百分点']],
    [
      '2024年5月20日印发，7月底前完成，二〇二四年五月二十日',
      ['2024年5月20日', '7月', '二〇二四年五月二十日'],
    ],
    ['投入超五千万元，十六届人大二次会议第0106号', ['五千万元', '十六届', '第0106号']],
    ['3.0T磁共振、360°旋转、装机120MW', ['3.0T', '360°', '120MW']],
    ['室温20 ℃以上，参照ISO 21542', ['20 ℃']],
    ['SRM-T120F掺铥激光治疗机，A4纸', []],
    ['一是加快建设，一批项目，一次性资金，一体化', []],
    ['1. 摸清底数。2、分类施策', []],
    ['６５周岁以上老人', ['６５周岁']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

test('the same number written in other signs is the same number', () => {
  const number = (text: string) => figures(text)[0]?.number
  expect(number('4,860个')).toBe('4860')
  expect(number('４８６０个')).toBe('4860')
})

test('a unit in full width is the unit', () => {
  const [figure] = figures('达到85.5％。')
  expect(figure).toMatchObject({ number: '85.5', unit: '%' })
})

test('a figure is shown in its clause, or by itself where it stands alone', () => {
  const text = '2016年以来，41款创新医疗器械获批上市，排名前列。\n2024年5月20日\n'
  const context = (words: string) => {
    const start = text.indexOf(words)
    return contextOf(text, { start, end: start + words.length })
  }
  expect(context('41款')).toBe('……创新医疗器械获批上市')
  expect(context('2024年5月20日')).toBeNull()
})

test('of a long clause what stands next to a figure is shown, and Latin words whole', () => {
  const clause = (before: string, after: string) => {
    const text = `前。${before}41款${after}。后。`
    const start = text.indexOf('41款')
    return contextOf(text, { start, end: start + 3 })
  }
  const long = '一二三四五六七八九十一二三四五六七八九十'
  expect(clause(`${long}甲乙丙丁`, `甲乙丙丁${long}`)).toBe(`${long}甲乙丙丁……甲乙丙丁${long}`)
  expect(clause(`戊${long}甲乙丙丁`, `${long}甲乙丙丁戊`)).toBe(`……${long}甲乙丙丁……${long}甲乙丙丁……`)
  expect(clause('甲uMROmega', `系统uMROmega`.padStart(30, '甲'))).toBe(
    `甲uMROmega……${'甲'.repeat(20)}系统uMROmega`,
  )
  expect(clause(`uMROmega${long}`, '')).toBe(`uMROmega${long}……`)
})
