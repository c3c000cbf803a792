import { expect, test } from 'vitest'
import type { Reply } from '@/lib/reply/reply'
import { namedDocuments } from '@/lib/side-by-side/documents'
import { left, right } from './own-pair'

test('documents are told with who names them, short names and the request itself left out', () => {
  const names = namedDocuments(left, right).map(({ title, left, right }) => [
    title,
    left !== null,
    right !== null,
  ])
  expect(names).toEqual([
    ['上海市人民政府办公厅关于促进本市生物医药产业高质量发展的若干意见', true, true],
    ['上海市加快打造全球生物医药研发经济和产业化高地的若干政策措施', true, true],
    ['上海市创新产品推荐目录', true, false],
    ['上海市生物医药“新优药械”产品目录', true, false],
    ['上海市进一步完善多元支付机制支持创新药械发展的若干措施', true, false],
  ])
  const text =
    '您提出的《关于停车的建议》收悉。依据《甲市停车管理办法（试行）》，《办法》已施行，见《停车管理办法（试行）》。'
  const start = text.indexOf('《')
  const letter = {
    ...left,
    text,
    fields: [{ name: 'requestTitle', start: start + 1, end: start + 8 }],
  } as Reply
  expect(namedDocuments(letter, letter).map(({ title }) => title)).toEqual(['甲市停车管理办法（试行）'])
})
