import { expect, test } from 'vitest'
import fc from '@/tests/unit/random-cases'
import { bare, letter, parse } from './support'

const words = fc.stringMatching(/^[一-丛甲乙丙丁我局将加强管理，。；：、（）“”《》0-9A-Za-z%.·—-]{1,24}$/u)
const paragraphs = fc.array(words, { minLength: 1, maxLength: 8 })

/** A backslash before every mark that ASCII has, as content/README.md allows. */
function escaped(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&')
}

test('every paragraph comes back character for character', () => {
  fc.assert(
    fc.property(paragraphs, (given) => {
      const { reply, faults } = parse(letter(given.map(escaped).join('\n\n')))
      expect(faults.filter((fault) => !/numeral|body text|calendar|one \w+ in a letter/.test(fault))).toEqual(
        [],
      )
      expect(bare(reply.text.split('\n').slice(2).join(''))).toBe(bare(given.join('')))
    }),
    { numRuns: 500 },
  )
})

/** Blocks that Markdown reads in its own way, among them marks that are half written. */
const tricky = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: words },
    fc.stringMatching(/^[*_`~#>|:<&;=+.()[\]{}!\\ \n\t\-甲乙”，1a]{1,16}$/u),
    fc.constantFrom(
      '**支持“走出去”**对于',
      '1. 摸清',
      '2) 再',
      '- 点',
      '## 一、甲',
      '### 三、乙',
      '电话:123',
      ':::closing\n\n谢\n\n:::',
      ':::',
      '---',
      '甲\\',
      '甲  ',
      '<b>',
      '&amp;',
      '| 甲 | 乙1 |\n|---|:-:|\n| 丙 | **丁** |\n| \\| |',
      '甲 | 乙\n-|-',
      '|-|-|',
    ),
  ),
  { maxLength: 12 },
)

test('no character is lost or gained without a fault', () => {
  fc.assert(
    fc.property(tricky, fc.constantFrom('\n\n', '\n', ''), (blocks, between) => {
      const markdown = letter(blocks.join(between))
      const { reply, faults } = parse(markdown)
      if (faults.length > 0) return
      // What is left when the text's characters are taken out in order is markup, and nothing but markup.
      let left = ''
      let at = 0
      const text = bare(reply.text)
      for (const character of bare(markdown)) {
        if (character === text[at]) at += 1
        else left += character
      }
      expect(text.slice(at)).toBe('')
      expect(left).toMatch(/^(?:[#*\\:|-]|[closing])*$/)
    }),
    { numRuns: 800 },
  )
})

test('sections cover the text, a line feed apart, and their ids are unique', () => {
  fc.assert(
    fc.property(tricky, (blocks) => {
      const { reply } = parse(letter(blocks.join('\n\n')))
      expect(reply.sections.map(({ start, end }) => reply.text.slice(start, end)).join('\n')).toBe(reply.text)
      for (const section of reply.sections) {
        const inner = 'paragraphs' in section ? section.paragraphs : []
        for (const span of inner) {
          expect(span.start).toBeGreaterThanOrEqual(section.start)
          expect(span.end).toBeLessThanOrEqual(section.end)
        }
      }
    }),
    { numRuns: 300 },
  )
})

test('scan spaces and line ends change nothing', () => {
  fc.assert(
    fc.property(paragraphs, fc.constantFrom(' ', '\u3000', '  ', '\t'), fc.nat(), (given, space, seed) => {
      const han = given
        .map((paragraph) => paragraph.replace(/[^\p{Script=Han}，。；]/gu, ''))
        .filter((line) => line !== '')
      const spaced = han.map((line) =>
        [...line]
          .map((character, index) => ((seed >> (index % 20)) & 1 && index > 0 ? space : '') + character)
          .join(''),
      )
      const read = (lines: string[], end: string) =>
        parse(letter(lines.join('\n\n')).replaceAll('\n', end)).reply.text
      expect(read(spaced, '\r\n')).toBe(read(han, '\n'))
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['a paragraph of a megabyte', '加快改造，'.repeat(70_000), 0],
  ['thousands of bold stretches', '**甲**，乙\n\n'.repeat(2_000), 0],
  ['thousands of items that count no further', '1. 甲\n'.repeat(1_000), 0],
  ['numerals without end', '一'.repeat(30_000), 0],
  ['a list nested thousands deep', `${'- '.repeat(5_000)}甲`, 0],
  ['quotations nested thousands deep', `${'>'.repeat(5_000)}甲`, 1],
  ['bold nested thousands deep', `${'**'.repeat(5_000)}甲${'**'.repeat(5_000)}`, 2],
  ['a table of thousands of rows', `|甲|乙|\n|-|-|\n${'|丙|丁|\n'.repeat(3_000)}`, 0],
  ['a row of thousands of cells', `${'|甲'.repeat(3_000)}\n${'|-'.repeat(3_000)}`, 0],
  ['brackets without end', '['.repeat(100_000), 1],
])('%s is parsed to its end', (_, markdown, faults) => {
  expect(parse(letter(markdown)).faults).toHaveLength(faults)
})
