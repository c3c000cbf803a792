import { describe, expect, test } from 'vitest'
import { letter, outline, parse, section, sections, textOf } from './support'

function types(markdown: string): string[] {
  return parse(markdown).reply.sections.map(({ id }) => id)
}

describe('measures', () => {
  test('一、 and 三、 is a notice, and the third keeps its number', () => {
    const { reply, faults, notices } = parse(letter('开头。\n\n## 一、甲\n\n文。\n\n## 三、乙\n\n文。'))
    expect(faults).toEqual([])
    expect(notices).toEqual(['11:4 Unexpected heading 三, expected number 2 in this place'])
    expect(sections(reply, 'measure').map(({ id, ordinal }) => [id, ordinal])).toEqual([
      ['measure-1', 1],
      ['measure-3', 3],
    ])
  })

  test('headings at uneven levels are a notice', () => {
    const { notices, reply } = parse(letter('## 一、甲\n\n文。\n\n### 二、乙\n\n文。'))
    expect(notices).toEqual([
      '9:5 Unexpected measure `二、乙` marked `###`, expected `##` as for the first measure',
    ])
    expect(sections(reply, 'measure')).toHaveLength(2)
  })

  test('（一） is the first level where no 一、 stands above it', () => {
    expect(types(letter('## （一）甲\n\n文。\n\n## （二）乙\n\n文。'))).toEqual([
      'title',
      'salutation',
      'measure-1',
      'measure-2',
    ])
  })

  test('a lone 1. in the text is no measure', () => {
    expect(types(letter('开头。\n\n1\\. 甲。'))).toEqual(['title', 'salutation', 'body'])
  })

  test('a run-in heading ends with its bold, or with the first stop', () => {
    const { reply } = parse(letter('**一、甲。**乙。丙。\n\n二、丁。戊。'))
    const measures = sections(reply, 'measure')
    expect(measures.map(({ heading }) => heading)).toEqual(['甲', '丁'])
    expect(measures.map(({ paragraphs }) => paragraphs.map((each) => textOf(reply, each)))).toEqual([
      ['乙。丙。'],
      ['戊。'],
    ])
  })

  test('bold in the middle of a sentence is no lead', () => {
    const { reply } = parse(letter('## 一、甲\n\n**乙**，其中**丙**，丁；**戊**己。'))
    const [measure] = sections(reply, 'measure')
    expect(measure?.paragraphs[0]?.leads.map((lead) => textOf(reply, lead))).toEqual(['乙', '戊'])
  })
})

describe('follow-up commitments', () => {
  test('begin with a word of the future, after the last measure', () => {
    expect(
      outline(
        parse(letter('## 一、甲\n\n文。\n\n下一步，我局将推进。\n\n再写一段。\n\n感谢您！')).reply,
      ).slice(2),
    ).toEqual([
      ['measure', '一、甲\n文。'],
      ['commitments', '下一步，我局将推进。\n再写一段。'],
      ['closing', '感谢您！'],
    ])
  })

  test('stay with the measures where each measure has its own', () => {
    const body = '## 一、甲\n\n文。\n\n下一步，推进甲。\n\n## 二、乙\n\n文。\n\n下一步，推进乙。'
    expect(types(letter(body))).toEqual(['title', 'salutation', 'measure-1', 'measure-2'])
  })

  test('stand under a heading without a numeral, with items numbered anew', () => {
    const { reply, faults } = parse(letter('## 一、甲\n\n文。\n\n## 下一步工作\n\n一、丙。\n\n二、丁。'))
    expect(faults).toEqual([])
    expect(section(reply, 'commitments')).toMatchObject({ heading: '下一步工作' })
    expect(section(reply, 'commitments').items.map(({ numeral, lead }) => [numeral, lead])).toEqual([
      ['一、', '丙'],
      ['二、', '丁'],
    ])
  })

  test('a measure that opens with the future is a measure', () => {
    expect(types(letter('## 一、甲\n\n下一步，推进甲。'))).toEqual(['title', 'salutation', 'measure-1'])
  })

  test('a container keeps a paragraph with the measure', () => {
    const { reply } = parse(letter('## 一、甲\n\n文。\n\n:::measure\n\n下一步，推进。\n\n:::'))
    expect(outline(reply).slice(2)).toEqual([['measure', '一、甲\n文。\n下一步，推进。']])
  })

  test('number their items over paragraphs, and take no 一是 inside a word', () => {
    const { reply } = parse(letter(':::commitments\n\n我们统一是非。一是甲，乙。二是丙。\n\n三是丁。\n\n:::'))
    expect(section(reply, 'commitments').items.map(({ id, numeral, lead }) => [id, numeral, lead])).toEqual([
      ['commitment-1', '一是', '甲'],
      ['commitment-2', '二是', '丙'],
      ['commitment-3', '三是', '丁'],
    ])
  })

  test('take 第一， and numbered paragraphs too', () => {
    const first = parse(letter(':::commitments\n\n第一，甲，乙；第二，丙。\n\n:::')).reply
    expect(section(first, 'commitments').items.map(({ numeral, lead }) => [numeral, lead])).toEqual([
      ['第一', '甲'],
      ['第二', '丙'],
    ])
    const second = parse(letter(':::commitments\n\n（一）甲。\n\n（二）乙。\n\n:::')).reply
    expect(section(second, 'commitments').items.map(({ numeral, lead }) => [numeral, lead])).toEqual([
      ['（一）', '甲'],
      ['（二）', '乙'],
    ])
  })
})

describe('the tail', () => {
  test('is read without a date', () => {
    expect(outline(parse(letter('文。\n\n滨海市教育局')).reply).at(-1)).toEqual(['signature', '滨海市教育局'])
  })

  test('takes contact lines before the signature and after it', () => {
    const before = types(letter('文。\n\n联系电话：123456\n\n滨海市教育局\n\n2023年6月8日'))
    expect(before.slice(-2)).toEqual(['contact', 'signature'])
    const after = types(letter('文。\n\n滨海市教育局\n\n2023年6月8日\n\n联系电话：123456'))
    expect(after.slice(-2)).toEqual(['signature', 'contact'])
  })

  test('notices a damaged date and guesses none', () => {
    const { reply, faults, notices } = parse(letter('文。\n\n滨海市教育局\n\n2023518'))
    expect(faults).toEqual([])
    expect(notices).toEqual([
      '9:1 Unexpected `2023518` in the signature, expected a date with year, month and day',
    ])
    expect(reply.issuedOn).toBeNull()
  })

  test.each([
    ['2024年5月20日', '2024-05-20'],
    ['2024 年 5 月 20 日', '2024-05-20'],
    ['二〇二四年五月二十日', '2024-05-20'],
    ['二○二四年十二月三十一日', '2024-12-31'],
    ['二0二四年五月三日', '2024-05-03'],
    ['2024-5-20', '2024-05-20'],
    ['2024年2月29日', '2024-02-29'],
  ])('reads the date %s', (written, iso) => {
    expect(parse(letter(`文。\n\n滨海市教育局\n\n${written}`)).reply.issuedOn).toBe(iso)
  })

  test.each([
    ['联系人姓名：王五', { name: '王五' }],
    ['联系人：王五　电话：010-123 4567', { name: '王五', phone: '010-123 4567' }],
    ['（联系人及电话：王五，0512-1234567）', { name: '王五', phone: '0512-1234567' }],
    ['联系人王五 联系电话：123456', { name: '王五', phone: '123456' }],
    ['电子邮箱：a@b.example', { email: 'a@b.example' }],
    ['传真：123456；邮编：200003', { fax: '123456', postcode: '200003' }],
    ['承办人：王五', { name: '王五' }],
    ['联系人 邓超 联系电话 5550190', { name: '邓超', phone: '5550190' }],
    ['联系单位：规划处 联系电话：5550190', { unit: '规划处', phone: '5550190' }],
    ['联系地址：人民大道 200 号', { address: '人民大道200号' }],
  ])('reads the contact line %s', (line, fields) => {
    const { reply } = parse(letter(`文。\n\n滨海市教育局\n\n${line}`))
    const { type: _, id: __, start: ___, end: ____, position: _____, ...read } = section(reply, 'contact')
    expect(Object.fromEntries(Object.entries(read).filter(([, value]) => value !== null))).toEqual(fields)
  })
})

describe('the closing', () => {
  test.each([
    ['专此答复，感谢您的支持。', true],
    ['今后五年，我市将建成5个中心。感谢您的关心和支持。', false],
    [
      `再次感谢您对我省交通运输工作的关心和支持，请您对我们的工作多提宝贵意见和建议，${'我们将认真研究，'.repeat(8)}再上新台阶。`,
      true,
    ],
    ['感谢您的关心。欢迎继续提出宝贵意见。', true],
  ])('%s', (line, closes) => {
    const { reply } = parse(letter(`文。\n\n${line}`))
    expect(reply.sections.at(-1)?.type === 'closing').toBe(closes)
  })
})

describe('the distribution', () => {
  test('goes on over the lines below 抄送', () => {
    const { reply, faults } = parse(
      letter('文。\n\n滨海市教育局\n\n2023年6月8日\n\n抄送：市政府督查室\n\n市政协提案委'),
    )
    expect(faults).toEqual([])
    expect(section(reply, 'distribution').copiedTo).toEqual(['市政府督查室', '市政协提案委'])
  })

  test('names who prints in the line before 印发', () => {
    const { reply } = parse(
      letter(
        '文。\n\n滨海市教育局\n\n2023年6月8日\n\n抄送：市政府。\n\n滨海市教育局办公室\n\n2023年6月9日印发',
      ),
    )
    expect(section(reply, 'distribution')).toMatchObject({
      copiedTo: ['市政府'],
      printedBy: '滨海市教育局办公室',
      printedOn: '2023-06-09',
    })
  })
})

describe('letterhead, salutation and request', () => {
  test.each([
    ['曹晖代表：', ['曹晖']],
    ['曾凡一、苏良碧、李青峰委员：', ['曾凡一', '苏良碧', '李青峰']],
    ['尊敬的张三代表', ['张三']],
    ['张三等代表：', ['张三']],
    ['张三等3位委员：', ['张三']],
    ['民盟上海市委：', ['民盟上海市委']],
    ['张三代表、李四代表：', ['张三', '李四']],
    ['王 强委员：', ['王强']],
    ['王芳、李娜委员，市妇联：', ['王芳', '李娜', '市妇联']],
  ])('the salutation %s', (line, names) => {
    const { reply } = parse(`# 答复\n\n${line}\n\n文。`)
    expect(reply.addressees).toEqual(names)
    expect(section(reply, 'salutation').start).toBe(3)
  })

  test('a number in brackets below the title leaves the salutation its place', () => {
    const markdown = '上海市教育局\n\n# 答复\n\n（2020年第18070123号）\n\n王芳委员：\n\n文。'
    expect(types(markdown)).toEqual(['letterhead', 'title', 'other-1', 'salutation', 'body'])
  })

  test('no seal is part of a name', () => {
    expect(parse('# 答复\n\n文。\n\n北川区教育局(盖章)\n\n2020年1月2日').reply.issuer).toBe('北川区教育局')
  })

  test('a letter without a title, or with one that goes on below, is noticed', () => {
    expect(parse('文。').notices).toEqual([
      '1:1 Unexpected letter without a title, expected its title marked `#`, if it has one',
    ])
    expect(parse('# 关于区政协十届二次会议\n\n第15号提案的会办意见\n\n文。').notices).toEqual([
      '3:1 Unexpected `第15号提案的会办意见` below a title that does not end, expected the title on one line',
    ])
  })

  test('a quote that is no title is none', () => {
    expect(parse(letter('您的建议收悉。\n\n“加强管理”是重点。')).reply.request.title).toBeNull()
  })

  test('names inside the first paragraph are addressees without a salutation', () => {
    const { reply } = parse('# 答复\n\n张三代表：您的建议收悉。')
    expect(reply.addressees).toEqual(['张三'])
    expect(types('# 答复\n\n张三代表：您的建议收悉。')).toEqual(['title', 'body'])
  })

  test.each([
    ['对市十六届人大二次会议第0106号代表建议的答复', 'deputySuggestion', '市十六届人大二次会议', '0106'],
    ['关于市政协十四届二次会议第1227号提案的答复', 'cppccProposal', '市政协十四届二次会议', '1227'],
    ['关于省十三届人大一次会议温36号建议的答复', 'deputySuggestion', '省十三届人大一次会议', '温36'],
    ['关于温36号建议的答复', 'deputySuggestion', null, '温36'],
    ['关于第D-013号提案的复函', 'cppccProposal', null, 'D-013'],
    ['关于市十届人大三次会议第温36号建议的答复', 'deputySuggestion', '市十届人大三次会议', '温36'],
    [
      '关于十四届全国人大二次会议第03154号（经济发展类212号）建议的答复',
      'deputySuggestion',
      '十四届全国人大二次会议',
      '03154',
    ],
    ['关于加强管理的函', 'unknown', null, null],
  ])('the title %s', (title, kind, session, number) => {
    expect(parse(`# ${title}\n\n文。`).reply.request).toEqual({ kind, session, number, title: null })
  })

  test.each([
    ['您提出的“关于甲的建议”收悉', '关于甲的建议'],
    ['您提出的《关于甲的提案》收悉', '关于甲的提案'],
    ['您提出的关于甲的建议收悉', '关于甲的建议'],
    ['您提出的“关于落实“双减”的建议”收悉', '关于落实“双减”的建议'],
    ['您提出的《关于建设“一带一路”枢纽的建议》(第B056号)收悉', '关于建设“一带一路”枢纽的建议'],
    ['您好！您提出的《关于加强消防安全的建议》收悉', '关于加强消防安全的建议'],
    [
      '关于“完善灵活就业人员社保”和“提高失业金标准”的建议已收悉',
      '关于“完善灵活就业人员社保”和“提高失业金标准”的建议',
    ],
    ['您的建议收悉', null],
  ])('the opening %s', (opening, title) => {
    expect(parse(letter(`${opening}。依据《条例》“从严”办理。`)).reply.request.title).toBe(title)
  })

  test.each(['沪科建复〔2024〕26号', '沪科建复[2024]26号', '沪科建复【2024】26号', '沪科建复﹝2024﹞26号'])(
    'the document number %s',
    (number) => {
      expect(parse(`上海市科学技术委员会\n\n${number}\n\n# 答复\n\n文。`).reply).toMatchObject({
        documentNumber: number,
        issuer: '上海市科学技术委员会',
      })
    },
  )

  test('a number at the end of the title or right below it', () => {
    expect(parse('# 答复（沪科建复〔2024〕26号）\n\n文。').reply.documentNumber).toBe('沪科建复〔2024〕26号')
    expect(types('# 答复\n\n沪科建复〔2024〕26号\n\n文。')).toEqual(['title', 'letterhead', 'body'])
  })
})
