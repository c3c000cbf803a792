import { describe, expect, test } from 'vitest'
import { outline, parse, textOf } from './support'

/** Those whom a letter addresses on this line below its title, or `null` where that is no salutation. */
function addressed(lines: string): readonly string[] | null {
  const { reply } = parse(`# 答复\n\n${lines}\n\n文。`)
  if (outline(reply)[1]?.[0] !== 'salutation') return null
  const fields = reply.fields.filter(({ name }) => name === 'addressee')
  expect(fields.map((field) => textOf(reply, field))).toEqual(reply.addressees)
  return reply.addressees
}

const list = (names: number) => Array.from({ length: names }, () => '张某某某').join('、')

describe('a line addresses', () => {
  test.each([
    ['您好代表团：', ['您好代表团']],
    ['张三代表，您好！', ['张三']],
    ['张三委员各位：', ['张三委员各位']],
    ['张三、各位代表：', ['张三']],
    ['张三、有关代表：', ['张三']],
    ['有关张三代表：', []],
    ['市各位某甲：', ['市各位某甲']],
    ['意见箱某甲：', ['意见箱某甲']],
    ['尊敬的张三代表：', ['张三']],
    [`${'某'.repeat(20)}：`, ['某'.repeat(20)]],
    [`${list(11)}某某某代表`, [...list(10).split('、'), '张某某某某某某']],
    [`${list(39)}某某某代表：`, [...list(38).split('、'), '张某某某某某某']],
  ])('those named: %s', (line, names) => {
    expect(addressed(line)).toEqual(names)
  })

  test.each([
    '### 张三代表：',
    `张三、${'某'.repeat(21)}代表：`,
    '办理情况：',
    `${list(12)}代表某代表`,
    `${list(40)}某代表：`,
    '张三，李四代表',
  ])('nobody: %s', (line) => {
    expect(addressed(line)).toBeNull()
  })
})

test('who stands below strange lines is addressed beyond doubt, or not at all', () => {
  const below = (line: string) => parse(`# 答复\n\n某网\n\n大\n\n${line}\n\n文。`).reply.addressees
  expect(below('尊敬的张三：')).toEqual(['张三'])
  expect(below('滨海市教育局，您好：')).toEqual(['滨海市教育局'])
  expect(below('张三：')).toEqual([])
  expect(below('尊敬的张三“甲”代表')).toEqual([])
})
