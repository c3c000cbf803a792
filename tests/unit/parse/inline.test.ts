import { expect, test } from 'vitest'
import { letter, parse, section, textOf } from './support'

/** The body's text, with bold in 【】 and links in 〈〉. */
function set(markdown: string): string {
  const { reply, faults } = parse(letter(markdown))
  expect(faults).toEqual([])
  const body = section(reply, 'body')
  const edges = reply.marks.flatMap((mark) => {
    const [open, close] = mark.type === 'strong' ? ['【', '】'] : ['〈', '〉']
    return [
      { at: mark.start, sign: open, order: 1 },
      { at: mark.end, sign: close, order: 0 },
    ]
  })
  let text = textOf(reply, body)
  for (const { at, sign } of edges.sort((a, b) => b.at - a.at || b.order - a.order)) {
    text = text.slice(0, at - body.start) + sign + text.slice(at - body.start)
  }
  return text
}

test.each([
  ['bold against a closing quote', '**支持“走出去”**对于', '【支持“走出去”】对于'],
  ['bold behind a mark', '应用；**在全国首次**，重点', '应用；【在全国首次】，重点'],
  ['a link', '见[通知](https://a.example/x)。', '见〈通知〉。'],
  ['bold in a link', '[一**通知**二](mailto:a@a.example)', '〈一【通知】二〉'],
  ['a numeral that Markdown takes for a list', '3. 摸清底数\n4. 推进', '3.摸清底数\n4.推进'],
  ['a number that is not the first', '12. 摸清', '12.摸清'],
  ['a dash that Markdown takes for a list', '- 摸清', '-摸清'],
  ['a nested list', '1. 甲\n   - 乙', '1.甲\n-乙'],
  ['an empty item', '甲\n\n1.\n\n乙', '甲\n1.\n乙'],
  ['a literal asterisk', '5\\*3 与 5*3', '5*3与5*3'],
  ['a backslash of the letter', 'C:\\\\甲', 'C:\\甲'],
  ['a mark that is none', '#1 与 a_b_c <5 & 3', '#1与a_b_c <5 & 3'],
  ['a hard break', '甲\\\n乙\\\n丙', '甲\n乙\n丙'],
  ['spaces at the end of a line', '甲  \n乙', '甲乙'],
  ['bold over a hard break', '**甲\\\n乙**丙', '【甲】\n【乙】丙'],
  ['a wrapped paragraph', '甲乙\n丙 PET\nCT', '甲乙丙PET CT'],
  ['spaces between Latin words', 'uMR  Omega\u3000三', 'uMR Omega三'],
  ['bold that a space borders', '甲 **乙 丙** 丁', '甲【乙丙】丁'],
  ['a character beyond the first plane', '𠮷野**𠮷**家', '𠮷野【𠮷】家'],
  ['a rule', '甲\n\n---\n\n乙', '甲\n乙'],
])('%s', (_, markdown, expected) => {
  expect(set(markdown)).toBe(expected)
})

test('an offset leads back to the file', () => {
  const { reply } = parse(letter('甲 乙。'))
  expect(section(reply, 'body').position).toMatchObject({
    start: { line: 5, column: 1 },
    end: { line: 5, column: 5 },
  })
})
