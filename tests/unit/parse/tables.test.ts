import { describe, expect, test } from 'vitest'
import type { LetterPart } from '@/lib/parse/letter-part'
import type { SourceLine } from '@/lib/parse/lines'
import { withTables } from '@/lib/parse/tables'
import { letter, outline, parse, section, sections, textOf } from './support'

const table = '| 项目 | 资金 |\n|---|---|\n| 供 暖 | **8** 万 元 |'
const rows = '项目\t资金\n供暖\t8万元'

/** Each section of a letter as its type and its text, without title and salutation; a fault fails. */
function read(body: string): [string, string][] {
  const { reply, faults } = parse(letter(body))
  expect(faults).toEqual([])
  return outline(reply).slice(2)
}

describe('a table', () => {
  test('is one line a row, its cells parted by a tab', () => {
    const { reply, faults, notices } = parse(letter(`文。\n\n${table}\n\n文。`))
    expect([faults, notices]).toEqual([[], []])
    const { paragraphs } = section(reply, 'body')
    expect(paragraphs.map((each) => [each.id, textOf(reply, each)])).toEqual([
      ['body-p1', '文。'],
      ['body-p2', '项目\t资金'],
      ['body-p3', '供暖\t8万元'],
      ['body-p4', '文。'],
    ])
    expect(reply.marks.map((mark) => [mark.type, textOf(reply, mark)])).toEqual([
      ['table', rows],
      ['strong', '8'],
    ])
  })

  test('keeps empty cells and those beyond its head, and drops rows that hold nothing', () => {
    expect(read('| 甲 | 乙 |\n|---|---|\n| | 丙 |\n| 丁 | |\n| | |\n| 戊 | 己 | 庚 |')).toEqual([
      ['body', '甲\t乙\n\t丙\n丁\t\n戊\t己\t庚'],
    ])
  })

  test('holds a bar of the letter’s own behind a backslash, and needs none at its sides', () => {
    expect(read('甲\\|乙 | 丙\n--- | ---\n丁 | 戊')).toEqual([['body', '甲|乙\t丙\n丁\t戊']])
  })

  test('knows where its characters stand in the file', () => {
    const { reply } = parse(`# 答复\n\n文。\n\n${table}`)
    const body = section(reply, 'body')
    expect(body.position.end).toMatchObject({ line: 7, column: 18 })
    expect(parse(`# 答复\n\n文。\n\n| 甲 | 乙 |\n|---|---|\n| 丙 | <b> |`).faults).toEqual([
      '7:7 Unexpected HTML `<b>`, expected text alone: delete it, or put a backslash before `<` where it is the letter’s own',
    ])
  })

  test('of two that stand apart each is one', () => {
    const { reply } = parse(letter(`${table}\n\n文。\n\n${table}\n\n${table}`))
    expect(reply.marks.filter(({ type }) => type === 'table').map((mark) => textOf(reply, mark))).toEqual([
      rows,
      rows,
      rows,
    ])
  })

  test('with text right below it is told', () => {
    expect(parse(letter(`${table}\n以上。`)).notices).toEqual([
      '8:1 Unexpected `以上。` right below a table, expected an empty line above what is no row of it',
    ])
  })

  test('lines with bars are none without the line of dashes', () => {
    const { reply } = parse(letter('| 甲 | 乙 |'))
    expect(reply.text.split('\n').at(-1)).toBe('|甲|乙|')
    expect(reply.marks).toEqual([])
  })
})

describe('a table goes with the text above it', () => {
  test.each([
    ['below a measure', `## 一、甲\n\n${table}\n\n## 二、乙\n\n文。`, ['measure', `一、甲\n${rows}`]],
    ['below the salutation', `${table}\n\n文。`, ['body', `${rows}\n文。`]],
    ['before the first measure', `${table}\n\n## 一、甲\n\n文。`, ['preamble', rows]],
    ['above a preamble', `${table}\n\n文。\n\n## 一、甲\n\n文。`, ['preamble', `${rows}\n文。`]],
    [
      'among commitments',
      `## 一、甲\n\n文。\n\n下一步，推进。\n\n${table}`,
      ['commitments', `下一步，推进。\n${rows}`],
    ],
    ['below the thanks', `文。\n\n感谢您！\n\n${table}`, ['other', rows]],
    ['below the date', `文。\n\n滨海市教育局\n\n2023年6月8日\n\n${table}\n\n抄送：某局。`, ['other', rows]],
    ['below 附件', `文。\n\n滨海市教育局\n\n2023年6月8日\n\n附件\n\n${table}`, ['other', `附件\n${rows}`]],
    ['behind a container', `文。\n\n:::commitments\n\n一是甲。\n\n:::\n\n${table}`, ['other', rows]],
    [
      'inside a container',
      `文。\n\n:::commitments\n\n一是甲。\n\n${table}\n\n:::`,
      ['commitments', `一是甲。\n${rows}`],
    ],
    [
      'between two lines of one section',
      `文。\n\n滨海市教育局\n\n2023年6月8日\n\n联系人：张三\n\n${table}\n\n联系电话：00000017`,
      ['contact', `联系人：张三\n${rows}\n联系电话：00000017`],
    ],
    ['alone below the salutation', table, ['body', rows]],
    ['above thanks', `${table}\n\n感谢您！`, ['body', `${rows}\n感谢您！`]],
    ['before commitments', `文。\n\n${table}\n\n下一步，推进。`, ['body', `文。\n${rows}`]],
    ['below contacts', `文。\n\n滨海市教育局\n\n2023年6月8日\n\n联系人：张三\n\n${table}`, ['other', rows]],
    ['below copies', `文。\n\n滨海市教育局\n\n2023年6月8日\n\n抄送：某局。\n\n${table}`, ['other', rows]],
    [
      'below a paragraph given to a measure',
      `## 一、甲\n\n:::measure\n\n乙\n\n:::\n\n${table}`,
      ['measure', `一、甲\n乙\n${rows}`],
    ],
    [
      'behind a container, above other text',
      `文。\n\n:::commitments\n\n一是甲。\n\n:::\n\n${table}\n\n丙。`,
      ['other', `${rows}\n丙。`],
    ],
    [
      'between other texts',
      `文。\n\n:::other\n\n丙。\n\n:::\n\n${table}\n\n丁。`,
      ['other', `丙。\n${rows}\n丁。`],
    ],
    [
      'below the date, above a line of no kind',
      `文。\n\n滨海市教育局\n\n2023年6月8日\n\n${table}\n\n甲乙`,
      ['other', `${rows}\n甲乙`],
    ],
    [
      'below a heading without a numeral',
      `## 附注\n\n${table}\n\n## 一、甲\n\n文。`,
      ['other', `附注\n${rows}`],
    ],
  ])('%s', (_, body, expected) => {
    expect(read(body)).toContainEqual(expected)
  })

  test('whatever its cells say', () => {
    const wording =
      '| 一、甲 | 下一步，我局将继续 |\n|---|---|\n| 感谢您！ | 1. 乙 |\n| 滨海市教育局 | 2023年6月8日 |'
    const { reply, notices } = parse(letter(`**开头**。\n\n${wording}\n\n文。`))
    expect(reply.sections.map(({ type }) => type)).toEqual(['title', 'salutation', 'body'])
    expect(section(reply, 'body').promises).toEqual([])
    expect(notices).toEqual([])
    const [measure] = sections(
      parse(letter('## 一、甲\n\n| **乙** | 丙 |\n|---|---|\n| 丁 | 戊 |')).reply,
      'measure',
    )
    expect(measure?.paragraphs.flatMap(({ leads }) => leads)).toEqual([])
  })

  test('and is told as nothing unread', () => {
    const odd = '| 甲，乙 | 丙 |\n|---|---|\n| 联系人：张三 |\n| 2023年6月8日 |\n| 庚 | 辛 |'
    expect(parse(letter(`文。\n\n${odd}\n\n文。`)).notices).toEqual([])
    expect(parse(letter(`文。\n\n滨海市教育局\n\n2023年6月8日\n\n${odd}`)).notices).toEqual([])
  })

  test('a row that begins with a numeral is no commitment', () => {
    const { reply } = parse(letter(':::commitments\n\n一是甲。\n\n| 二是乙 | 丙 |\n|---|---|\n\n:::'))
    expect(section(reply, 'commitments').items.map(({ numeral }) => numeral)).toEqual(['一是'])
  })

  test('on top it is the letterhead, and its labels are read', () => {
    const catalogue =
      '| 文号 | 滨教复〔2023〕8号 |\n|---|---|\n| 发布机构 | 滨海市教育局 |\n| 经办 | 某市某局 |'
    for (const markdown of [`${catalogue}\n\n# 答复\n\n文。`, `# 答复\n\n${catalogue}\n\n文。`]) {
      const { reply, faults } = parse(markdown)
      expect(faults).toEqual([])
      expect([reply.documentNumber, reply.issuers]).toEqual(['滨教复〔2023〕8号', ['滨海市教育局']])
      expect(section(reply, 'letterhead')).toMatchObject({ id: 'letterhead' })
    }
    expect(outline(parse(`滨海市教育局\n\n${table}\n\n# 答复\n\n文。`).reply)[0]).toEqual([
      'letterhead',
      `滨海市教育局\n${rows}`,
    ])
    expect(outline(parse(`# 答复\n\n${table}\n\n滨教复〔2023〕8号\n\n文。`).reply)[1]).toEqual([
      'letterhead',
      `${rows}\n滨教复〔2023〕8号`,
    ])
    const signed = '| 经办 | 签发人：李四 滨教复〔2023〕8号 |\n|---|---|'
    expect(parse(`${signed}\n\n# 答复\n\n文。`).reply.documentNumber).toBe('滨教复〔2023〕8号')
    expect(outline(parse(`滨海市教育局\n\n# 答复\n\n${table}\n\n文。`).reply)).toContainEqual(['other', rows])
  })
})

test('the lines of a letter are looked at about once, however many rows a table has', () => {
  const looks = (rows: number) => {
    const text = { table: null, container: null } as SourceLine
    const lines = [text, ...Array.from({ length: rows }, () => ({ ...text, table: {} }) as SourceLine)]
    let count = 0
    const counted = new Proxy(lines, {
      get(all, key, receiver) {
        if (typeof key === 'string' && /^\d+$/.test(key)) count += 1
        return Reflect.get(all, key, receiver)
      },
    })
    const body: LetterPart = { type: 'body', lines: [text], numbering: null }
    expect(withTables([body], counted)[0]?.lines).toHaveLength(rows + 1)
    return count
  }
  expect(looks(20_000)).toBeLessThan(4 * 20_000)
})
