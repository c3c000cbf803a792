import { describe, expect, test } from 'vitest'
import { letter, parse, section, textOf } from './support'

/** What the lines of contact below a letter's signature yield, and the fields by the text that they were read from. */
function contact(below: string) {
  const { reply } = parse(letter(`文。\n\n滨海市教育局\n\n2023年6月8日\n\n${below}`))
  const { name, unit, phone, address, postcode, email, fax } = section(reply, 'contact')
  const fields = reply.fields.filter(({ name }) => name.startsWith('contact'))
  const details = { unit, name, phone, address, postcode, email, fax }
  expect(fields.map((field) => textOf(reply, field))).toEqual(expect.arrayContaining(values(details)))
  return details
}

function values(fields: Record<string, string | null>): string[] {
  return Object.values(fields).filter((value) => value !== null)
}

describe('the office that answers', () => {
  test.each([
    ['联系单位：滨海市教育局', '滨海市教育局', null, null],
    ['承办单位：滨海市教育局基础教育科', '滨海市教育局基础教育科', null, null],
    ['联系部门：学前教育与装备', '学前教育与装备', null, null],
    ['经办科室：基建科；联系电话：00000017', '基建科', null, '00000017'],
    ['负责股室：教育股', '教育股', null, null],
    ['承办单位：滨海市教育局 学前教育工作组', '滨海市教育局学前教育工作组', null, null],
    ['承办处室：基教处；承办人：张三', '基教处', '张三', null],
    ['联系单位及电话：滨海市教育局 00000017', '滨海市教育局', null, '00000017'],
    ['联系处室：基建处 孔某 00000017', '基建处', '孔某', '00000017'],
    ['联系人：滨海市教育局 孔某戊', '滨海市教育局', '孔某戊', null],
    ['（联系人及电话：滨海市教育局 基建科 孔某 00000017）', '滨海市教育局基建科', '孔某', '00000017'],
    ['联系人：滨海市教育局办公室，联系电话：00000017', '滨海市教育局办公室', null, '00000017'],
    ['承办单位：基建处 欧阳某某', '基建处', '欧阳某某', null],
    ['承办单位：基建处 欧阳某某等', '基建处欧阳某某等', null, null],
    ['联系人：学前教育与装备 张三', '学前教育与装备', '张三', null],
    ['联系人：学前教育 与装备 张三', '学前教育与装备', '张三', null],
  ])('%s', (below, unit, name, phone) => {
    expect(contact(below)).toMatchObject({ unit, name, phone })
  })

  test.each([
    ['联系人：张三', '张三'],
    // What parts the office from the name is not there.
    ['联系人：滨海市教育局张三', '滨海市教育局张三'],
    ['联系人：王国会 联系电话：00000017', '王国会'],
    ['联系人：欧阳海关', '欧阳海关'],
    ['联系人：　张 三', '张三'],
    ['联系人：王小明 张三', '王小明张三'],
    ['联系人：孔小明 王小明', '孔小明王小明'],
    ['联系人：学前教育与装备 张', '学前教育与装备张'],
  ])('is not told by %s', (below, name) => {
    expect(contact(below)).toMatchObject({ unit: null, name })
  })

  test('is the first that is named, on a line of its own', () => {
    expect(
      contact('承办单位：滨海市教育局\n\n联系人：张三\n\n会办单位：某局\n\n联系单位：滨海市财政局'),
    ).toMatchObject({
      unit: '滨海市教育局',
      name: '张三',
      phone: null,
    })
  })
})

describe('a detail', () => {
  test.each([
    ['E-mail: a@b.example', { email: 'a@b.example' }],
    ['eMAIL：a@b.example', { email: 'a@b.example' }],
    ['联系人（姓名）：王五', { name: '王五' }],
    ['手机：00000017', { phone: '00000017' }],
    ['手机号码：00000017', { phone: '00000017' }],
    ['联系电话：00000017；。', { phone: '00000017' }],
    ['联系电话：00000017张三', { phone: '00000017张三', name: null }],
    ['联系人：　联系电话：00000017', { name: null, phone: '00000017' }],
    ['联系电话：　传真：00000018', { phone: null, fax: '00000018' }],
    ['联系地址 人民大道20号市府大厦', { address: '人民大道20号市府大厦' }],
    ['传真 +00000018 邮编 200003', { fax: '+00000018', postcode: '200003' }],
  ])('of %s', (below, details) => {
    expect(contact(below)).toMatchObject(details)
  })

  const long = (length: number) => `联系电话：${'0'.repeat(length - 5)}`

  test.each([
    ['邮政编码自2019年起改为200003', false],
    ['邮编20号', false],
    ['联系地址变更，迁至人民大道20号', false],
    ['联系地址改为人民大道20号。', false],
    ['联系地址另行通知', false],
    ['据联系人：张三', false],
    [long(120), true],
    [long(121), false],
  ])('has its label on top of a line that is not long: %s', (line, isContact) => {
    const { reply } = parse(letter(`文。\n\n${line}`))
    expect(reply.sections.some(({ type }) => type === 'contact')).toBe(isContact)
  })
})
