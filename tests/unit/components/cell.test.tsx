import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Cell } from '@/components/comparison/cell'
import { columnOf } from '@/components/comparison/column'
import { letter, parse } from '../parse/support'

/** A stretch of a letter, from the first to the last of these words, as a column shows it. */
function cell(markdown: string, first: string, last: string): string {
  const { reply } = parse(markdown)
  const start = reply.text.indexOf(first)
  const share = { passage: 0, start, end: reply.text.indexOf(last, start) + last.length }
  return renderToStaticMarkup(
    <Cell column={columnOf('left', reply, [], [])} shares={[share]} relation="same" />,
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
    'class="issuer-mark"><span class="apart">某区教育局</span>某区财政局</p>',
  )
})

test('a promise inside a paragraph can be linked to', () => {
  expect(cell(letter('完成。今后推进。'), '完成', '推进。')).toContain(
    '<span id="left-commitment-1">今后推进。</span>',
  )
})
