import { describe, expect, test } from 'vitest'
import { letter, parse, textOf } from './support'

const address = 'https://www.example.gov.cn/jyta/2024/1.html'

/** A letter below front matter of these lines. */
function below(...lines: string[]) {
  return parse(`---\n${lines.join('\n')}\n---\n\n${letter('文。')}`)
}

describe('front matter', () => {
  test('says where the original stands and when it was taken from there, and is no text', () => {
    const { reply, faults, notices } = below(`source: ${address}`, 'retrieved: 2024-06-01')
    expect([faults, notices]).toEqual([[], []])
    expect([reply.source, reply.retrieved]).toEqual([address, '2024-06-01'])
    expect(reply.text).toBe(parse(letter('文。')).reply.text)
    expect(reply.markdown).toMatch(/^---\nsource: /)
  })

  test('leaves places in the file as they are', () => {
    const { reply } = below('retrieved: 2024-06-01')
    const [title] = reply.sections
    expect(title?.position.start).toMatchObject({ line: 5, column: 3 })
    expect(reply.markdown.slice(title?.position.start.offset, title?.position.end.offset)).toBe(
      title && textOf(reply, title),
    )
  })

  test('may hold one key, an empty line, either order, and Windows line ends', () => {
    expect(below('retrieved: 2024-06-01').reply).toMatchObject({ source: null, retrieved: '2024-06-01' })
    const given = below('retrieved: 2024-06-01', '', `source: ${address}`)
    expect(given.faults).toEqual([])
    expect(given.reply).toMatchObject({ source: address, retrieved: '2024-06-01' })
    const windows = parse(`---\r\nsource: ${address}\r\n---\r\n\r\n# 答复\r\n\r\n文。\r\n`)
    expect([windows.reply.source, windows.reply.text]).toEqual([address, '答复\n文。'])
  })

  test.each([
    [
      ['title: 甲'],
      '2:1 Unexpected `title: 甲`, expected `source:` with an address or `retrieved:` with a date',
    ],
    [
      ['滨海市教育局'],
      '2:1 Unexpected `滨海市教育局`, expected `source:` with an address or `retrieved:` with a date',
    ],
    [
      ['retrieved:2024-06-01'],
      '2:1 Unexpected `retrieved:2024-06-01`, expected `source:` with an address or `retrieved:` with a date',
    ],
    [
      ['source: http://a.example'],
      '2:9 Unexpected `http://a.example`, expected an address that begins with https://, without quotes',
    ],
    [
      ['source: "https://a.example"'],
      '2:9 Unexpected `"https://a.example"`, expected an address that begins with https://, without quotes',
    ],
    [
      ['source: https://'],
      '2:9 Unexpected `https://`, expected an address that begins with https://, without quotes',
    ],
    [
      ['source:'],
      '2:1 Unexpected `source:` without a value, expected an address that begins with https://, without quotes',
    ],
    [
      [`source: ${address}`, 'retrieved: 2024-02-30'],
      '3:12 Unexpected `2024-02-30`, expected a day of the calendar written `2024-05-20`',
    ],
    [
      ['retrieved: 2024-6-1'],
      '2:12 Unexpected `2024-6-1`, expected a day of the calendar written `2024-05-20`',
    ],
    [
      ['retrieved: 2024-06-01', 'retrieved: 2024-06-02'],
      '3:1 Unexpected second `retrieved:`, expected each key once (the first `retrieved:` stands at 2:1)',
    ],
  ])('holds nothing else: %j', (lines, message) => {
    expect(below(...lines).faults).toEqual([message])
  })

  test.each([
    [['toString: 甲'], '2:1 front-matter'],
    [['  retrieved: 2024-06-01'], '2:1 front-matter'],
    [['甲 retrieved: 2024-06-01'], '2:1 front-matter'],
    [['source: https://a.example b'], '2:9 front-matter-value'],
    [['source: 见https://a.example'], '2:9 front-matter-value'],
    [['source: http://a.example/https://b.example'], '2:9 front-matter-value'],
    [['source: https://['], '2:9 front-matter-value'],
    [['retrieved: 于2024-06-01'], '2:12 front-matter-value'],
  ])('nor this: %j', (lines, rule) => {
    expect(below(...lines).rules).toEqual([rule])
  })

  test('may have white space at the ends of its lines', () => {
    const { reply, rules } = parse(`---\t \nretrieved:\t2024-06-01 \n--- \t\n${letter('文。')}`)
    expect([rules, reply.retrieved]).toEqual([[], '2024-06-01'])
  })

  test('is read to its first end', () => {
    const { reply, rules } = parse(`---\nretrieved: 2024-06-01\n---\n\n---\n\n${letter('文。')}`)
    expect([rules, reply.retrieved]).toEqual([[], '2024-06-01'])
  })

  test('has an end', () => {
    expect(parse(`---\nsource: ${address}\n\n${letter('文。')}`).faults[0]).toBe(
      '1:1 Unexpected `---` on top with text below it and no end, expected a line `---` below `source:` and `retrieved:`, or an empty line below a rule',
    )
  })
})

test('a rule on top is furniture where an empty line stands below it', () => {
  const { reply, faults } = parse('---\n\nsource: 甲\n\n---\n\n# 答复\n\n文。')
  expect(faults).toEqual([])
  expect(reply.text).toBe('source:甲\n答复\n文。')
})

test('`---` further down opens nothing', () => {
  expect(parse(`\n---\nretrieved: 2024-06-01\n\n---\n\n# 答复\n\n文。`).reply.retrieved).toBeNull()
})
