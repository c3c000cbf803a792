import { expect, test } from 'vitest'
import { comparePair } from '@/lib/side-by-side/compared-pair'
import { matters } from '@/lib/side-by-side/differences'
import { differencesOf } from '@/lib/wording/differences'
import { namesOf } from '@/lib/wording/names'
import { letter, parse } from '../parse/support'
import { pair as own } from '../side-by-side/own-pair'

function told(pair: typeof own) {
  return differencesOf(pair, namesOf(pair.left, pair.right))
}

test('every difference is told once, by sections, what lies in the frame last', () => {
  const groups = told(own)
  expect(groups.map(({ name }) => name)).toEqual([
    '导语',
    '一、加强核心技术攻关，推动本市医疗装备研发及产业化',
    '二、加强产学研医检协同，促进产品研发',
    '二、培育自主品牌，加快本市创新产品入院应用',
    '三、支持开拓海外市场，参与国际大循环',
    '三、加快应用推广，取得积极成效',
    '承诺事项',
    '版头、标题、称谓、落款、版记',
  ])
  const rows = groups.flatMap(({ differences }) => differences.map(({ row }) => row))
  const found = own.differences.filter(matters).map(({ row }) => row)
  expect(new Set(rows)).toEqual(new Set(found))
  expect(rows).toHaveLength(found.length)
})

test('each says what differs', () => {
  const labels = told(own).flatMap(({ differences }) => differences.map(({ label }) => label))
  for (const label of [
    '41款，79号为43款',
    '79号另有“高端医疗装备、”；79号无“、医疗影像设备”',
    '“药企”，79号为“器械企业”；“药械”，79号为“器械”',
    '“艾普强粒子的质子治疗系统是国内首……”，移位，79号在导语第3段',
    '26号独有“支持地产高端医疗装备“走出去”，……”',
    '“曹晖代表：”，79号为“曾凡一、苏良碧、李青峰委员：”',
    '2024年5月20日，79号为2024年7月29日',
  ])
    expect(labels).toContain(label)
  for (const label of labels) expect(label).not.toBe('')
})

test('equal letters have none', () => {
  const { reply } = parse(letter('完成。'))
  expect(told(comparePair(reply, reply))).toEqual([])
})
