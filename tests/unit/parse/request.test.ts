import { describe, expect, test } from 'vitest'
import type { Request } from '@/lib/reply/reply'
import { letter, parse, textOf } from './support'

/** What a letter of this title answers; each field leads to its words. */
function request(title: string, opening = '文。'): Request {
  const { reply } = parse(`# ${title}\n\n${opening}`)
  for (const [name, part] of [
    ['requestSession', 'session'],
    ['requestNumber', 'number'],
    ['requestTitle', 'title'],
  ] as const) {
    const field = reply.fields.find((each) => each.name === name)
    expect(field ? textOf(reply, field) : null).toBe(reply.request[part])
  }
  return reply.request
}

describe('the session', () => {
  test.each([
    '中国政治协商会议滨海市第九届委员会第三次会议',
    '人民政治协商会议第九届滨海市委员会第三次会议',
    '政治协商会议第九届滨海市委员会第三次会议',
    '全国政协十四届二次会议',
    '十四届全国人大二次会议',
    '砚江县九届人大3次全会',
    '望海街道第三届人大一次会议',
    '市人大第十七届第二次全体会议',
  ])('%s', (session) => {
    expect(request(`对${session}第12号建议的答复`).session).toBe(session)
  })

  test.each([
    ['供暖三届人大二次会议第12号建议的答复', '三届人大二次会议'],
    ['承办市三届人大二次会议第12号建议的答复', '市三届人大二次会议'],
    ['对您在市三届人大二次会议上提出的建议的答复', '市三届人大二次会议'],
    ['关于三届二次会上第12号建议的答复', '三届二次会'],
    ['关于三届二次会的答复', null],
  ])('in %s', (title, session) => {
    expect(request(title).session).toBe(session)
  })
})

describe('the number', () => {
  test.each([
    ['对第58、第59、60号建议的答复', '58、第59、60'],
    ['对第58号和第59号建议的答复', '58号和第59'],
    ['对第D—013号建议的答复', 'D—013'],
    ['对第12CP3号建议的答复', '12CP3'],
    ['对第平字12号建议的答复', '平字12'],
    ['对第2031-12-3号建议的答复', '2031-12-3'],
    ['对2031-012号建议的答复', '2031-012'],
    ['对12E020号建议的答复', '12E020'],
    ['对提案（AB012号）的答复', 'AB012'],
    ['对第一百〇三号建议的答复', '一百〇三'],
    ['对建议编号为2031012的答复', '2031012'],
    ['对建议（编号是：12）的答复', '12'],
    ['关于滨教复〔2031〕5号文件所答第12号建议的函', '12'],
    ['对〔2031〕5号建议的答复', null],
    ['对第12号线的答复', null],
    ['对第12号公告的答复', null],
    ['对第12号地块的答复', null],
    ['对第三号楼改造的答复', null],
    ['对12号的答复', null],
  ])('in %s', (title, number) => {
    expect(request(title).number).toBe(number)
  })

  test.each([
    ['张三代表：您的第12号建议收悉。按第13号建议办理。', '12'],
    ['您的建议收悉。第13号供热站已改造。', null],
    ['您好！感谢您的关心。您提出的第12号建议收悉。', '12'],
    ['您提出的建议已转交我局，第13号供热站已改造。', null],
    ['您的建议，现答复如下：第13号供热站已改造。', null],
  ])('in the opening %s', (opening, number) => {
    expect(request('答复', opening).number).toBe(number)
  })
})

describe('the number above the title', () => {
  test.each([
    ['建议编号：0207', '0207'],
    ['提案号：第12号', '12'],
    ['议案编号　第58、59号', '58、59'],
    ['案号：A12　公开属性：主动公开', 'A12'],
    ['建议编号：见附件', null],
  ])('behind its label on top: %s', (line, number) => {
    const { reply } = parse(`${line}\n\n# 关于改善供暖的答复\n\n文。`)
    expect(reply.request.number).toBe(number)
    expect(reply.sections[0]?.type).toBe('letterhead')
    const field = reply.fields.find(({ name }) => name === 'requestNumber')
    expect(field ? textOf(reply, field) : null).toBe(number)
  })

  test('in the title goes before it', () => {
    const { reply } = parse('建议编号：0207\n\n# 对第12号建议的答复\n\n文。')
    expect(reply.request.number).toBe('12')
  })
})

describe('the kind', () => {
  test.each<[string, Request['kind']]>([
    ['市党代表第5号建议的答复', 'unknown'],
    ['党员代表建议的答复', 'unknown'],
    ['对中国共产党滨海市第十次代表大会代表建议的答复', 'unknown'],
    ['对市三届人民代表大会二次会议第5号提案的答复', 'deputySuggestion'],
    ['对政治协商会议三届二次会议第5号建议的答复', 'cppccProposal'],
    ['对三届二次会议第5号提案的答复', 'cppccProposal'],
    ['对第5号议案的答复', 'deputySuggestion'],
    ['对建议和提案的答复', 'unknown'],
    ['对政协委员的答复', 'cppccProposal'],
    ['对市人大代表的答复', 'deputySuggestion'],
    ['对“改善供暖的提案”的答复', 'cppccProposal'],
    ['对“改善供暖的提案”所提建议的答复', 'deputySuggestion'],
  ])('of %s', (title, kind) => {
    expect(request(title).kind).toBe(kind)
  })

  test.each<[string, Request['kind']]>([
    ['张三委员、李四代表：', 'deputySuggestion'],
    ['张三代表、李四委员：', 'cppccProposal'],
    ['张三先生：', 'unknown'],
  ])('of a letter to %s', (salutation, kind) => {
    expect(parse(`# 复函\n\n${salutation}\n\n文。`).reply.request.kind).toBe(kind)
  })
})

describe('the title', () => {
  test.each([
    ['对「改善供暖的建议」的答复', '改善供暖的建议'],
    ['对『改善供暖的建议』的答复', '改善供暖的建议'],
    ['对"改善供暖的建议"的答复', '改善供暖的建议'],
    ['对“落实‘双减’的建议”的答复', '落实‘双减’的建议'],
    ['对“关于落实《条例》的建议”的答复', '关于落实《条例》的建议'],
    ['对“甲”和“关于乙”的答复', '关于乙'],
    ['对建议“改善供暖”的答复', '改善供暖'],
    ['对第12号建议“改善供暖”的办理', '改善供暖'],
    ['对代表“改善供暖”建议的答复', '改善供暖'],
    ['对加强“双减”的建议的答复', null],
    ['对“双减”试点的答复', null],
    ['对代表关于改善供暖的建议的办理答复', '关于改善供暖的建议'],
    ['对市三届人大二次会议关于改善供暖的建议的会办意见', '关于改善供暖的建议'],
    ['答复（关于改善供暖的建议）', '关于改善供暖的建议'],
    ['答复(关于改善供暖)', null],
  ])('in %s', (title, expected) => {
    expect(request(title).title).toBe(expected)
  })

  test.each([
    ['您提出的关于落实“双减”，改善供暖的建议已收悉。', '关于落实“双减”，改善供暖的建议'],
    ['您提交的第12号关于改善供暖的建议均收悉。', '关于改善供暖的建议'],
    ['张三代表：您关于改善供暖的建议收到。', '关于改善供暖的建议'],
    ['您提出的关于改善供暖（含管网），我局已办。', '关于改善供暖'],
    ['您提出的关于“双减”的建议，我局已办。', '关于“双减”的建议'],
    ['您提出的关于“双减”，我局已办。', '关于“双减”'],
    ['您提出的关于落实“双减”和“减负”收悉。', '关于落实“双减”和“减负”'],
    ['您提交的改善供暖的建议答复如下：', '改善供暖的建议'],
    ['您提出的关于“改善供暖的建议”收悉。', '改善供暖的建议'],
    ['我局关于改善供暖的做法如下。', null],
  ])('in the opening %s', (opening, title) => {
    expect(parse(letter(opening)).reply.request.title).toBe(title)
  })
})
