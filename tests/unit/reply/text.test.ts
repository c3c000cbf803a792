import { describe, expect, test } from 'vitest'
import { fieldsIn, headingOf, linesOf, subheadingLevel } from '@/lib/reply/text'
import { letter, parse, section } from '../parse/support'

test('an extent has its lines, also one that is empty', () => {
  const text = '甲\n\n乙丙'
  expect(linesOf(text, { start: 0, end: text.length })).toEqual([
    { start: 0, end: 1 },
    { start: 2, end: 2 },
    { start: 3, end: 5 },
  ])
  expect(linesOf(text, { start: 3, end: 4 })).toEqual([{ start: 3, end: 4 }])
})

describe('the heading of a section', () => {
  const heading = (body: string) => {
    const { reply } = parse(letter(`收悉。\n\n${body}\n\n感谢支持！`))
    const measure = section(reply, 'measure')
    const found = headingOf(reply.text, measure, measure.paragraphs)
    return found && [reply.text.slice(found.extent.start, found.extent.end), found.runsOn]
  }

  test('stands on a line of its own', () => {
    expect(heading('## 一、甲乙\n\n丙丁。')).toEqual(['一、甲乙', false])
  })

  test('runs on into its first paragraph', () => {
    expect(heading('一、甲乙。丙丁。')).toEqual(['一、甲乙。', true])
  })

  test('is all that a section without paragraphs has', () => {
    expect(heading('## 一、甲乙')).toEqual(['一、甲乙', false])
  })
})

test('a section that begins with its first paragraph has no heading', () => {
  expect(headingOf('甲', { start: 0, end: 1 }, [{ id: 'p', start: 0, end: 1 }])).toBeNull()
})

test('fields are found inside an extent alone', () => {
  const { reply } = parse('某市教育局\n\n某教函〔2031〕5号\n\n# 答复\n\n张三代表：\n\n收悉。')
  const [first, second] = linesOf(reply.text, section(reply, 'letterhead'))
  expect([first, second].map((line) => line && fieldsIn(reply, line))).toEqual([
    ['issuerMark'],
    ['documentNumber'],
  ])
})

describe('a subheading', () => {
  const levels = (body: string) => {
    const { reply } = parse(letter(body))
    return reply.sections.flatMap((each) =>
      linesOf(reply.text, each).flatMap((line) => subheadingLevel(reply, each, line) ?? []),
    )
  }

  test('comes next below the heading of its measure, whatever depth the file gave it', () => {
    expect(levels('收悉。\n\n## 一、甲\n\n##### 小\n\n乙。\n\n###### 更小\n\n丙。')).toEqual([3, 4])
  })

  test('comes next below the title where there are no measures', () => {
    expect(levels('收悉。\n\n### 小\n\n乙。')).toEqual([2])
  })
})
