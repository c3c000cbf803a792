import { describe, expect, test } from 'vitest'
import { type Units, unitMaker } from '@/lib/compare/segment/words'

const unitsOf = (text: string, gaps: readonly number[] = []) => unitMaker()(text, gaps)
const textsOf = (text: string, { from }: Units) =>
  from.slice(0, -1).map((at, n) => text.slice(at, from[n + 1]))

const sign = (cut: boolean | undefined) => (cut ? '·' : '|')

describe('an edit parts units at a border | rather than in a word or a compound ·', () => {
  test.each([
    '|培·育|壮·大|经·营|主·体|，|提·升|组·织·化|水·平|。|',
    '|会·同|区|商·务·局|和|东·山·镇|研·究|',
    '|我|局|各|镇|人·民·政·府|',
    '|艾·普|强|粒·子|',
    '|沪·科|建|复|〔|2024|〕|26|号|',
    '|截·至|2024|年|5|月|20|日|，|',
    '|推·出|“|芯·易|贷·款|超·市|”|',
    '|全|省|市·民|，|各|市·区|县|',
    '|大·型|企·业|，|高|新·区|，|双·方|',
    '|组·织·者|，|专·业·性|，|A|股|市·场·化|',
    '|浦·东|区|商·务·局|',
    '|浦·东·区|，|海·口|市·民|',
    '|截·至|20|日|前|完·成|',
    '|日·前|，|今·日|前·往|',
    '|3|个|月·内|，|12|月|底·前|',
    '|5|号|楼·前|，|5|家|店|',
    '|甲·乙·镇|政·府|',
    '|2024|年·度|，|本|区|商·务·局|',
    '|沪·科|建|复|字|〔|2024|〕|',
  ])('%s', (picture) => {
    const text = picture.replace(/[|·]/g, '')
    const units = unitsOf(text)
    const shown = textsOf(text, units).map((unit, n) => sign(units.cuts[n]) + unit)
    expect(`${shown.join('')}${sign(units.cuts.at(-1))}`).toBe(picture)
  })

  test('words are looked for in 400 letters at a time', () => {
    const office = (before: number) => unitsOf(`${'甲'.repeat(before)}，人民政府`).cuts.slice(-5, -1)
    expect(office(397)).toEqual([false, true, false, true])
    expect(office(399)).toEqual([false, true, true, true])
  })

  test('in a text of 4,000 letters and more no word is looked for', () => {
    const { cuts } = unitsOf('人民政府'.repeat(1001))
    expect(new Set(cuts)).toEqual(new Set([false, true]))
  })
})

describe('figures and names are units', () => {
  test.each<[text: string, figures: string[], names?: string[]]>([
    ['2024年5月，共1,200家，增长4.9%', ['2024', '5', '1,200', '4.9']],
    ['2021-2025年，10:30，3/4，１２．５', ['2021-2025', '10:30', '3/4', '１２．５']],
    ['1,2345人，1,200,300人', ['1', '2345', '1,200,300']],
    ['20余人，十余家，10余年', ['20', '余', '余', '10']],
    ['第二十三次，第一批，二百三十家', ['二十三', '一', '二百三十']],
    ['五万元，二十亿元，一万二千户，三万亿元', ['五', '万', '二十', '亿', '一万二千', '三万', '亿']],
    ['星期三，星期天', ['星期三', '星期天']],
    ['一是加强，二、推动，（三）完善', ['一', '二', '三']],
    ['三家，五成，三小时，七平方米', ['三', '五', '三', '七']],
    ['一起，三思，百姓，统一是大局', []],
    ['PET-CT和3D打印，uMR', [], ['PET-CT', '3D', 'uMR']],
    ['R&D、C+B、A/B', [], ['R&D', 'C+B', 'A/B']],
  ])('%s', (text, figures, names = []) => {
    const units = unitsOf(text)
    const of = (sort: Units['kind'][number]) => textsOf(text, units).filter((_, n) => units.kind[n] === sort)
    expect([of('figure'), of('name')]).toEqual([figures, names])
  })

  test('a unit ends where a space stood', () => {
    expect(textsOf('支持uMROmega2kW', unitsOf('支持uMROmega2kW', [5, 10, 11]))).toEqual([
      '支',
      '持',
      'uMR',
      'Omega',
      '2',
      'kW',
    ])
  })

  test('a character has with it what is attached to it', () => {
    const text = '🇨🇳国👩‍👩‍👧葛󠄀か\u3099'
    expect(textsOf(text, unitsOf(text))).toEqual(['🇨🇳', '国', '👩‍👩‍👧', '葛󠄀', 'か\u3099'])
  })
})

test('particles and marks are told from other characters', () => {
  expect(unitsOf('我的书、和《甲》').kind).toEqual([
    'letter',
    'function',
    'letter',
    'mark',
    'function',
    'mark',
    'letter',
    'mark',
  ])
})

test('units that differ by their width alone have one number, and another as they are written', () => {
  const units = unitsOf('（甲）(甲)４、4')
  const [open, , close, narrowOpen, , narrowClose, wide, , half] = units.ids
  expect([narrowOpen, narrowClose, half]).toEqual([open, close, wide])
  expect(new Set(units.written).size).toBe(8)
  const plain = unitsOf('甲乙甲')
  expect(plain.ids).toEqual([0, 1, 0])
  expect(plain.written).toBe(plain.ids)
})

test('texts that one maker cuts have one numbering', () => {
  const toUnits = unitMaker()
  expect([toUnits('甲乙', []).ids, toUnits('乙丙', []).ids]).toEqual([
    [0, 1],
    [1, 2],
  ])
})

describe('what a unit weighs', () => {
  test.each<[text: string, weights: number[]]>([
    ['甲，《的', [1, 1.3, 0.5, 1]],
    ['A、PET、PET-CT', [1, 0.5, 2, 0.5, 2]],
    ['5家41家360家1,200家', [1, 1, 1.5, 1, 2, 1, 2, 1]],
    ['2024年2024家24年', [2, 1, 2, 1, 1.5, 1]],
    ['𠮷', [1]],
  ])('%s', (text, weights) => {
    expect(unitsOf(text).weight).toEqual(weights)
  })
})

test('an edit begins best behind a mark, and rather before a mark or 和 than elsewhere, but not inside of brackets’ signs', () => {
  const best = ['behind', 'before', 'elsewhere']
  const places = (text: string) => unitsOf(text).places.map((place) => best[place])
  expect(places('甲，乙和')).toEqual(['behind', 'before', 'behind', 'before', 'before'])
  expect(places('甲的')).toEqual(['behind', 'elsewhere', 'before'])
  expect(places('甲的和')).toEqual(['behind', 'elsewhere', 'before', 'before'])
  expect(places('《甲》')).toEqual(['behind', 'elsewhere', 'elsewhere', 'behind'])
  expect(places('（“甲”）')).toEqual(['behind', 'elsewhere', 'elsewhere', 'elsewhere', 'elsewhere', 'behind'])
})

describe('signs of quotes and brackets know each other', () => {
  test('and their partners', () => {
    expect(unitsOf('（甲“乙”）《').partners).toEqual([5, -1, 4, -1, 2, 0, -1])
    expect(unitsOf('(甲)「乙」').partners).toEqual([2, -1, 0, 5, -1, 3])
  })

  test('what they enclose has a number: the name of a document, or the sign', () => {
    const { around } = unitsOf('《甲法》《甲法》《乙法》“甲法”“乙法”丙')
    const of = (...places: number[]) => new Set(places.map((place) => around[place]))
    expect(of(1, 2, 5, 6).size).toBe(1)
    expect(of(1, 9).size).toBe(2)
    expect(of(13, 14, 17, 18).size).toBe(1)
    expect(of(1, 13).size).toBe(2)
    expect(of(0, 3, 12, 15, 20)).toEqual(new Set([-1]))
  })
})
