import { describe, expect, test } from 'vitest'
import { parse, textOf } from './support'

/** The title of a letter with these lines above those who are addressed. */
function title(top: string): string | null {
  return parse(`${top}\n\n张三代表：\n\n文。`).reply.title
}

describe('a line on top without a mark is the title', () => {
  test.each([
    ...['答复', '答复意见', '答复函', '答复摘要', '复函', '回复', '回复意见', '回复函', '函复', '的函'],
    ...['会办意见', '协办意见', '办理意见', '情况', '情况说明', '情况报告', '办理结果', '情况的报告'],
    ...['情况的说明', '建议的报告', '提案的报告'],
  ])('by its end: %s', (ending) => {
    expect(title(`关于改善供暖${ending}`)).toBe(`关于改善供暖${ending}`)
  })

  test.each([
    '对改善供暖的复函',
    '办理改善供暖的复函',
    '答复改善供暖的情况',
    `${'某'.repeat(30)}关于改善供暖的复函`,
    `关于${'某'.repeat(90)}复函`,
    '市人大代表建议答复函',
    '区政协提案复函',
    '政协二次会议第12号提案答复',
    '关于改善供暖的答复（滨教复〔2031〕5号）',
    '关于改善供暖的答复(滨海市教育局)',
  ])('by its words: %s', (line) => {
    expect(title(line)).toBe(line)
  })

  test.each([
    '关于改善供暖的通知',
    '改善供暖的情况说明',
    '关于甲乙丙答复',
    `${'某'.repeat(31)}关于改善供暖的复函`,
    `关于${'某'.repeat(91)}复函`,
    '一、关于改善供暖的复函',
    '关于改善供暖的复函（甲）乙',
    ':::letterhead\n\n关于改善供暖的复函\n\n:::',
  ])('unless it has not their form: %j', (line) => {
    expect(title(line)).toBeNull()
  })

  test('among the first eight, or as a heading', () => {
    const above = (lines: number) => `${'甲。\n\n'.repeat(lines)}`
    expect(title(`${above(7)}关于改善供暖的复函`)).toBe('关于改善供暖的复函')
    expect(title(`${above(8)}关于改善供暖的复函`)).toBeNull()
    expect(title(`${above(8)}## 关于改善供暖的复函`)).toBe('关于改善供暖的复函')
  })
})

describe('a body that issues the letter, marked as its title', () => {
  test.each(['滨海市教育局', '滨海市教育局文件', '文件局'])('gives way to the title: %s', (issuer) => {
    expect(title(`# ${issuer}\n\n关于改善供暖的复函`)).toBe('关于改善供暖的复函')
  })

  test('is it where there is no other', () => {
    expect(title('# 滨海市教育局')).toBe('滨海市教育局')
    expect(title('## 滨海市教育局\n\n# 改善供暖')).toBe('改善供暖')
  })
})

test('the body that a title names is the issuer, where it stands', () => {
  for (const link of ['关于', '对']) {
    const { reply } = parse(`# 滨海市教育局${link}改善供暖、对接管网的复函\n\n文。`)
    expect(reply.issuers).toEqual(['滨海市教育局'])
    expect(reply.fields.filter(({ name }) => name === 'issuer').map((field) => textOf(reply, field))).toEqual(
      ['滨海市教育局'],
    )
  }
  expect(parse('# 滨海市关于改善供暖的复函\n\n文。').reply.issuers).toEqual([])
})
