import { describe, expect, test } from 'vitest'
import { letter, parse, section, textOf } from './support'

/** What the lines of contact below a letter's signature yield, and the fields by the text that they were read from. */
function contact(below: string) {
  const { reply } = parse(letter(`文。\n\n滨海市教育局\n\n2023年6月8日\n\n${below}`))
  const { name, unit, phone } = section(reply, 'contact')
  const fields = reply.fields.filter(({ name }) => name.startsWith('contact'))
  expect(fields.map((field) => textOf(reply, field))).toEqual(
    expect.arrayContaining(values({ unit, name, phone })),
  )
  return { unit, name, phone }
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
  ])('%s', (below, unit, name, phone) => {
    expect(contact(below)).toEqual({ unit, name, phone })
  })

  test.each([
    ['联系人：张三', '张三'],
    // What parts the office from the name is not there.
    ['联系人：滨海市教育局张三', '滨海市教育局张三'],
    ['联系人：王国会 联系电话：00000017', '王国会'],
  ])('is not told by %s', (below, name) => {
    expect(contact(below)).toMatchObject({ unit: null, name })
  })

  test('is the first that is named, on a line of its own', () => {
    expect(
      contact('承办单位：滨海市教育局\n\n联系人：张三\n\n会办单位：某局\n\n联系单位：滨海市财政局'),
    ).toEqual({
      unit: '滨海市教育局',
      name: '张三',
      phone: null,
    })
  })
})
