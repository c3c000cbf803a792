import { describe, expect, test } from 'vitest'
import { letter, parse, section, textOf } from './support'

const whole = `办理结果：解决采纳

公开属性：主动公开

滨海市教育局

滨教复〔2031〕5号

# 对市十三届人大四次会议第12号建议的答复

张某、李某代表：

您提出的《关于改善供暖的建议》收悉。下一步，推进。

感谢您！

滨海市教育局

2031年5月6日

承办单位：基建科

联系人：孔某　电话：00000017　传真：00000018

地址：人民路1号　邮编：200003　邮箱：a@b.example

抄送：市政府办公室。

滨海市教育局办公室　2031年5月9日印发
`

test('every field has a name and leads to its words', () => {
  const { reply } = parse(whole)
  expect(reply.fields.map((field) => [field.name, textOf(reply, field)])).toEqual([
    ['outcome', '解决采纳'],
    ['disclosure', '主动公开'],
    ['issuerMark', '滨海市教育局'],
    ['documentNumber', '滨教复〔2031〕5号'],
    ['requestSession', '市十三届人大四次会议'],
    ['requestNumber', '12'],
    ['addressee', '张某'],
    ['addressee', '李某'],
    ['requestTitle', '关于改善供暖的建议'],
    ['issuer', '滨海市教育局'],
    ['issuedOn', '2031年5月6日'],
    ['contactUnit', '基建科'],
    ['contactName', '孔某'],
    ['contactPhone', '00000017'],
    ['contactFax', '00000018'],
    ['contactAddress', '人民路1号'],
    ['contactPostcode', '200003'],
    ['contactEmail', 'a@b.example'],
    ['copiedTo', '市政府办公室'],
    ['printedBy', '滨海市教育局办公室'],
    ['printedOn', '2031年5月9日'],
  ])
})

test('a letter that says nothing of itself has no field', () => {
  const { reply } = parse('开头。\n\n## 一、甲\n\n文。\n\n## 附注\n\n注。')
  expect(reply.fields).toEqual([])
  expect(reply).toMatchObject({
    issuer: null,
    issuers: [],
    documentNumber: null,
    title: null,
    request: { kind: 'unknown', session: null, number: null, title: null },
    addressees: [],
    outcome: null,
    outcomeClass: null,
    disclosure: null,
    issuedOn: null,
  })
})

describe('the first of two counts', () => {
  const signed = '文。\n\n滨海市教育局\n\n2031年5月6日'

  test('of lines of printing', () => {
    const twice = '滨海市教育局办公室　2031年5月9日印发\n\n滨海市财政局办公室　2031年5月10日印发'
    expect(section(parse(letter(`${signed}\n\n${twice}`)).reply, 'distribution')).toMatchObject({
      copiedTo: [],
      printedBy: '滨海市教育局办公室',
      printedOn: '2031-05-09',
    })
  })

  test('of the fields of one name', () => {
    const { reply } = parse(letter(`${signed}\n\n联系电话：00000017\n\n联系电话：00000018`))
    expect(section(reply, 'contact')).toMatchObject({ phone: '00000017' })
  })
})

test('a body below the date signs nothing by its place', () => {
  const { reply } = parse(letter('文。\n\n滨海市教育局\n\n2031年5月6日\n\n此件公开发布'))
  expect(section(reply, 'signature')).toMatchObject({ issuers: ['滨海市教育局'], issuedOn: '2031-05-06' })
})

test('those who get a copy and who prints are told apart', () => {
  const below = (lines: string) => {
    const { reply } = parse(letter(`文。\n\n滨海市教育局\n\n2031年5月6日\n\n${lines}`))
    const { copiedTo, printedBy, printedOn } = section(reply, 'distribution')
    return { copiedTo, printedBy, printedOn }
  }
  expect(
    below('抄送：市政府督查室\n\n市政协提案委\n\n市人大工委\n\n滨海市教育局办公室\n\n2031年5月9日印发'),
  ).toEqual({
    copiedTo: ['市政府督查室', '市政协提案委', '市人大工委'],
    printedBy: '滨海市教育局办公室',
    printedOn: '2031-05-09',
  })
  expect(below('滨海市教育局办公室\n\n2031年5月9日印发')).toEqual({
    copiedTo: [],
    printedBy: '滨海市教育局办公室',
    printedOn: '2031-05-09',
  })
})
