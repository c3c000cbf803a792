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

describe('a page’s own name on top is no issuer mark', () => {
  const page = (rest: string) => `滨海市人民政府\n\n索引号：1　发布机构：滨海市教育局\n\n${rest}`

  test.each([
    ['who signs is another', page(`# 答复\n\n文。\n\n滨海市教育局\n\n${date}`), '滨海市教育局'],
    ['the title names another', page('# 滨海市教育局关于第12号建议的答复\n\n文。'), '滨海市教育局'],
    ['the page tells who published', page('# 答复\n\n文。'), '滨海市教育局'],
    ['a number stands below another mark', page(`滨海市水务局\n\n${number}`), '滨海市水务局'],
    ['nothing tells of another', `滨海市人民政府\n\n索引号：1\n\n# 答复\n\n文。`, '滨海市人民政府'],
  ])('where %s', (_, markdown, issuer) => {
    expect(issuers(markdown).issuers).toEqual([issuer])
  })

  test('nor is a body below the title', () => {
    const below = `# 第12号建议的答复\n\n市教育局\n\n张三代表：\n\n文。\n\n滨海市教育局\n\n${date}`
    expect(issuers(below)).toEqual({ issuers: ['滨海市教育局'], marks: [] })
  })
})

test('the mark of those who sign counts, wherever it stands on top', () => {
  const signed = (name: string) => `# 答复\n\n文。\n\n${name}\n\n${date}`
  const page = (marks: string) => `滨海市人民政府\n\n索引号：1\n\n${marks}\n\n`
  expect(issuers(page('滨海市教育局') + signed('滨海市教育局')).marks).toEqual(['滨海市教育局'])
  expect(issuers(page(both.join('、')) + signed('滨海市财政局')).marks).toEqual(both)
  expect(issuers(page('滨海市财政局') + signed(both.join('、'))).marks).toEqual(['滨海市财政局'])
  expect(issuers('# 答复\n\n滨海市教育局\n\n滨教复〔2023〕8号\n\n张三代表：\n\n文。').marks).toEqual([
    '滨海市教育局',
  ])
})

test('a longer name of another body does not stand in for the one that the title names', () => {
  const page = '发布机构：滨海市政务公开工作办公室\n\n# 滨海市教育局关于第12号建议的答复\n\n文。'
  expect(issuers(page).issuers).toEqual(['滨海市教育局'])
})

test('of a name without its place and the same with it the issuer has the whole', () => {
  expect(issuers(`市教育局\n\n${number}\n\n滨海市教育局\n\n${date}`).issuers).toEqual(['滨海市教育局'])
  const page = '发布机构：滨海市教育局\n\n# 市教育局关于第12号建议的答复\n\n文。'
  expect(issuers(page).issuers).toEqual(['滨海市教育局'])
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
