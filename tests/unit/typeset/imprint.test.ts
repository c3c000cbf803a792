import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parseReply } from '@/lib/parse/parse'
import { unnamed } from '@/lib/reply/slug'
import { imprint } from '@/lib/typeset/imprint'

const letter = '# 答复\n\n王代表：\n\n收悉。\n\n市教育局\n\n2023年6月8日\n'
const rows = (end: string) =>
  imprint(parseReply(new VFile({ path: 'letter.md', value: `${letter}\n${end}` }), unnamed))

test('the office and the day share a row', () => {
  expect(rows('抄送：市政府办公厅。\n\n市教育局办公室\n\n2023年6月8日印发\n')).toBe(
    '抄送：市政府办公厅。\n市教育局办公室',
  )
})

test('what stands on a line of its own has a row of its own', () => {
  expect(rows('抄送：市政府办公厅。\n')).toBe('抄送：市政府办公厅。')
})

test('a letter without an imprint has none', () => {
  expect(rows('')).toBeUndefined()
})
