import { readdirSync, readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parseReply } from '@/lib/parse/parse'
import { unnamed } from '@/lib/reply/slug'
import { askingOf } from '@/lib/wording/faults'
import { sayingOf } from '@/lib/wording/importing'

/** Every message that the letters of the fixtures make, with its rule. */
const messages = readdirSync('tests/fixtures/faults', {
  recursive: true,
  encoding: 'utf8',
  withFileTypes: true,
})
  .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
  .flatMap(({ parentPath, name }) => {
    const file = new VFile({ value: readFileSync(`${parentPath}/${name}`, 'utf8') })
    parseReply(file, unnamed)
    return file.messages.map(({ ruleId, reason }) => ({ rule: ruleId ?? '', message: reason }))
  })

test('every fault and notice of the fixtures is worded in Chinese', () => {
  expect(messages.length).toBeGreaterThan(20)
  expect(messages.filter((message) => askingOf(message) === message.message)).toEqual([])
})

describe('a fault names what was found', () => {
  test.each([
    [
      'date',
      'Unexpected date `2024年13月20日`, expected a day of the calendar',
      '日历上没有这一天：2024年13月20日',
    ],
    [
      'code',
      'Unexpected words between backticks `` `甲` ``, expected the words',
      '反引号之间的文字，应只留文字：`甲`',
    ],
    ['no-body', 'Unexpected end of a letter without body text, expected a paragraph', '没有正文。'],
    [
      'scanned',
      'Unexpected file that holds no text, expected a letter as .pdf',
      '文件只有图像，没有文字，请先作文字识别。',
    ],
    ['not-text', 'Unexpected byte 0xFF, expected text in UTF-8', '不是UTF-8或GB18030文字：0xFF'],
  ])('%s', (rule, message, said) => {
    expect(askingOf({ rule, message })).toBe(said)
  })
})

test('what became of a place is said in a few words', () => {
  const at = { line: 1, column: 1 }
  expect(sayingOf({ kind: 'read', name: 'documentNumber', text: '某教函〔2031〕5号', ...at })).toBe(
    '文号：某教函〔2031〕5号',
  )
  expect(sayingOf({ kind: 'joined', text: '另有安排', ...at })).toBe('接到上一行：另有安排')
  expect(sayingOf({ kind: 'removed', name: 'page number', text: '— 1 —', ...at })).toBe('页码：— 1 —')
  expect(sayingOf({ kind: 'removed', name: 'invisible', text: '\u200b', ...at })).toBe('不可见字符：U+200B')
  expect(sayingOf({ kind: 'corrected', name: 'mark', was: ',', text: '，', ...at })).toBe(', → ，')
  expect(sayingOf({ kind: 'corrected', name: 'mark', was: '#', text: '', ...at })).toBe('删去：#')
  expect(sayingOf({ kind: 'corrected', name: 'encoding', was: 'gb18030', text: 'utf-8', ...at })).toBe(
    '编码GB18030转为UTF-8',
  )
})
