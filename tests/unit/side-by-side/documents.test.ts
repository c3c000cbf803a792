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
})

test.each<[text: string, titles: string[]]>([
  [
    '依据《甲市停车管理办法（试行）》，《办法》已施行，见《停车管理办法（试行）》。',
    ['甲市停车管理办法（试行）'],
  ],
  ['见《甲市人民政府办公厅停车管理办法》，《办法（2021年）（试行）》。', ['甲市人民政府办公厅停车管理办法']],
  ['见《甲市停车管理办法(试行)》，《办法》。', ['甲市停车管理办法(试行)']],
  ['见《甲（试行）办法》，《甲办法》。', ['甲（试行）办法', '甲办法']],
  ['见《甲市停车办法》，《停车规划》。', ['甲市停车办法', '停车规划']],
  ['印发《关于修改〈停车办法〉的决定》。', ['关于修改〈停车办法〉的决定']],
  ['印发《关于修改《停车办法》的决定》。', ['关于修改《停车办法》的决定']],
  ['印发《甲市\t停车 办法》。', ['甲市停车办法']],
  ['印发《甲市停车\n办法》。', []],
])('%s', (text, titles) => {
  const letter = { ...left, text, fields: [] }
  expect(namedDocuments(letter, letter).map(({ title }) => title)).toEqual(titles)
})

test('where a letter names a document first, but for the title of its request', () => {
  const text =
    '您提出的《关于停车的建议》收悉。甲局《停车办法》已施行，《停车办法》见附件。《规划》另行印发。'
  const named = (fields: Reply['fields']) =>
    namedDocuments({ ...left, text, fields }, { ...left, text: '' }).map(
      ({ left, right }) => left && right === null && `${left.start} ${text.slice(left.start, left.end)}`,
    )
  const request = text.indexOf('关于')
  expect(
    named([
      { name: 'requestTitle', start: request, end: request + 7 },
      { name: 'issuer', start: text.indexOf('甲局'), end: text.indexOf('》已') },
    ]),
  ).toEqual(['18 《停车办法》', '38 《规划》'])
  // A title that only touches the request’s.
  expect(named([{ name: 'requestTitle', start: 2, end: 4 }])).toHaveLength(3)
  expect(named([{ name: 'requestTitle', start: 13, end: 18 }])).toHaveLength(3)
})
