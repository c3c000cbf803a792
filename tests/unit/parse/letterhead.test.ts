import { describe, expect, test } from 'vitest'
import { tellsField } from '@/lib/parse/letterhead'
import type { Reply } from '@/lib/reply/reply'
import { drawn, outline, parse, textOf } from './support'

/** What a letter with such lines on top says of itself, and the words that its fields lead to. */
function top(lines: string): { reply: Reply; read: Record<string, string> } {
  const { reply } = parse(`${lines}\n\n# 改善供暖的答复\n\n文。`)
  const read = reply.fields.map((field) => [field.name, textOf(reply, field)])
  return { reply, read: Object.fromEntries(read) }
}

describe('the document number', () => {
  test.each([
    ['签发人：李四　滨教复〔2031〕5号', '滨教复〔2031〕5号'],
    ['签发人：李四　滨教复〔2031〕5号　抄：某局', '滨教复〔2031〕5号'],
    ['签发人：滨教复〔2031〕5号', '滨教复〔2031〕5号'],
    ['某某　滨教复〔2031〕5号', '某某滨教复〔2031〕5号'],
    ['滨教复〔2031〕提字5号', '滨教复〔2031〕提字5号'],
    ['滨海市教育局文件滨教复〔2031〕5号', '滨教复〔2031〕5号'],
    ['关于改善供暖的复函滨教复〔2031〕5号', '滨教复〔2031〕5号'],
    ['滨教复函2031年第5号', '滨教复函2031年第5号'],
    ['滨教建议2031年第5号', null],
    ['见滨教复函2031年第5号文', null],
  ])('of %s', (line, number) => {
    const { reply, read } = top(line)
    expect([reply.documentNumber, read.documentNumber ?? null]).toEqual([number, number])
  })

  test.each([
    ['对第12号建议的答复（滨教复〔2031〕5号）', '滨教复〔2031〕5号'],
    ['滨教对字〔2031〕5号 第12号建议的答复', '滨教对字〔2031〕5号'],
    ['对滨教〔2031〕5号的答复', null],
    ['关于滨教〔2031〕5号的答复', null],
  ])('in the title %s', (title, number) => {
    expect(parse(`# ${title}\n\n文。`).reply.documentNumber).toBe(number)
  })
})

describe('an issuer mark', () => {
  test.each([
    ['滨海市教育局文件　签发人：李四、王五', ['滨海市教育局']],
    ['文件局', ['文件局']],
    ['滨海市文件专班文件', ['滨海市文件专班']],
    ['A滨海市专班文件', []],
    ['专班文件', []],
    ['发布机构　某某局', ['某某局']],
    ['栏目分类：某某局', []],
  ])('of %s', (line, issuers) => {
    expect(top(line).reply.issuers).toEqual(issuers)
  })
})

describe('below the title a line is the letterhead’s', () => {
  test.each([
    '（2031年第12号）',
    '(提案12号)',
    '滨教复〔2031〕5号',
    `${'甲'.repeat(8)} 滨教复〔2031〕5号`,
    `滨教复〔2031〕5号${'甲'.repeat(16)}`,
    '索引号：1',
    'A类',
    '主动公开',
  ])('%s', (line) => {
    expect(outline(parse(`# 改善供暖的答复\n\n${line}\n\n文。`).reply)[1]?.[0]).toBe('letterhead')
  })

  test.each([
    '据（市第12号）',
    '（市第12号）见',
    '（号）',
    '（2031（12）号）',
    `滨教复〔2031〕5号${'甲'.repeat(17)}`,
    '滨教复〔2031〕5号，已印',
    '### A类',
  ])('or the body’s: %s', (line) => {
    expect(outline(parse(`# 改善供暖的答复\n\n${line}\n\n文。`).reply)[1]?.[0]).toBe('body')
  })
})

test('a heading beside the letterhead of a letter without a title is none of it', () => {
  const first = (markdown: string) => outline(parse(markdown).reply)[0]
  expect(first('滨海市教育局\n\n滨教复〔2031〕5号\n\n文。')).toEqual([
    'letterhead',
    '滨海市教育局\n滨教复〔2031〕5号',
  ])
  expect(first('文件管理局文件\n\n滨教复〔2031〕5号\n\n文。')).toEqual([
    'letterhead',
    '文件管理局文件\n滨教复〔2031〕5号',
  ])
  expect(first('滨教复〔2031〕5号\n\n## 滨海市教育局\n\n文。')).toEqual(['letterhead', '滨教复〔2031〕5号'])
})

test('below the date an outcome is nothing but its label and it, or its class', () => {
  const signed = '滨海市教育局\n\n2031年5月6日'
  const below = (line: string) => drawn(`文。\n\n${signed}\n\n${line}`).split(' | ').at(-1)
  for (const line of ['办理结果：A', 'A类', '（B）'])
    expect(below(line)).toBe(`signature 滨海市教育局/2031年5月6日/${line}`)
  for (const line of ['办理结果：A，已办', '见办理结果：A', '第5号A'])
    expect(below(line)).toBe(`other ${line}`)
})

test('an outcome loses no bracket of what stands behind it', () => {
  for (const line of ['办理结果：A（主动公开）', '滨教复〔2031〕5号A（主动公开）', 'A类【主动公开】'])
    expect(top(line).reply).toMatchObject({ disclosure: '主动公开', outcomeClass: 'A' })
})

describe('a line of a page tells a field of the letter', () => {
  test.each(['滨教复〔2031〕5号', '办理结果：A', '公开属性：主动公开'])('%s', (line) => {
    expect(tellsField(line)).toBe(true)
  })

  test.each(['供暖', '第12号建议', '来源：某网', '据滨教复〔2031〕5号，已办。'])('or none: %s', (line) => {
    expect(tellsField(line)).toBe(false)
  })
})
