import { expect, test } from 'vitest'
import { letter, parse, section, sections, textOf } from './support'

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
  ['bold right behind bold', '**甲****乙**丙', '【甲】【乙】丙'],
  ['bold in bold', '**甲 **乙 丙** 丁**', '【甲【乙丙】丁】'],
  ['bold right behind bold in a link', '[甲**乙****丙**丁](mailto:a@a.example)', '〈甲【乙】【丙】丁〉'],
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
  ['a half-width colon', '8:30 至 9:00，比例 1:3，电话:123', '8:30至9:00，比例1:3，电话:123'],
  ['an address between angle brackets', '见<https://a.example/x>。', '见<https://a.example/x>。'],
  ['an indented paragraph', '\t甲\n\n    乙', '甲\n乙'],
  ['a bracketed note', '[注]: 见附件', '[注]:见附件'],
  ['a rule right under text', '甲\n---\n乙', '甲\n乙'],
  ['a rule', '甲\n\n---\n\n乙', '甲\n乙'],
])('%s', (_, markdown, expected) => {
  expect(set(markdown)).toBe(expected)
})

test.each([
  ['a numeral', '甲\n二、乙', ['甲', '二、乙'], '6:1 Unexpected `二、乙`'],
  ['a numeral in bold', '**一、甲**\n**（二）乙**', ['一、甲', '（二）乙'], '6:3 Unexpected `（二）乙`'],
  ['a dash', '甲\n- 乙\n丙', ['甲', '-乙丙'], '6:1 Unexpected `-乙`'],
])('a line that opens with %s is a line of the letter', (_, markdown, lines, notice) => {
  const { reply, faults, notices } = parse(letter(markdown))
  expect(faults).toEqual([])
  expect(reply.text.split('\n').slice(2)).toEqual(lines)
  expect(notices[0]).toBe(
    `${notice} right below another line, expected an empty line above what begins with a numeral or a dash`,
  )
})

test.each(['+ 乙', '-', '1) 乙', '12) 乙', '（1）乙', '（一）乙'])('so is one that opens with %s', (line) => {
  const { reply, rules } = parse(letter(`甲\n${line}`))
  expect(reply.text.split('\n').slice(2)).toEqual(['甲', line.replace(' ', '')])
  expect(rules).toEqual(['6:1 item-below-text'])
})

test.each(['-乙', '1)乙', '1234567890. 乙', '一是乙', '甲- 乙'])('and none opens with %s', (line) => {
  expect(set(`甲\n${line}`)).toBe(`甲${line.replace(' ', '')}`)
})

test('a number with decimals, or a year, opens no line of the letter', () => {
  expect(set('增长\n3.5%，其中\n2024年增长')).toBe('增长3.5%，其中2024年增长')
})

test('a measure right below the heading of another is no part of it', () => {
  const { reply, faults } = parse(letter('一、甲\n二、乙\n三、丙'))
  expect(faults).toEqual([])
  expect(sections(reply, 'measure').map(({ heading }) => heading)).toEqual(['甲', '乙', '丙'])
})

test('an offset leads back to the file', () => {
  const { reply } = parse(letter('甲 乙。'))
  expect(section(reply, 'body').position).toMatchObject({
    start: { line: 5, column: 1 },
    end: { line: 5, column: 5 },
  })
})
