import { describe, expect, test } from 'vitest'
import { letter, parse, section, sections, textOf } from './support'

/** Each measure of a letter as its heading and its paragraphs. */
function measures(body: string): [string, string[]][] {
  const { reply, faults } = parse(letter(body))
  expect(faults).toEqual([])
  return sections(reply, 'measure').map(({ heading, paragraphs }) => [
    heading,
    paragraphs.map((each) => textOf(reply, each)),
  ])
}

describe('the heading of a measure', () => {
  test.each([
    ['ends with the bold that its numeral stands in', '**一、甲**乙。丙。', '甲', ['乙。丙。']],
    ['ends with the bold behind its numeral', '一、**甲**乙。丙。', '甲', ['乙。丙。']],
    ['has the stop right behind the bold', '**一、甲**。乙。', '甲', ['乙。']],
    ['has no bold that begins later', '一、甲**乙**丙。丁。', '甲乙丙', ['丁。']],
    ['has more than a bold numeral', '**一、**甲。乙。', '甲', ['乙。']],
    ['ends with no link', '[一、甲](https://a.example/x)乙。丙。', '甲乙', ['丙。']],
    ['may be a sentence in bold', '**一、甲。**', '甲', []],
    ['may be a sentence marked as a heading', '## 一、甲。', '甲', []],
    ['goes to the end of its line', '## 一、甲：乙。丙', '甲：乙。丙', []],
    ['ends at no time of day', '一、每日8:30开馆:全年。', '每日8:30开馆', ['全年。']],
    ['may be a sentence above text', '一、甲。\n\n文。', '甲', ['文。']],
    ['is none without anything behind its numeral', '一、甲乙丙。', '', ['甲乙丙。']],
    ['has fifty characters', `一、${'加'.repeat(49)}。乙。`, '加'.repeat(49), ['乙。']],
    ['has no more', `一、${'加'.repeat(50)}。乙。`, '', [`${'加'.repeat(50)}。乙。`]],
  ])('%s', (_, body, heading, paragraphs) => {
    expect(measures(body)).toEqual([[heading, paragraphs]])
  })
})

test('bold in a subheading or a table leads nothing', () => {
  const table = '| **丙** | 丁 |\n|---|---|'
  const { reply } = parse(letter(`## 一、甲\n\n### **乙**\n\n${table}\n\n**戊**己。庚。**辛**壬。`))
  const [measure] = sections(reply, 'measure')
  const leads = measure?.paragraphs.flatMap((paragraph) => paragraph.leads) ?? []
  expect(leads.map((lead) => [lead.id, textOf(reply, lead)])).toEqual([
    ['measure-1-lead-1', '戊'],
    ['measure-1-lead-2', '辛'],
  ])
})

test('bold behind a run-in heading leads, a link does not', () => {
  const { reply } = parse(letter('一、甲。**乙**丙，**丁**。[戊](https://a.example)己。'))
  const [measure] = sections(reply, 'measure')
  const leads = measure?.paragraphs.flatMap((paragraph) => paragraph.leads) ?? []
  expect(leads.map((lead) => textOf(reply, lead))).toEqual(['乙'])
})

test('what heads a section is no subheading', () => {
  expect(parse(letter('## 一、甲\n\n文。\n\n## 二、今后打算\n\n乙。')).reply.marks).toEqual([])
  expect(parse(letter('## 一、甲\n\n### 乙\n\n文。')).reply.marks).toMatchObject([
    { type: 'subheading', depth: 3 },
  ])
})

test('commitments keep the numeral of the paragraph that heads them', () => {
  const { reply } = parse(letter('## 一、甲\n\n文。\n\n二、下一步工作。我局将推进。'))
  expect(section(reply, 'commitments')).toMatchObject({ heading: '二、下一步工作' })
  expect(section(reply, 'commitments').paragraphs.map((each) => textOf(reply, each))).toEqual([
    '我局将推进。',
  ])
})

describe('the numeral of a heading', () => {
  test.each([
    ['十、甲', 10, '十'],
    ['二十、甲', 20, '二十'],
    ['二十三、甲', 23, '二十三'],
    ['一百二十三、甲', 123, '一百二十三'],
    ['三百、甲', 300, '三百'],
    ['一．甲', 1, '一'],
    ['一.甲', 1, '一'],
    ['一，甲', 1, '一'],
    ['（十）甲', 10, '十'],
    ['（十）、甲', 10, '十'],
    ['12. 甲', 12, '12'],
    ['12、甲', 12, '12'],
    ['１２．甲', 12, '１２'],
    ['（12）甲', 12, '12'],
    ['(12)甲', 12, '12'],
    ['（1）、甲', 1, '1'],
  ])('%s', (heading, ordinal, numeral) => {
    const [measure] = sections(parse(letter(`## ${heading}\n\n文。`)).reply, 'measure')
    expect(measure).toMatchObject({ id: `measure-${ordinal}`, ordinal, numeral, heading: '甲' })
  })

  test.each([
    '一甲',
    '123. 甲',
    '1.5甲',
    '（123）甲',
    '0. 甲',
    '（0）甲',
    '（一甲）甲',
    '第一、甲',
    '附（一）甲',
  ])('none: %s', (heading) => {
    expect(sections(parse(letter(`## ${heading}\n\n文。`)).reply, 'measure')).toEqual([])
  })
})

describe('the level of the measures', () => {
  test.each([
    ['一、甲。乙。\n\n1. 丙。\n\n2. 丁。', ['一']],
    ['1. 丙。\n\n2. 丁。', ['1', '2']],
    ['1. 丙。\n\n3. 丁。', []],
    ['2. 丙。\n\n3. 丁。', []],
    ['（一）丙。\n\n2. 丁。', []],
    ['一、二年级已纳入。\n\n二、三年级也是。', ['一', '二']],
    ['一、甲。乙。\n\n### （一）丙\n\n丁。', ['一']],
    ['### （一）丙\n\n丁。\n\n一、甲。乙。', ['一']],
    [':::other\n\n一、甲。\n\n:::\n\n1. 丙。\n\n2. 丁。', ['1', '2']],
  ])('%j', (body, numerals) => {
    expect(sections(parse(letter(body)).reply, 'measure').map(({ numeral }) => numeral)).toEqual(numerals)
  })
})
