import { describe, expect, test } from 'vitest'
import { letter, parse, section, textOf } from './support'

/** The rules of what is told of a paragraph, by their columns; the paragraph stands on line 5. */
function told(paragraph: string): string[] {
  return parse(letter(paragraph)).rules
}

/** The lines of a letter below title and salutation. */
function lines(body: string): string[] {
  const { reply, faults } = parse(letter(body))
  expect(faults).toEqual([])
  return reply.text.split('\n').slice(2)
}

describe('a rule', () => {
  test.each(['---', '---  ', '------'])('%s is no text', (rule) => {
    expect(lines(`甲\n\n${rule}\n\n乙`)).toEqual(['甲', '乙'])
  })

  test.each(['***', '- ---', '--- -', '- - -'])('%s is written otherwise', (rule) => {
    expect(told(rule)).toContain('5:1 rule')
  })
})

describe('asterisks', () => {
  test.each([
    ['** 甲**', ['5:1 stray-bold', '5:5 stray-bold']],
    ['**甲 **', ['5:1 stray-bold', '5:5 stray-bold']],
    ['甲*乙**丙', ['5:4 stray-bold']],
    ['甲**乙*丙', ['5:2 stray-bold']],
    ['甲**乙<b>', ['5:2 stray-bold', '5:5 html']],
    ['**甲**', []],
    [`甲${'*'.repeat(64)}`, ['5:2 run-of-marks']],
    [`甲${'*'.repeat(63)}`, ['5:2 stray-bold']],
  ])('%s', (paragraph, rules) => {
    expect(told(paragraph)).toEqual(rules)
  })
})

test('a mark many times over is told by its beginning', () => {
  expect(parse(letter(`甲${'*'.repeat(64)}`)).faults).toEqual([
    '5:2 Unexpected run of 64 characters that begins `******`, expected a mark or two, or a backslash before each that is the letter’s own',
  ])
})

describe('a container', () => {
  test.each([
    [':::closing  \n\n谢\n\n:::  ', []],
    [':::closing\n谢\n  :::', []],
    ['::::closing\n谢\n::::', []],
    [':::closing\n:::', []],
    [':::my-part\n谢\n:::', ['7:1 unknown-container']],
    [':::closing{}\n谢\n:::', ['7:1 labelled-container']],
    [':::closing\n谢\n::: 谢', ['7:1 open-container']],
    [':::closing\n谢\n谢:::', ['7:1 open-container']],
  ])('%j', (container, rules) => {
    expect(told(`文。\n\n${container}`)).toEqual(rules)
  })
})

describe('a link', () => {
  test.each([
    ['[甲](http://a.example)', []],
    ['[甲](HTTPS://a.example)', []],
    ['[甲](mailto:a@a.example)', []],
    ['[甲](ftp://a.example/https://b.example)', ['5:1 link-address']],
    ['[甲](<https://a.example>)', ['5:1 link-form']],
    ['[](https://a.example)', ['5:1 empty-link']],
    ['[*甲*](https://a.example)', ['5:2 emphasis']],
    ['![甲](https://a.example)', ['5:1 image']],
    ['***甲***', ['5:1 emphasis']],
  ])('%s', (paragraph, rules) => {
    expect(told(`${paragraph}。`)).toEqual(rules)
  })

  test('has its address', () => {
    const { reply } = parse(letter('见[通知](https://a.example/x)。'))
    const start = reply.text.indexOf('通知')
    expect(reply.marks).toEqual([{ type: 'link', href: 'https://a.example/x', start, end: start + 2 }])
  })
})

test('what Markdown would swallow is told, whatever else the file holds', () => {
  const blocks = [
    '**甲**[乙](https://a.example)丙\\*\n丁',
    '| 甲 | **乙** |\n|---|---|\n| 丙 | [丁](https://a.example) |',
    '---',
    '### 子目',
    ':::closing\n\n谢\n\n:::',
  ]
  for (const block of blocks)
    expect(parse(letter(`## 一、甲 ##\n\n${block}`)).rules, block).toEqual(['5:8 lost-characters'])
})

test('lines that a backslash ends and lines that open with a numeral stand in one paragraph', () => {
  expect(lines('甲\n二、乙\\\n丙\\\n丁\n三、戊')).toEqual(['甲', '二、乙', '丙', '丁', '三、戊'])
})

test('a line end parts Latin words', () => {
  expect(lines('PET  \nCT\n3D')).toEqual(['PET CT 3D'])
})

describe('a row of a table', () => {
  test('has its marks where they stand', () => {
    const { reply } = parse(
      letter('| **甲** | 乙**丙** |\n|---|---|\n| [丁](https://a.example) |\n| | **戊** |'),
    )
    expect(reply.marks.slice(1).map((mark) => [mark.type, textOf(reply, mark)])).toEqual([
      ['strong', '甲'],
      ['strong', '丙'],
      ['link', '丁'],
      ['strong', '戊'],
    ])
  })

  test('below the head needs a bar', () => {
    expect(told('甲\n|-|\n|乙|')).toEqual([])
    expect(told('甲\n|-|\n乙')).toEqual(['7:1 row-without-bars'])
  })
})

describe('a line knows where it stands in the file', () => {
  test.each([
    ['　甲 *乙*', '5:4 emphasis'],
    ['𠮷𠮷，*乙*', '5:6 emphasis'],
    ['甲\\\\*乙*', '5:4 emphasis'],
  ])('%s', (paragraph, rule) => {
    expect(told(paragraph)).toEqual([rule])
  })

  test('a date beyond white space and characters of two units', () => {
    const { rules, reply } = parse(letter('文。\n\n𠮷林 局　**2023**年2月30日'))
    expect(rules).toEqual(['7:9 date'])
    expect(section(reply, 'signature')).toMatchObject({ issuers: ['𠮷林局'] })
  })
})

test('bold that holds nothing but what is left out makes no mark', () => {
  expect(parse(letter('甲**乙**')).reply.marks).toHaveLength(1)
  expect(parse(letter('甲 [ ](https://a.example)乙')).reply.marks).toEqual([])
})
