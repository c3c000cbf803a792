import { expect, test } from 'vitest'
import { readLibrary } from '@/lib/library/read'
import { type Entry, outline } from '@/lib/wording/outline'
import { letter, parse } from '../parse/support'

const own = await readLibrary('content')
const shapes = await readLibrary('tests/fixtures/shapes')

/** Contents as a picture: each entry on a line, the inner ones indented. */
function picture(entries: readonly Entry[], indent = ''): string {
  return entries.map(({ label, entries }) => `${indent}${label}\n${picture(entries, `${indent}  `)}`).join('')
}

function of(slug: string): string {
  const reply = own.bySlug(slug) ?? shapes.bySlug(slug)
  if (!reply) throw new Error(`No reply ${slug}`)
  return picture(outline(reply))
}

test('lists measures by heading and bold leads, promises by their leads, other parts by what they are', () => {
  expect(of('hukejianfu-2024-26')).toBe(`导语
一、加强核心技术攻关，推动本市医疗装备研发及产业化
  实施科技创新行动计划
  推动产业链协同攻关
  加强审评审批指导
二、培育自主品牌，加快本市创新产品入院应用
  着力培育国产高端医疗装备自主品牌
  推动更多医疗装备纳入创新产品推荐目录
  支持创新药械应用示范
  在全国首次开展创新医疗器械示范项目
三、支持开拓海外市场，参与国际大循环
  研究制定生物医药创新产品出海专项行动方案
承诺事项
  制定新一轮产业政策
  推动临床资源赋能产业发展
  加速高端医疗装备入院应用
结语
联系方式
版记
`)
})

test('calls the text of a letter without measures what it is', () => {
  expect(of('no-measures').split('\n')[0]).toBe('正文')
})

test('keeps a heading of promises, and its number', () => {
  expect(of('levels')).toContain('三、下一步工作打算\n  扩大范围\n  建立机制\n')
})

test('ends a heading that runs into its paragraph without the mark between them', () => {
  expect(of('run-in')).toContain('\n一、盘活存量车位\n')
})

test('lists promises inside paragraphs among the leads of their measure, each once', () => {
  const measures = '## 一、甲\n\n**摸底**，完成。下一步，**一是扩围**。二是管理。\n\n**乙**，完成。今后推进。'
  expect(picture(outline(parse(letter(measures)).reply))).toBe(
    '一、甲\n  摸底\n  扩围\n  管理\n  乙\n  承诺\n',
  )
  expect(picture(outline(parse(letter('完成。今后推进。')).reply))).toBe('正文\n  承诺\n')
})
