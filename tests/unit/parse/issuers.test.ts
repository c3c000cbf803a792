import { describe, expect, test } from 'vitest'
import { parse, textOf } from './support'

const number = '滨教复〔2023〕8号\n\n# 答复\n\n文。'
const date = '2023年6月8日'

/** The issuers of a letter, and which of them have their mark on top. */
function issuers(markdown: string) {
  const { reply } = parse(markdown)
  expect(reply.issuer).toBe(reply.issuers[0] ?? null)
  const marks = reply.fields.filter(({ name }) => name === 'issuerMark')
  return { issuers: reply.issuers, marks: marks.map((mark) => textOf(reply, mark)) }
}

const both = ['滨海市教育局', '滨海市财政局']

describe('a joint letter has every issuer', () => {
  test.each([
    ['on a line each', `滨海市教育局\n\n滨海市财政局\n\n${number}`],
    ['on one line', `滨海市教育局　滨海市财政局\n\n${number}`],
    ['with 、 between', `滨海市教育局、滨海市财政局文件\n\n${number}`],
    ['with 文件 behind the last', `滨海市教育局\n\n滨海市财政局文件\n\n${number}`],
    ['below the outcome', `办理结果：A\n\n滨海市教育局\n\n滨海市财政局\n\n${number}`],
  ])('%s', (_, markdown) => {
    expect(issuers(markdown)).toEqual({ issuers: both, marks: both })
  })

  test('with names that have no ending of such names', () => {
    expect(issuers(`滨海市文明专班、滨海市教育局文件\n\n${number}`)).toEqual({
      issuers: ['滨海市文明专班', '滨海市教育局'],
      marks: ['滨海市文明专班', '滨海市教育局'],
    })
  })

  test('by those who sign, where it has no mark', () => {
    const signed = `# 答复\n\n文。\n\n滨海市教育局\n\n滨海市财政局\n\n${date}`
    expect(issuers(signed)).toEqual({ issuers: both, marks: [] })
  })

  test('where the first alone lends its letterhead', () => {
    const signed = `滨海市教育局\n\n${number}\n\n滨海市教育局　滨海市财政局\n\n${date}`
    expect(issuers(signed)).toEqual({ issuers: both, marks: ['滨海市教育局'] })
  })
})

test('a body that signs by its short name is no second issuer', () => {
  const signed = `上海市科学技术委员会\n\n${number}\n\n上海市科委\n\n${date}`
  expect(issuers(signed).issuers).toEqual(['上海市科学技术委员会'])
})

test('a body further down in the letterhead is no issuer', () => {
  const below = '索引号：1\n\n滨海市政务公开办公室\n\n# 答复\n\n文。'
  expect(issuers(`滨海市教育局\n\n滨教复〔2023〕8号\n\n${below}`).issuers).toEqual(['滨海市教育局'])
})

test('the publisher of a web page is the issuer where no body is named', () => {
  expect(issuers(`发布机构：滨海市教育局\n\n${number}`)).toEqual({
    issuers: ['滨海市教育局'],
    marks: ['滨海市教育局'],
  })
  expect(issuers('# 答复\n\n文。')).toEqual({ issuers: [], marks: [] })
})
