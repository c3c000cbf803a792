import { describe, expect, test } from 'vitest'
import type { Reply } from '@/lib/reply/reply'
import { parse, section, sections, textOf } from './support'

/** A plain letter, of which each test changes one part. */
const plain = {
  top: '滨海市教育局\n\n滨教复〔2031〕5号',
  title: '# 对市十三届人大四次会议第12号建议的答复',
  salutation: '张某代表：',
  opening: '您提出的《关于改善供暖的建议》收悉，现答复如下：',
  body: '全市已改造老旧管网三十公里，供暖面积有所扩大。',
  closing: '感谢您的关心支持！',
  signature: '滨海市教育局\n\n2031年5月6日',
  below: '',
}

function read(changed: Partial<typeof plain>): { reply: Reply; faults: string[]; notices: string[] } {
  const lines = Object.values({ ...plain, ...changed }).filter((part) => part !== '')
  return parse(`${lines.join('\n\n')}\n`)
}

/** The ids of the sections behind title and salutation. */
function types(changed: Partial<typeof plain>): string[] {
  return read(changed)
    .reply.sections.map(({ id }) => id)
    .slice(3)
}

describe('the request', () => {
  test.each([
    ['现将您提出的关于改善供暖的建议办理情况答复如下：', '关于改善供暖的建议'],
    ['您提出的关于“关于改善供暖”的建议收悉。', '关于改善供暖'],
    ['您提出的关于加强管理，改善供暖的建议收悉。', '关于加强管理，改善供暖的建议'],
    ['您提出的《关于改善供暖的建议收悉。', '关于改善供暖的建议'],
    ['收到您提出的关于改善供暖的建议后，现答复如下：', '关于改善供暖的建议'],
    ['首先感谢您的关心。您提出的《关于改善供暖的建议》收悉。', '关于改善供暖的建议'],
    ['您提出的关于改进提案办理的建议收悉。', '关于改进提案办理的建议'],
    ['关于您提出的12号建议，现答复如下：', null],
    ['您提出的关于《改善供暖的建议》，已交我局办理。', '改善供暖的建议'],
    ['您提出的关于《改善供暖的建议，已交我局办理。', '改善供暖的建议'],
    ['您提出的关于推进“双减”的建议（第12号），已交我局办理。', '关于推进“双减”的建议'],
    ['您提出的改善供暖、加强管理的建议收悉。', '改善供暖、加强管理的建议'],
    ['您提出的很好，建议收悉。', null],
    ['贵委转来的张某代表提出的关于改善供暖的建议收悉。', '关于改善供暖的建议'],
    ['您提的第12号提案《改善供暖》，我局高度重视。', '改善供暖'],
    ['您提出的第58、59号关于改善供暖的建议收悉。', '关于改善供暖的建议'],
    ['您提出的加强“双减”工作的建议收悉。', '加强“双减”工作的建议'],
  ])('the title in %s', (opening, title) => {
    expect(read({ opening }).reply.request.title).toBe(title)
  })

  test('the letter’s title beats its opening', () => {
    const title = '# 对市十三届人大四次会议第12号建议《关于改善供暖的建议》的答复'
    const { request } = read({ title, opening: '您提出的《供暖》建议收悉。' }).reply
    expect(request.title).toBe('关于改善供暖的建议')
  })

  test.each([
    ['对市十三届人大四次会议第12号关于改善供暖的建议的答复', '关于改善供暖的建议'],
    ['关于市政协十届三次会议第12号提案的答复（关于改善供暖的提案）', '关于改善供暖的提案'],
    ['关于加强“双减”建议的答复', null],
    ['关于“十四五”规划第12号建议的答复', null],
  ])('the title in the letter’s own title %s', (title, expected) => {
    const read = parse(`# ${title}\n\n张某代表：\n\n文。`)
    expect(read.reply.request.title).toBe(expected)
  })

  test.each([
    ['关于“市政协十三届二次会议第103号提案”的答复', '103'],
    ['关于对市政协十届三次会议3-015号提案的答复', '3-015'],
    ['关于市政协十届三次会议〔2031〕12号提案的答复', '12'],
    ['对区政协八届五次会议8E020号提案的答复', '8E020'],
    ['对市十三届人大四次会议平字012号建议的答复', '平字012'],
    ['关于市十三届人大四次会议8号建议的答复', '8'],
    ['关于人大代表建议2031012的答复', '2031012'],
    ['关于市人大建议（编号：A12）的回复', 'A12'],
    ['关于“改善供暖”提案（12号）的答复', '12'],
    ['对第58、59号建议的答复', '58、59'],
    ['对第58号、第59号建议的答复', '58号、第59'],
    ['对第十二号建议的答复', '十二'],
    ['对市人大代表12号建议的答复', '12'],
    ['对“延长第3号线的建议”的答复', null],
  ])('the number in %s', (title, number) => {
    expect(read({ title: `# ${title}` }).reply.request.number).toBe(number)
  })

  test.each([
    '市教育局关于答复市十七届人大三次会议第12号建议的函',
    '办理市十七届人大三次会议第12号建议的情况',
  ])('the session in %s', (title) => {
    expect(read({ title: `# ${title}` }).reply.request.session).toBe('市十七届人大三次会议')
  })

  test.each([
    [
      '对中国人民政治协商会议砚江县九届委员会第三次会议第12号提案的答复',
      '中国人民政治协商会议砚江县九届委员会第三次会议',
    ],
    ['关于望海镇第二十届人民代表大会第一次会议第9号建议的复函', '望海镇第二十届人民代表大会第一次会议'],
    ['关于答复十七届人大三次会第56号建议的函', '十七届人大三次会'],
  ])('the session in %s', (title, session) => {
    expect(read({ title: `# ${title}` }).reply.request.session).toBe(session)
  })

  test('is of either kind where its title says both, and those addressed tell', () => {
    expect(read({ title: '# 关于建议提案的答复' }).reply.request.kind).toBe('deputySuggestion')
  })

  test('is of the kind of those addressed where the title is silent', () => {
    expect(read({ title: '', salutation: '张某委员：' }).reply.request.kind).toBe('cppccProposal')
    expect(read({ title: '# 关于供暖的复函', salutation: '张某代表：' }).reply.request.kind).toBe(
      'deputySuggestion',
    )
  })

  test('of a party’s congress is of neither kind', () => {
    expect(read({ title: '# 关于市第十二次党代会第5号代表提案的答复' }).reply.request.kind).toBe('unknown')
  })
})

describe('those addressed', () => {
  test.each([
    ['张某政协甲县委员：', ['张某']],
    ['张某（领衔）、李某代表：', ['张某', '李某']],
    ['张某甲 李某乙代表：', ['张某甲', '李某乙']],
    ['张 某、李某乙代表：', ['张某', '李某乙']],
    ['张某代表并李某代表：', ['张某', '李某']],
    ['张某代表您好：', ['张某']],
    ['张某并李某、王某代表：', ['张某', '李某', '王某']],
    ['张某和李某代表：', ['张某', '李某']],
    ['张和平代表：', ['张和平']],
    ['张某、李某两位代表：', ['张某', '李某']],
    ['张某代表并转相关代表：', ['张某']],
    ['尊敬的市人大代表张某、李某：', ['张某', '李某']],
    ['领衔代表张某：', ['张某']],
    ['望海代表团：', ['望海代表团']],
    ['九三学社望海区委的委员们：', ['九三学社望海区委']],
    ['代表您好：', []],
    ['张某、李某、\n\n王某代表：', ['张某', '李某', '王某']],
    ['民盟滨海市委、张某委员：', ['民盟滨海市委', '张某']],
  ])('%s', (salutation, names) => {
    expect(read({ salutation }).reply.addressees).toEqual(names)
  })
})

describe('what a page shows between title and salutation', () => {
  const strange = '望海县政府网 www.example.cn\n\n大'
  test('hides nobody who is addressed beyond doubt, and is told', () => {
    for (const salutation of ['张某代表：', '张某代表', '望海县教育局：', '尊敬的张某：']) {
      const { reply, notices } = read({ salutation: `${strange}\n\n${salutation}` })
      expect(reply.addressees).toEqual([salutation.replace(/尊敬的|代表|：/gu, '')])
      expect(textOf(reply, section(reply, 'other'))).toBe('望海县政府网www.example.cn\n大')
      expect(notices).toHaveLength(2)
      expect(notices[1]).toContain('`大` between title and salutation')
    }
  })

  test('is text where a stop or a numeral says so, or nobody follows', () => {
    for (const line of ['全市已改造管网。', '一、基本情况'])
      expect(read({ salutation: `${line}\n\n张某代表：` }).reply.addressees).toEqual([])
    expect(sections(read({ salutation: strange }).reply, 'other')).toEqual([])
  })

  test('may hold the letter’s own letterhead', () => {
    const below = '望海县民政局文件\n\n签发人：王某\n\n望民发【2031】275号\n\n张某、李某等委员：'
    const { reply } = read({ top: '', salutation: below, signature: '' })
    expect(reply).toMatchObject({
      issuer: '望海县民政局',
      documentNumber: '望民发【2031】275号',
      addressees: ['张某', '李某'],
    })
  })
})

describe('the letterhead', () => {
  test.each([
    ['滨教复〔2031〕5号　A类　同意公开', 'A类', '同意公开'],
    ['滨教复〔2031〕5号（A）主动公开', 'A', '主动公开'],
    ['类别 B　公开方式 主动公开', 'B', '主动公开'],
    ['体裁分类：建议办理　公开类别：主动公开', null, '主动公开'],
    ['信息类别：基础教育', null, null],
    ['信息公开　便民服务', null, null],
  ])('outcome and disclosure in %s', (line, outcome, disclosure) => {
    expect(read({ top: line }).reply).toMatchObject({ outcome, disclosure })
  })

  test.each([
    ['主动公开', '主动公开'],
    ['公开', '公开'],
    ['不予公开', '不予公开'],
    ['是否同意公开：是', '是'],
    ['[是否同意公开（是）]', '是'],
    ['公开范围：全社会', null],
  ])('the disclosure %s', (line, disclosure) => {
    expect(read({ top: `${line}\n\n${plain.top}` }).reply).toMatchObject({
      disclosure,
      issuer: '滨海市教育局',
    })
  })

  test.each([
    ['类别标记：A', 'A'],
    ['[办理结果标注（A1）]', 'A1'],
    ['办理结果：（C）', 'C'],
    ['【B】', 'B'],
    ['【办理类型】B类', 'B类'],
    ['办理结果：解决采纳', '解决采纳'],
    ['类别：提案', null],
    ['主题分类：教育', null],
  ])('the outcome %s', (line, outcome) => {
    expect(read({ top: `${line}\n\n${plain.top}` }).reply.outcome).toBe(outcome)
  })

  test.each([
    ['办理结果：A', 'A'],
    ['答复类别：B类', 'B类'],
    ['（A类）', 'A类'],
    ['C', 'C'],
    ['类别：提案', null],
  ])('the outcome on a line of its own below the date, %s', (below, outcome) => {
    const { reply } = read({ below })
    expect([reply.outcome, reply.issuedOn]).toEqual([outcome, '2031-05-06'])
  })

  test.each([
    ['类别：A　　公开', 'A', '公开'],
    ['办理结果：A　主动公开', 'A', '主动公开'],
    ['A类　不予公开', 'A类', '不予公开'],
  ])('outcome and disclosure on one line, %s', (line, outcome, disclosure) => {
    expect(read({ top: `${plain.top}\n\n${line}` }).reply).toMatchObject({ outcome, disclosure })
  })

  test('the outcome behind the date', () => {
    const { outcome, issuedOn } = read({ signature: '滨海市教育局\n\n2031年5月6日（A类）' }).reply
    expect([outcome, issuedOn]).toEqual(['A类', '2031-05-06'])
  })

  test.each(['建议主办[2031]闭08号', '滨政办复[2031]A5号', '滨教字2031〔5〕号', '〔2031〕5号'])(
    'the document number %s',
    (number) => {
      expect(read({ top: number }).reply.documentNumber).toBe(number)
    },
  )

  test('may stand between title and salutation', () => {
    const title = `${plain.title}\n\nA\n\n公开\n\n滨教复〔2031〕5号`
    expect(read({ top: '', title }).reply).toMatchObject({
      outcome: 'A',
      disclosure: '公开',
      documentNumber: '滨教复〔2031〕5号',
      addressees: ['张某'],
    })
  })

  test('a year in brackets that is in no number is noticed', () => {
    expect(read({ top: '滨教复〔2031〕' }).notices).toEqual([
      '1:4 Unexpected `〔2031〕` in no document number, expected letters, the year in brackets, digits and 号',
    ])
  })
})

describe('a title without its mark', () => {
  test('is the title, and noticed', () => {
    const { reply, faults, notices } = read({ title: plain.title.slice(2) })
    expect(faults).toEqual([])
    expect([reply.title, reply.addressees]).toEqual(['对市十三届人大四次会议第12号建议的答复', ['张某']])
    expect(notices[0]).toBe(
      '5:1 Unexpected title `对市十三届人大四次会议第12号建议的答复` marked as a paragraph, expected `#` before it',
    )
  })

  test('is the title below an issuer marked in its place', () => {
    const { reply, faults, notices } = read({ top: `# ${plain.top}`, title: `#${plain.title}` })
    expect(faults).toEqual([])
    expect([reply.title, reply.issuer]).toEqual(['对市十三届人大四次会议第12号建议的答复', '滨海市教育局'])
    expect(notices).toHaveLength(2)
  })
})

describe('the tail', () => {
  const certain = { issuers: ['滨海市教育局'], issuedOn: '2031-05-06' }

  test.each([
    ['联系人：孔某，电话：0017\n\n① 含上年三公里。\n\n抄送：市政府办公室。', 'contact other-1 distribution'],
    ['请于十五日内填写《征询意见表》寄回。', 'other-1'],
    ['第一段。\n\n第二段。\n\n抄送：市政府办公室。', 'other-1 distribution'],
    ['附件：\n\n改造清单\n\n南街小学六间，北街小学四间。', 'other-1'],
    ['信息公开选项：主动公开', ''],
  ])('is found whatever stands behind the signature: %s', (below, ids) => {
    const { reply, faults } = read({ below })
    expect(faults).toEqual([])
    expect(section(reply, 'signature')).toMatchObject(certain)
    expect(textOf(reply, section(reply, 'closing'))).toBe(plain.closing)
    expect(types({ below })).toEqual(['body', 'closing', 'signature', ...ids.split(' ').filter(Boolean)])
  })

  test('a line that fits nothing is noticed', () => {
    expect(read({ below: '① 含上年三公里。' }).notices).toEqual([
      '19:1 Unexpected `①含上年三公里。` at the end of the letter, expected a body that signs, a date, a labelled contact, 抄送, 印发 or 附件',
    ])
  })

  test('a line between body and date parts no signature', () => {
    const { reply, faults } = read({ signature: '滨海市教育局\n\n注：“主动公开”。\n\n2031年5月6日' })
    expect(faults).toEqual([])
    expect(section(reply, 'signature')).toMatchObject(certain)
  })

  test('notes and blank pages leave the closing what it is', () => {
    for (const note of ['（此页无正文）', '① 含上年三公里。', '注：数据截至四月。']) {
      expect(types({ signature: `${note}\n\n${plain.signature}` }).slice(0, 2)).toEqual(['body', 'closing'])
    }
  })

  test('a sentence that ends with a date signs nothing', () => {
    const body = '新校舍已于2030年9月1日。\n\n工程竣工于2030年9月1日'
    expect(types({ body })).toEqual(['body', 'closing', 'signature'])
    expect(types({ body, closing: '', signature: '' })).toEqual(['body'])
  })

  test('a date on top of the letter ends nothing', () => {
    const { reply } = read({ title: `${plain.title}\n\n滨海市教育局\n\n2031年5月1日` })
    expect(reply.sections.map(({ type }) => type)).toContain('body')
  })

  test('the first date is the date of issue', () => {
    const { reply } = read({ signature: '滨海市教育局\n\n2031年5月6日\n\n2031年5月9日' })
    expect(reply.issuedOn).toBe('2031-05-06')
  })

  test.each([
    ['滨海市科协', ['滨海市科协']],
    ['东山林场', ['东山林场']],
    ['滨海农垦', ['滨海农垦']],
    ['滨海市教育局、滨海市财政局', ['滨海市教育局', '滨海市财政局']],
    ['滨海市教育局 滨海市财政局', ['滨海市教育局', '滨海市财政局']],
    ['滨海市教育局\n\n（盖章）', ['滨海市教育局']],
  ])('%s signs', (name, issuers) => {
    const { reply } = read({ signature: `${name}\n\n2031年5月6日` })
    expect(section(reply, 'signature')).toMatchObject({ issuers, issuedOn: '2031-05-06' })
  })

  test.each([
    ['单位联系电话：0000-017 联系人：孔某', { name: '孔某', phone: '0000-017' }],
    ['（联系人及电话：滨海市教育局基建科 孔某戊 00000017）', { name: '孔某戊', phone: '00000017' }],
    ['责任人：孔某 联系电话：00000017', { name: '孔某', phone: '00000017' }],
    ['联络员：孔某 00000017', { name: '孔某', phone: '00000017' }],
    ['联系处室：基建处 孔某 00000017', { name: '孔某', phone: '00000017' }],
    ['联系单位及电话：滨海市教育局 00000017', { name: null, phone: '00000017' }],
    ['承办人姓名、电话：孔某 00000017', { name: '孔某', phone: '00000017' }],
    ['联系人（电话）：孔某（00000017）', { name: '孔某', phone: '00000017' }],
    ['联系人：孔某\n\n联系人：李某', { name: '孔某', phone: null }],
  ])('the contact %s', (below, fields) => {
    expect(section(read({ below }).reply, 'contact')).toMatchObject(fields)
  })

  test('copies are parted by spaces, and their count is no name', () => {
    const copies = (below: string) => section(read({ below }).reply, 'distribution').copiedTo
    expect(copies('抄送：市人大工委（1份），市督查室（2份）。　共印8份')).toEqual(['市人大工委', '市督查室'])
    expect(copies('抄送：市政府办公室　市人大工委')).toEqual(['市政府办公室', '市人大工委'])
  })

  test.each(['联系电话：00000017', '2030年9月1日'])('%s in the body is noticed', (line) => {
    const { notices } = read({ body: `${plain.body}\n\n${line}\n\n${plain.body}` })
    expect(notices).toHaveLength(1)
    expect(notices[0]).toContain(`\`${line}\` in the body`)
  })
})

describe('the closing', () => {
  test.each([
    ['谢谢您一直以来的关注和支持！'],
    ['此答复函已经何某局长审签。对以上答复您有什么意见，请通过回执反馈市人大常委会。'],
    ['妥否，请指正。'],
    ['敬请谅解。'],
    ['最后，希望您继续关心教育工作。'],
    ['再次对您表示诚挚的谢意！'],
    ['诚挚欢迎您继续监督。'],
  ])('%s', (closing) => {
    expect(textOf(read({ closing }).reply, section(read({ closing }).reply, 'closing'))).toBe(closing)
  })

  test.each(['请各校做好准备。', '希望小学已改造。', '对此，我局提出三条意见。'])(
    'no closing: %s',
    (closing) => {
      expect(types({ closing })).toEqual(['body', 'signature'])
    },
  )
})

describe('measures and commitments', () => {
  const headings = (body: string) =>
    sections(read({ body }).reply, 'measure').map(({ numeral, heading }) => [numeral, heading])

  test('a paragraph of one sentence, or of a long first one, has no heading', () => {
    expect(headings('一、您的建议很好，我局将认真办理。\n\n二、管网已开挖。')).toEqual([
      ['一', ''],
      ['二', ''],
    ])
    expect(headings(`一、${'加强管理，'.repeat(11)}并推进。文。\n\n二、乙。文。`)).toEqual([
      ['一', ''],
      ['二', '乙'],
    ])
  })

  test('a heading may end at a colon, and its numeral at a comma', () => {
    expect(headings('一、基本情况：已改造。\n\n二、主要措施：\n\n8:30开工。')).toEqual([
      ['一', '基本情况'],
      ['二', '主要措施'],
    ])
    expect(headings('一,基本情况\n\n已改造。\n\n二,主要措施\n\n新建。')).toEqual([
      ['一', '基本情况'],
      ['二', '主要措施'],
    ])
  })

  test('a heading of the second level at the same mark is part of the measure', () => {
    const body = '## 一、甲\n\n文。\n\n## （一）乙\n\n文。\n\n## 二、丙\n\n文。'
    expect(types({ body })).toEqual(['preamble', 'measure-1', 'measure-2', 'closing', 'signature'])
    const { reply } = read({ body })
    expect(reply.marks).toEqual([
      expect.objectContaining({ type: 'subheading', depth: 2, start: reply.text.indexOf('（一）') }),
    ])
  })

  test.each([
    ['下一步，我局将：①甲；②乙；③丙。', ['①甲', '②乙', '③丙']],
    ['下一步，我局将：（1）甲；（2）乙。', ['（1）甲', '（2）乙']],
    ['下一步，我局将：1.甲；2.乙。', ['1.甲', '2.乙']],
    ['为此，我局拟采取以下措施：一是甲；二是乙。', ['一是甲', '二是乙']],
    ['针对您的建议，我局将：一是甲；二是乙。', ['一是甲', '二是乙']],
    ['下一步，我局将：①甲；二是乙。', ['①甲']],
    ['下一步，投入增长1.5倍，面积增长2.5倍。', []],
  ])('the items of %s', (paragraph, items) => {
    const { reply } = read({ body: `${plain.body}\n\n${paragraph}` })
    expect(section(reply, 'commitments').items.map(({ numeral, lead }) => numeral + lead)).toEqual(items)
  })

  test('a paragraph that a page end may have broken is noticed', () => {
    const { notices } = read({ body: '全市已改造管网，供暖面\n\n积有所扩大。' })
    expect(notices).toEqual([
      '11:1 Unexpected paragraph that ends with `改造管网，供暖面`, expected a stop there, or the paragraph below joined to it',
    ])
    expect(read({ body: '一、加强管理，推进改造\n\n文。\n\n他说：“好，快。”\n\n文。' }).notices).toEqual([])
  })
})

describe('bold', () => {
  test.each([
    ['**推进“双减”**5项行动', '推进“双减”'],
    ['共**“甲”**2项', '“甲”'],
    ['**甲：**2024年', '甲：'],
  ])('ends where it is written to end: %s', (body, bold) => {
    const { reply, faults } = read({ body })
    expect(faults).toEqual([])
    expect(reply.marks.map((mark) => textOf(reply, mark))).toEqual([bold])
  })

  test('one asterisk between letters is the letter’s own', () => {
    const { reply, faults } = read({ body: '长5*3*2米，甲*乙*丙。' })
    expect(faults).toEqual([])
    expect(reply.text).toContain('长5*3*2米，甲*乙*丙。')
  })
})
