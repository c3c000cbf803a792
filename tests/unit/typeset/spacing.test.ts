import { expect, test } from 'vitest'
import { readLibrary } from '@/lib/library/read'
import { linesOf } from '@/lib/reply/text'
import { spacing } from '@/lib/typeset/spacing'
import { parse } from '../parse/support'

const [own, shapes] = await Promise.all(
  ['content', 'tests/fixtures/shapes'].map((folder) => readLibrary(folder)),
)

/** What is set apart in a letter: each value before what follows it. */
function found(slug: string): string[] {
  const reply = own?.bySlug(slug) ?? shapes?.bySlug(slug)
  if (!reply) throw new Error(`No reply ${slug}`)
  return linesOf(reply.text, { start: 0, end: reply.text.length }).flatMap((line) =>
    spacing(reply, line).map(
      ({ start, end }) => `${reply.text.slice(start, end)} ${reply.text.slice(end, end + 2)}`,
    ),
  )
}

test('parts a number from who signed, one signer from the next, and who printed from the date', () => {
  expect(found('run-in')).toEqual([
    '苏城管建〔2021〕12号 签发',
    '苏安市城市管理局 苏安',
    '苏安市城市管理局办公室 20',
  ])
})

test('parts what stands on one line of contact', () => {
  expect(found('one-measure')).toEqual(['孙兰 电话'])
  expect(found('levels')).toEqual(['5566778 邮编'])
})

test('leaves a line of one matter alone', () => {
  expect(found('hukejianfu-2024-26')).toEqual([])
})

test('parts the marks of two issuers, and neither from 文件', () => {
  const { reply } = parse('某区教育局 某区财政局文件\n\n# 答复\n\n文。')
  expect(spacing(reply, { start: 0, end: reply.text.indexOf('\n') })).toMatchObject([{ start: 0, end: 5 }])
})
