import { describe, expect, test } from 'vitest'
import { letter, parse } from './support'

const signed = '滨海市教育局\n\n2031年5月6日'

/** The rules of what is told of a letter, by their lines; its first paragraph stands on line 5. */
function told(body: string): string[] {
  return parse(letter(body)).rules
}

describe('a paragraph that a page end may have broken', () => {
  test.each(['甲，乙', '甲。乙', '甲；乙', '甲，乙（丙', '甲，“乙”'])('stops nowhere: %s', (paragraph) => {
    expect(told(`${paragraph}\n\n丙。`)).toEqual(['5:1 broken-paragraph'])
  })

  test.each([
    '甲，乙：',
    '甲，乙……',
    '甲，乙！',
    '甲，乙?',
    '他说：“甲，乙。”',
    '甲，乙（丙。）',
    '甲乙',
    '（一）甲，乙',
    '### 甲，乙',
  ])('or it is none: %s', (paragraph) => {
    expect(told(`${paragraph}\n\n丙。`)).toEqual([])
  })

  test.each([
    '甲，乙\n\n### 丙\n\n丁。',
    '甲，乙\n\n（一）丙。',
    '文。\n\n甲，乙',
    `甲，乙\n\n${signed}`,
    '| 甲，乙 | 丙 |\n|---|---|\n\n丁。',
  ])('is followed by one of text: %j', (body) => {
    expect(told(body)).toEqual([])
  })
})

describe('a line of the body that looks like a field', () => {
  test.each([
    ['联系电话：00000017', ['7:1 unread-contact']],
    ['2030年9月1日', ['7:1 unread-date']],
    ['### 联系电话：00000017', []],
    [':::body\n\n联系电话：00000017\n\n:::', []],
    ['竣工于2030年9月1日', []],
  ])('%j', (line, rules) => {
    expect(told(`文。\n\n${line}\n\n文。`).filter((rule) => !rule.endsWith('repeated-section'))).toEqual(
      rules,
    )
  })
})

describe('a line at the end that fits nothing', () => {
  test.each([
    [`${signed}\n\n某乙`, ['11:1 unread-line']],
    [`${signed}\n\n联系人：张三\n\n某甲。\n\n电话：00000017`, ['13:1 unread-line']],
    ['滨海市教育局\n\n甲。\n\n2031年5月6日', ['9:1 unread-line']],
    [`${signed}\n\n附件：甲\n\n乙。`, []],
    [`${signed}\n\n附件\n\n乙。`, []],
    [`${signed}\n\n:::other\n\n某乙\n\n:::`, []],
    [`${signed}\n\n| 某乙 | 丙 |\n|---|---|`, []],
    [`${signed}\n\n抄送：某局。\n\n滨海市教育局`, []],
    ['东山林地\n\n2031年5月6日', []],
    ['联系人：张三\n\n某甲\n\n电话：00000017', []],
    [`注：甲。\n\n${signed}`, []],
    [`感谢您！\n\n注：甲。\n\n${signed}`, []],
  ])('%j', (end, rules) => {
    expect(told(`文。\n\n${end}`)).toEqual(rules)
  })
})

test('a year in brackets is told where no document number is read', () => {
  expect(parse('滨教复〔2031〕\n\n# 答复\n\n文。').rules).toEqual(['1:4 unread-number'])
  expect(parse('滨教复〔2031〕5号\n\n某函〔2030〕\n\n# 答复\n\n文。').rules).toEqual([])
  expect(parse('滨海市教育局\n\n# 答复\n\n见〔2031〕文。').rules).toEqual([])
})
