import { describe, expect, test } from 'vitest'
import { drawn, letter, parse, section, sections } from './support'

const signed = '滨海市教育局\n\n2023年6月8日'

describe('those addressed', () => {
  const addressed = (line: string) =>
    parse(`# 对市十五届人大三次会议第076号建议的答复\n\n${line}\n\n文。`).reply.addressees

  test.each([
    ['张三代表：你们好！', ['张三']],
    ['张三代表；', ['张三']],
    ['和平代表：', ['和平']],
    ['张三、和晓梅代表：', ['张三', '和晓梅']],
    ['张三代表和李四代表：', ['张三', '李四']],
  ])('%s', (line, names) => {
    expect(addressed(line)).toEqual(names)
  })

  test.each(['建议人', '提案人', '代表姓名', '委员姓名', '领衔代表'])(
    'stand behind %s where none is',
    (label) => {
      expect(addressed(`${label}：张三，李四`)).toEqual(['张三', '李四'])
      expect(addressed(`${label}：张三\n\n王五代表：`)).toEqual(['王五'])
    },
  )
})

describe('what is answered', () => {
  test.each([
    '您所提的关于改善供暖的建议，我局高度重视，现答复如下：',
    '您提出的关于改善供暖的建议我们已认真研究，现答复如下：',
  ])('%s', (opening) => {
    const { request } = parse(`# 第12号建议的答复\n\n张三代表：\n\n${opening}\n\n文。`).reply
    expect(request.title).toBe('关于改善供暖的建议')
  })

  test.each([
    ['对市十五届人大三次会议第2031年0012号建议的答复', '2031年0012'],
    ['对2031年市人大12号建议的答复', '12'],
  ])('%s', (title, number) => {
    expect(parse(`# ${title}\n\n文。`).reply.request.number).toBe(number)
  })
})

describe('the class of the answer', () => {
  const outcome = (top: string) => parse(`${top}\n\n# 第12号建议的答复\n\n文。`).reply.outcome

  test('may stand between number and signatory', () => {
    expect(outcome('滨教复〔2023〕8号　B类　签发人：王五')).toBe('B类')
  })

  test('stands behind 分类 only where it is one', () => {
    expect([outcome('分类：建议提案办理'), outcome('分类：B')]).toEqual([null, 'B'])
  })

  test('may stand behind the title', () => {
    expect(parse('# 第12号建议的答复（A类）\n\n文。').reply.outcome).toBe('A类')
  })
})

test.each(['印', '印制', '印发（共印8份）', '印发　共印8份'])('a letter is printed with %s', (word) => {
  const { reply } = parse(
    letter(`文。\n\n${signed}\n\n抄送：市政府。\n\n滨海市教育局办公室　2023年6月9日${word}`),
  )
  expect(section(reply, 'distribution')).toMatchObject({
    copiedTo: ['市政府'],
    printedBy: '滨海市教育局办公室',
    printedOn: '2023-06-09',
  })
})

test.each(['抄送市人大，市政府。', '（抄送：市人大，市政府）'])('copies go by %s', (line) => {
  const { reply } = parse(letter(`文。\n\n${signed}\n\n${line}`))
  expect(section(reply, 'distribution').copiedTo).toEqual(['市人大', '市政府'])
})

test('who heads an office is asked only where nobody else is', () => {
  const name = (lines: string) =>
    section(parse(letter(`文。\n\n${signed}\n\n${lines}`)).reply, 'contact').name
  expect(name('处室负责人：王五\n\n经办人：李四')).toBe('李四')
  expect(name('负责人：王五')).toBe('王五')
})

test('a sentence of the closing may lead to the contact', () => {
  const { reply } = parse(letter(`文。\n\n${signed}\n\n如有疑问，请与我局联系。联系人：李四，电话：12345678`))
  expect(section(reply, 'contact')).toMatchObject({ name: '李四', phone: '12345678' })
})

test.each(['敬请监督。', '请您继续关注和支持我市教育工作。'])('%s closes', (line) => {
  expect(drawn(`文。\n\n${line}`)).toBe(`body 文。 | closing ${line}`)
})

describe('promises', () => {
  const numerals = (body: string) =>
    parse(letter(body)).reply.sections.flatMap((each) =>
      each.type === 'commitments'
        ? each.items.map(({ numeral }) => numeral)
        : 'promises' in each
          ? each.promises.map(({ numeral }) => numeral)
          : [],
    )

  test('are several in a paragraph that opens with the first numeral', () => {
    expect(numerals('## 一、现状\n\n文。\n\n## 二、下一步工作\n\n（1）甲；（2）乙；（3）丙。')).toEqual([
      '（1）',
      '（2）',
      '（3）',
    ])
  })

  test('are made by any office', () => {
    expect(numerals('针对缺口，我镇拟做好两项工作：第一，甲。第二，乙。')).toEqual(['第一', '第二'])
  })

  test('are the items below a paragraph that ends in a colon', () => {
    expect(numerals('文。\n\n今后，我们将：\n\n（一）甲。\n\n（二）乙。')).toEqual(['（一）', '（二）'])
  })
})

test('numerals that count on inside one paragraph make no measures', () => {
  const { reply } = parse(letter('一、基本情况：甲。二、主要做法：乙。\n\n文。'))
  expect(sections(reply, 'measure')).toEqual([])
})
