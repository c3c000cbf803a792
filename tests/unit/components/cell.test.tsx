import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Cell } from '@/components/comparison/cell'
import { columnOf } from '@/components/comparison/column'
import { letter, parse } from '../parse/support'

const name = { short: '26号', label: '26号·5月' }

/** A stretch of a letter, from the first to the last of these words, as a column shows it. */
function cell(markdown: string, first: string, last: string): string {
  const { reply } = parse(markdown)
  const start = reply.text.indexOf(first)
  const share = { passage: 0, start, end: reply.text.indexOf(last, start) + last.length }
  return renderToStaticMarkup(
    <Cell column={columnOf('left', reply, name)} shares={[share]} relation="same" />,
  ).replace(/^<div[^>]*>(.*)<\/div>$/s, '$1')
}

const table = letter('## 一、甲\n\n文。\n\n| 项目 | 资金 |\n|---|---|\n| 供暖。改造 | **8** |')

test('a row of a table is one in a column too, with its id', () => {
  expect(cell(table, '供暖', '8')).toBe(
    '<table><tbody><tr id="left-measure-1-p3"><td>供暖。改造</td><td><strong>8</strong></td></tr></tbody></table>',
  )
})

test('the rest of a row keeps its columns and has no second id', () => {
  expect(cell(table, '改造', '8')).toBe(
    '<table><tbody><tr><td>改造</td><td><strong>8</strong></td></tr></tbody></table>',
  )
})

test('two issuers on one line are set apart', () => {
  expect(cell('某区教育局 某区财政局\n\n# 答复\n\n文。', '某区教育局', '财政局')).toContain(
    'class="issuer-mark"><span class="apart">某区<wbr/>教育局</span>某区<wbr/>财政局</p>',
  )
})

test('a promise inside a paragraph can be linked to', () => {
  expect(cell(letter('完成。今后推进。'), '完成', '推进。')).toContain(
    '<span id="left-commitment-1">今后推进。</span>',
  )
})

test('a heading says whose it is, in one piece', () => {
  expect(cell(letter('## 一、甲\n\n文。'), '一、甲', '甲')).toContain('aria-label="26号：一、甲">一、甲</h3>')
})

test('a cell says whose text it has, how it stands to the other, and where it stands', () => {
  const { reply } = parse(letter('## 一、甲\n\n文。'))
  const share = { passage: 0, start: reply.text.indexOf('文。'), end: reply.text.indexOf('文。') + 2 }
  expect(
    renderToStaticMarkup(<Cell column={columnOf('left', reply, name)} shares={[share]} relation="changed" />),
  ).toContain('data-w="26号·5月 · 改动：" data-place="第一部分"')
})

test('what a view hides stands inside what shows that it does', () => {
  const { reply } = parse(letter('完成四十一项。'))
  const at = (words: string) => {
    const start = reply.text.indexOf(words)
    return { start, end: start + words.length }
  }
  const edits = [{ left: at('四十一'), right: { start: 0, end: 0 }, kind: 'figure' as const }]
  const column = columnOf('left', reply, name, { edits, elided: [at('项。')] })
  const share = { passage: 0, ...at('完成四十一项。') }
  expect(renderToStaticMarkup(<Cell column={column} shares={[share]} relation="changed" />)).toContain(
    '完成<mark data-w="异：" data-end="，异止，"><span>四十一</span></mark><span class="elided"><span>项。</span></span>',
  )
})
