import { describe, expect, test } from 'vitest'
import { drawn } from './support'

const signed = '滨海市教育局\n\n2031年5月6日'
const signature = 'signature 滨海市教育局/2031年5月6日'
const copies = '抄送：某局。'

describe('a signature ends the letter', () => {
  test.each([
    [`${signed}\n\n1. 甲乙。`, `${signature} | other 1.甲乙。`],
    ['2031年5月6日\n\n滨海市教育局\n\n第一段话。', 'signature 2031年5月6日/滨海市教育局 | other 第一段话。'],
    ['滨海市教育局2031年5月6日\n\n第一段。', 'signature 滨海市教育局2031年5月6日 | other 第一段。'],
    [
      '滨海市教育局\n\n甲。\n\n2031年5月6日\n\n后话。',
      'signature 滨海市教育局/甲。/2031年5月6日 | other 后话。',
    ],
    [`${signed}\n\n某乙`, `${signature} | other 某乙`],
    [
      `${signed}\n\n:::other\n\n甲。\n\n:::\n\n${copies}`,
      `${signature} | other 甲。 | distribution ${copies}`,
    ],
  ])('%j', (end, expected) => {
    expect(drawn(`文。\n\n${end}`)).toBe(`body 文。 | ${expected}`)
  })

  test.each([
    [`${signed}\n\n## 一、甲\n\n文。`, 'preamble 文。/滨海市教育局/2031年5月6日 | measure 一、甲/文。'],
    [`${signed}\n\n一、甲。乙。`, 'preamble 文。/滨海市教育局/2031年5月6日 | measure 一、甲。乙。'],
    [
      '滨海市教育局\n\n甲。\n\n乙。\n\n2031年5月6日',
      'body 文。/滨海市教育局/甲。/乙。 | signature 2031年5月6日',
    ],
    ['2031年5月6日\n\n第一段。', 'body 文。/2031年5月6日/第一段。'],
  ])('unless it goes on or is none: %j', (end, expected) => {
    expect(drawn(`文。\n\n${end}`)).toBe(expected)
  })
})

describe('without a signature the tail begins below the last line of text', () => {
  const long = (length: number) => '甲'.repeat(length)

  test.each([
    ['改造清单', 'signature 滨海市教育局 | other 改造清单'],
    [long(60), `signature 滨海市教育局 | other ${long(60)}`],
    ['甲。乙', 'signature 滨海市教育局 | other 甲。乙'],
    ['1. 甲乙', 'signature 滨海市教育局 | other 1.甲乙'],
  ])('a line that stops nowhere is none: %s', (line, expected) => {
    expect(drawn(`文。\n\n滨海市教育局\n\n${line}\n\n${copies}`)).toBe(
      `body 文。 | ${expected} | distribution ${copies}`,
    )
  })

  test.each([
    [long(61), `body 文。/滨海市教育局/${long(61)}`],
    ['甲乙。', 'body 文。/滨海市教育局/甲乙。'],
    ['### 甲乙', 'body 文。/滨海市教育局/甲乙'],
    ['一、甲乙', 'preamble 文。/滨海市教育局 | measure 一、甲乙'],
  ])('one of text is: %s', (line, expected) => {
    expect(drawn(`文。\n\n滨海市教育局\n\n${line}\n\n${copies}`)).toBe(`${expected} | distribution ${copies}`)
  })

  test('a line that stops nowhere begins no tail', () => {
    expect(drawn(`文。\n\n改造清单\n\n${copies}`)).toBe(`body 文。/改造清单 | distribution ${copies}`)
  })
})

describe('a container of the tail', () => {
  test.each([
    [':::signature\n\n甲\n\n:::', 'body 文。 | signature 甲'],
    [`:::closing\n\n甲\n\n:::\n\n${signed}`, `body 文。 | closing 甲 | ${signature}`],
    [`:::body\n\n甲\n\n:::\n\n${signed}`, `body 文。 | body 甲 | ${signature}`],
    [`${signed}\n\n:::body\n\n甲。\n\n:::`, `body 文。 | ${signature} | body 甲。`],
  ])('%j', (end, expected) => {
    expect(drawn(`文。\n\n${end}`)).toBe(expected)
  })
})

describe('an attachment', () => {
  test.each([
    [
      `${signed}\n\n附件1\n\n一、甲。\n\n2031年5月1日\n\n${copies}`,
      `${signature} | other 附件1/一、甲。/2031年5月1日 | distribution ${copies}`,
    ],
    [`${signed}\n\n附表二：\n\n一、甲。`, `${signature} | other 附表二：/一、甲。`],
    ['附件\n\n清单', 'other 附件/清单'],
    [`附表：甲\n\n${signed}`, `other 附表：甲 | ${signature}`],
    [`附录 1：甲\n\n${signed}`, `other 附录1：甲 | ${signature}`],
  ])('%j', (end, expected) => {
    expect(drawn(`文。\n\n${end}`)).toBe(`body 文。 | ${expected}`)
  })

  test.each([
    [
      `${signed}\n\n附件：清单\n\n一、甲。`,
      'preamble 文。/滨海市教育局/2031年5月6日/附件：清单 | measure 一、甲。',
    ],
    [`${signed}\n\n### 附件\n\n一、甲。`, 'preamble 文。/滨海市教育局/2031年5月6日/附件 | measure 一、甲。'],
    [
      `${signed}\n\n:::other\n\n附件\n\n:::\n\n一、甲。`,
      'preamble 文。/滨海市教育局/2031年5月6日 | other 附件 | measure 一、甲。',
    ],
    [
      '滨海市教育局\n\n附件\n\n一、甲。\n\n2031年5月6日',
      'preamble 文。/滨海市教育局/附件 | measure 一、甲。 | signature 2031年5月6日',
    ],
    [`附件\n\n清单。\n\n${signed}`, `body 文。/附件/清单。 | ${signature}`],
    [`附件目录\n\n${signed}`, `body 文。/附件目录 | ${signature}`],
    [`见附件：甲\n\n${signed}`, `body 文。/见附件：甲 | ${signature}`],
  ])('has no text that holds whatever it holds: %j', (end, expected) => {
    expect(drawn(`文。\n\n${end}`)).toBe(expected)
  })
})

describe('the lines of the tail', () => {
  test.each([
    [`${signed}\n\n此件公开发布`, `${signature}/此件公开发布`],
    [`${signed}\n\n联系人：张三\n\n此件公开发布`, `${signature} | contact 联系人：张三 | other 此件公开发布`],
    [`此件公开发布\n\n${signed}`, `other 此件公开发布 | ${signature}`],
    [`${signed}\n\n感谢您！\n\n专此答复。`, `${signature} | closing 感谢您！ | other 专此答复。`],
    [`感谢您！\n\n${signed}\n\n专此答复。`, `closing 感谢您！ | ${signature} | other 专此答复。`],
    [`${signed}\n\n${copies}\n\n某市委员会`, `${signature} | distribution ${copies}/某市委员会`],
    [
      `${signed}\n\n某市办公室\n\n2031年5月9日印发`,
      `${signature} | distribution 某市办公室/2031年5月9日印发`,
    ],
    ['滨海市教育局\n\n2031年5月9日印发', 'signature 滨海市教育局 | distribution 2031年5月9日印发'],
    [
      `${signed}\n\n某市办公室\n\n某市委员会\n\n共印5份`,
      `${signature} | distribution 某市办公室/某市委员会/共印5份`,
    ],
    [
      `${signed}\n\n联系人：张三\n\n某甲。\n\n联系电话：00000017`,
      `${signature} | contact 联系人：张三/某甲。/联系电话：00000017`,
    ],
    [`联系人：张三\n\n某甲某\n\n${signed}`, `contact 联系人：张三 | other 某甲某 | ${signature}`],
    [`${signed}\n\n某甲\n\n联系人：张三`, `${signature} | other 某甲 | contact 联系人：张三`],
    [`${copies}\n\n某甲\n\n${copies}`, `distribution ${copies} | other 某甲 | distribution ${copies}`],
    [`（此页无正文）\n\n${signed}`, `other （此页无正文） | ${signature}`],
    [`以下空白\n\n${signed}`, `other 以下空白 | ${signature}`],
    [`本页无正文\n\n${signed}`, `other 本页无正文 | ${signature}`],
  ])('%j', (end, expected) => {
    expect(drawn(`文。\n\n${end}`)).toBe(`body 文。 | ${expected}`)
  })

  test.each([
    [`此页无正文，下同\n\n${signed}`, `body 文。/此页无正文，下同 | ${signature}`],
    [`### 联系人：张三\n\n${signed}`, `body 文。/联系人：张三 | ${signature}`],
    [`谨以此页无正文\n\n${signed}`, `body 文。/谨以此页无正文 | ${signature}`],
    [`联系人：张三\n\n甲乙。\n\n${signed}`, `body 文。/联系人：张三/甲乙。 | ${signature}`],
  ])('are none by a word alone: %j', (end, expected) => {
    expect(drawn(`文。\n\n${end}`)).toBe(expected)
  })
})

describe('a line of the date', () => {
  test.each([
    ['2031年5月6日（A类）', 'signature 滨海市教育局/2031年5月6日（A类）'],
    ['2031年5月6日A2', 'signature 滨海市教育局/2031年5月6日A2'],
    ['2031年5月6日E类', 'signature 滨海市教育局 | other 2031年5月6日E类'],
    ['2031年5月6日A类甲', 'signature 滨海市教育局 | other 2031年5月6日A类甲'],
    ['于2031年5月6日', 'signature 滨海市教育局 | other 于2031年5月6日'],
  ])('%s', (date, expected) => {
    expect(drawn(`文。\n\n滨海市教育局\n\n${date}`)).toBe(`body 文。 | ${expected}`)
  })

  test.each(['东山林地', '东山林', '东山林地（甲）', '东山林地　西山林地', '东'.repeat(30)])(
    'tells who signs right above it: %s',
    (name) => {
      const known = name.replace('　', '')
      expect(drawn(`文。\n\n${name}\n\n2031年5月6日`)).toBe(`body 文。 | signature ${known}/2031年5月6日`)
    },
  )

  test.each(['东山', '东山林地3', '（东）山林地', '### 东山林地', '东'.repeat(31)])(
    'takes no other line for a name: %s',
    (line) => {
      const text = line.replace('### ', '')
      expect(drawn(`文。\n\n${line}\n\n2031年5月6日`)).toBe(`body 文。/${text} | signature 2031年5月6日`)
    },
  )

  test('takes no thanks for a name', () => {
    expect(drawn('文。\n\n感谢您\n\n2031年5月6日')).toBe(
      'body 文。 | closing 感谢您 | signature 2031年5月6日',
    )
  })
})
