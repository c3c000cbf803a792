import { describe, expect, test } from 'vitest'
import { letter, outline, parse, section, sections, textOf } from './support'

const signed = '滨海市教育局\n\n2023年6月8日'

function ids(markdown: string): string[] {
  return parse(markdown).reply.sections.map(({ id }) => id)
}

/** The sections behind title and salutation. */
function body(markdown: string): string[] {
  return ids(letter(markdown)).slice(2)
}

describe('the letterhead', () => {
  test('may hold several labelled values on a line', () => {
    const catalogue = [
      '索引号：SA01-2023-001　发布机构：滨海市教育局',
      '文号：滨教复〔2023〕8号　发布日期：2023-06-09',
      '类别: B　签发人：李四',
      '公开属性：主动公开　办理结果：已解决',
    ].join('\n\n')
    expect(parse(`${catalogue}\n\n# 答复\n\n文。`).reply).toMatchObject({
      issuer: '滨海市教育局',
      documentNumber: '滨教复〔2023〕8号',
      outcome: 'B',
      disclosure: '主动公开',
    })
  })

  test('may have a row of a table in place of colons', () => {
    const { reply } = parse('| 发布机构 | 滨海市教育局 | 文号 | 滨教复〔2023〕8号 |\n\n# 答复\n\n文。')
    expect([reply.issuer, reply.documentNumber]).toEqual(['滨海市教育局', '滨教复〔2023〕8号'])
  })

  test('names no body by a line that is none', () => {
    const { reply } = parse(`关于加强供暖提案的答复\n\n主动公开\n\n# 关于加强供暖提案的答复\n\n文。`)
    expect(reply.issuer).toBeNull()
  })

  test('may have the signatory beside issuer or number', () => {
    const { reply } = parse(
      '滨海市教育局文件　签发人：李四\n\n签发人：李四　滨教复〔2023〕8号\n\n# 答复\n\n文。',
    )
    expect([reply.issuer, reply.documentNumber]).toEqual(['滨海市教育局', '滨教复〔2023〕8号'])
  })

  test.each(['滨教复〔2023 8号', '滨教复2023〕8号', '滨教复字〔2023〕第8号', '滨教复〔2023〕8-1号'])(
    'the document number %s',
    (number) => {
      expect(parse(`${number}\n\n# 答复\n\n文。`).reply.documentNumber).toBe(number)
    },
  )

  test.each(['# 关于第076号建议的答复　滨教复〔2023〕8号', '# 滨教复〔2023〕8号 关于第076号建议的答复'])(
    'the document number in %s',
    (title) => {
      const { reply } = parse(`${title}\n\n文。`)
      expect([reply.documentNumber, reply.request.number]).toEqual(['滨教复〔2023〕8号', '076'])
    },
  )

  test.each(['滨海海关', '滨海市气象台', '望海街道', '滨海市残联', '滨海高新区'])('the body %s', (name) => {
    const { reply } = parse(`${name}\n\n滨复〔2023〕8号\n\n# 答复\n\n文。\n\n${name}\n\n2023年6月8日`)
    expect([reply.issuer, section(reply, 'signature').issuers]).toEqual([name, [name]])
  })
})

describe('what is said of other documents', () => {
  test('is no number of the letter’s', () => {
    const named = '# 关于落实滨政发〔2020〕5号文件建议的答复'
    expect(parse(`${named}\n\n文。\n\n附件：滨教发〔2022〕3号文件`).reply.documentNumber).toBeNull()
  })

  test('is no disclosure', () => {
    const disclosed = (line: string) => parse(letter(`文。\n\n${signed}\n\n${line}`)).reply.disclosure
    expect(disclosed('附件：信息公开指南')).toBeNull()
    expect(disclosed('（信息公开形式：主动公开）')).toBe('主动公开')
    expect(disclosed('（此件依申请公开）')).toBe('此件依申请公开')
  })
})

describe('the salutation', () => {
  test('names nobody by 各位代表', () => {
    expect(parse('# 答复\n\n各位代表：\n\n文。').reply.addressees).toEqual([])
  })

  test.each([
    ['王强代表等5人：', ['王强']],
    ['王强代表等：', ['王强']],
    ['王强等5人代表:', ['王强']],
  ])('%s', (line, names) => {
    expect(parse(`# 答复\n\n${line}\n\n文。`).reply.addressees).toEqual(names)
  })

  test('ends with its colon, unless the next line names a role', () => {
    expect(outline(parse('# 答复\n\n王强：\n\n办理经过：\n\n文。').reply)).toEqual([
      ['title', '答复'],
      ['salutation', '王强：'],
      ['body', '办理经过：\n文。'],
    ])
    expect(parse('# 答复\n\n王强代表：\n\n李华代表：\n\n文。').reply.addressees).toEqual(['王强', '李华'])
  })

  test('is no line that leads over to the text', () => {
    expect(ids('# 答复\n\n主要办理情况：\n\n文。')).toEqual(['title', 'body'])
  })
})

describe('the request', () => {
  test.each([
    ['您在“两会”期间提出的“关于供暖的建议”收悉。', '关于供暖的建议'],
    ['您提出的关于修订《滨海市供热条例》的建议收悉。', '关于修订《滨海市供热条例》的建议'],
    ['现收到您提出的《关于供暖的建议》，答复如下。', '关于供暖的建议'],
    ['您在“两会”上的建议收悉。', null],
    ['您提出的“办好老年食堂”的建议收悉。', '办好老年食堂'],
  ])('the title in %s', (opening, title) => {
    expect(parse(letter(opening)).reply.request.title).toBe(title)
  })

  test('has no title in the quotes of the letter’s own title that name another thing', () => {
    expect(parse('# 关于《滨海市供热条例》修订建议的答复\n\n文。').reply.request.title).toBeNull()
  })

  test('has no number that counts another thing', () => {
    const { reply } = parse('# 关于供热建议的答复\n\n您的建议收悉。根据第12号令，第3号线已完成。')
    expect(reply.request.number).toBeNull()
    expect(parse('# 对“延长第3号线的建议”的答复\n\n文。').reply.request.number).toBeNull()
    expect(parse('# 对人大建议076号的答复\n\n文。').reply.request.number).toBe('076')
  })

  test('is of the kind of its session, whatever its title names', () => {
    const { reply } = parse('# 对市十七届人大二次会议第18号“关于改进政协提案办理的建议”的答复\n\n文。')
    expect(reply.request).toEqual({
      kind: 'deputySuggestion',
      session: '市十七届人大二次会议',
      number: '18',
      title: '关于改进政协提案办理的建议',
    })
    expect(parse('# 对关于改进提案办理的建议的答复\n\n文。').reply.request.kind).toBe('deputySuggestion')
  })

  test.each([
    [
      '关于中国人民政治协商会议第十三届滨海市委员会第三次会议第5号提案的答复',
      '中国人民政治协商会议第十三届滨海市委员会第三次会议',
    ],
    ['对您向市17届人大2次会议提出的建议的答复', '市17届人大2次会议'],
  ])('the session in %s', (title, session) => {
    expect(parse(`# ${title}\n\n文。`).reply.request.session).toBe(session)
  })
})

describe('measures and commitments', () => {
  test('a word of the future before the measures leaves the commitments theirs', () => {
    expect(
      body('今后供暖关系民生。\n\n## 一、甲\n\n文。\n\n## 二、乙\n\n文。\n\n下一步，我局将推进。'),
    ).toEqual(['preamble', 'measure-1', 'measure-2', 'commitments'])
  })

  test('a measure on what is 后续 is a measure', () => {
    expect(body('## 一、甲\n\n文。\n\n## 二、强化后续管护\n\n文。')).toEqual(['measure-1', 'measure-2'])
    expect(body('## 一、甲\n\n文。\n\n## 二、后续工作\n\n文。')).toEqual(['measure-1', 'commitments'])
  })

  test('一、二年级 opens no measure', () => {
    expect(body('开头。\n\n一、二年级学生已全部纳入。')).toEqual(['body'])
  })

  test('a heading begins behind the space of its numeral', () => {
    const { reply } = parse(letter('## 1. Wi-Fi 改造\n\n文。\n\n## 2. IPv6\n\n文。'))
    expect(sections(reply, 'measure').map(({ heading }) => heading)).toEqual(['Wi-Fi改造', 'IPv6'])
  })

  test('items and leads in half-width marks', () => {
    const { reply } = parse(letter(':::commitments\n\n推进\\:一是甲,乙;二是丙;三是丁.\n\n:::'))
    expect(section(reply, 'commitments').items.map(({ numeral, lead }) => [numeral, lead])).toEqual([
      ['一是', '甲'],
      ['二是', '丙'],
      ['三是', '丁'],
    ])
  })

  test('a container for a measure needs one above it', () => {
    expect(parse(letter(':::measure\n\n文。\n\n:::')).faults).toEqual([
      '7:1 Unexpected `:::measure` with no measure above it, expected a heading with a numeral above it, or `:::body`',
    ])
  })
})

describe('the end of the letter', () => {
  test('thanks may stand between contact and signature', () => {
    expect(body(`文。\n\n联系人：张三\n\n感谢您的支持！\n\n${signed}`)).toEqual([
      'body',
      'contact',
      'closing',
      'signature',
    ])
    const twice = parse(letter(`文。\n\n感谢您的支持！\n\n联系人：张三\n\n专此答复。\n\n${signed}`))
    expect(twice.faults).toEqual([])
    expect(twice.reply.sections.slice(3).map(({ id }) => id)).toEqual([
      'closing',
      'contact',
      'other-1',
      'signature',
    ])
  })

  test('wishes close', () => {
    expect(body(`文。\n\n此致\n\n敬礼！\n\n${signed}`)).toEqual(['body', 'closing', 'signature'])
  })

  test('what only begins as a closing formula does is the body’s', () => {
    expect(body('文。\n\n如对困难学生给予补助，每年需资金800万元。')).toEqual(['body'])
    expect(body('文。\n\n此复函已经王局长审签。您对此复函有什么意见，请填写《意见表》寄回。')).toEqual([
      'body',
      'closing',
    ])
  })

  test.each(['联系人大代表是我局的职责，我们每月走访。', '传真机已全部更新。', '联系地址变更后，另行通知。'])(
    'no contact: %s',
    (line) => {
      expect(body(`文。\n\n${line}`)).toEqual(['body'])
    },
  )

  test.each([
    ['联系人：张三，13800001111', { name: '张三', phone: '13800001111' }],
    ['联系人：张三 13800001111', { name: '张三', phone: '13800001111' }],
    ['（联系人：张三（0512-1234567））', { name: '张三', phone: '0512-1234567' }],
    ['联系人及联系方式：张三 （0512）1234567', { name: '张三', phone: '（0512）1234567' }],
    ['联系电话：张三 0512-1234567', { name: '张三', phone: '0512-1234567' }],
    ['联系人 张三 联系电话 1234567 邮编 224000', { name: '张三', phone: '1234567', postcode: '224000' }],
    ['联系地址：人民大道200号（市府大厦）', { address: '人民大道200号（市府大厦）' }],
    ['承办处室：基教处；承办人：张三', { name: '张三' }],
  ])('the contact line %s', (line, fields) => {
    const { reply } = parse(letter(`文。\n\n${signed}\n\n${line}`))
    const contact = section(reply, 'contact')
    expect(contact).toMatchObject(fields)
    for (const field of reply.fields.filter(({ name }) => name.startsWith('contact')))
      expect(Object.values(contact)).toContain(textOf(reply, field))
  })

  test.each([
    ['２０２３年６月８日', '2023-06-08'],
    ['二O二三年六月八日', '2023-06-08'],
    ['二◯二三年六月八日', '2023-06-08'],
  ])('the date %s', (written, iso) => {
    expect(parse(letter(`文。\n\n滨海市教育局\n\n${written}`)).reply.issuedOn).toBe(iso)
  })

  test.each(['2023年6月', '2023年 月 日', '二〇二三年六月'])('the damaged date %s', (written) => {
    const { reply, notices } = parse(letter(`文。\n\n滨海市教育局\n\n${written}`))
    expect(reply.sections.at(-1)).toMatchObject({ type: 'signature', issuedOn: null })
    expect(notices).toHaveLength(1)
  })

  test('the printing may be labelled', () => {
    const { reply } = parse(
      letter(`文。\n\n${signed}\n\n印发机关：滨海市教育局办公室　印发日期：2023年6月9日`),
    )
    expect(section(reply, 'distribution')).toMatchObject({
      printedBy: '滨海市教育局办公室',
      printedOn: '2023-06-09',
    })
  })

  test('an attachment behind the signature holds whatever it holds', () => {
    const { reply, faults } = parse(
      letter(`文。\n\n${signed}\n\n附件\n\n学校名单\n\n一、城区。已改造。\n\n2023年6月1日\n\n抄送：市政府。`),
    )
    expect(faults).toEqual([])
    expect(reply.sections.slice(2).map(({ id }) => id)).toEqual([
      'body',
      'signature',
      'other-1',
      'distribution',
    ])
    expect(reply.issuedOn).toBe('2023-06-08')
  })
})

describe('marks that keep or make nothing', () => {
  test.each([
    [
      '#标题',
      '5:1 Unexpected `#` that makes no heading, expected it at the margin with a space behind it, or `\\#` for the letter’s own',
    ],
    [
      '　## 一、甲',
      '5:2 Unexpected `##` that makes no heading, expected it at the margin with a space behind it, or `\\#` for the letter’s own',
    ],
    [
      '[甲](https://a.example/b c)',
      '5:3 Unexpected `](https://a.example/b c)` that makes no link, expected an address without white space, or `\\]` for the letter’s own',
    ],
    ['甲\0乙', '5:2 Unexpected invisible or control character U+0000, expected characters that can be seen'],
    [
      '甲\\',
      '5:2 Unexpected `\\` that stands before no mark and ends no line, expected it before a mark or between two lines of a paragraph, or `\\\\` for the letter’s own',
    ],
    [
      '甲\\乙',
      '5:2 Unexpected `\\` that stands before no mark and ends no line, expected it before a mark or between two lines of a paragraph, or `\\\\` for the letter’s own',
    ],
  ])('%s', (markdown, fault) => {
    expect(parse(letter(markdown)).faults).toEqual([fault])
  })
})
