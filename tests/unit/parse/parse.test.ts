import { expect, test } from 'vitest'
import { letter, parse, textOf } from './support'

test.each([
  ['\uFEFF', '', ''],
  ['', '\r\n', ''],
  ['', '\r', ''],
])('the mark of an encoding and the ends of lines are none of the text: %j %j', (mark, end) => {
  const plain = letter('甲。\n\n乙。')
  const { reply, rules } = parse(mark + (end ? plain.replaceAll('\n', end) : plain))
  expect([reply.text, rules]).toEqual([parse(plain).reply.text, []])
})

test('a mark of encoding inside the text is told', () => {
  expect(parse(letter('甲\uFEFF乙')).rules).toEqual(['5:2 unfit-character'])
})

test('parts that are nothing else count through the letter, and fields come in its order', () => {
  const { reply } = parse(
    '索引号：1\n\n# 答复\n\n滨海市教育局\n\n张三代表：\n\n文。\n\n（此页无正文）\n\n滨海市教育局\n\n2031年5月6日\n\n清单',
  )
  expect(reply.sections.filter(({ type }) => type === 'other').map(({ id }) => id)).toEqual([
    'other-1',
    'other-2',
    'other-3',
  ])
  const starts = reply.fields.map(({ start }) => start)
  expect(starts).toEqual(starts.toSorted((a, b) => a - b))
})

test('a title below a heading has no subheading, whatever its mark', () => {
  const { reply } = parse('滨海市教育局\n\n## 关于改善供暖的答复\n\n文。\n\n## 附注\n\n甲。')
  expect(reply.title).toBe('关于改善供暖的答复')
  expect(reply.marks.map((mark) => textOf(reply, mark))).toEqual(['附注'])
  expect(parse('# 滨海市教育局\n\n# 关于改善供暖的答复\n\n文。').reply.marks).toEqual([])
})
