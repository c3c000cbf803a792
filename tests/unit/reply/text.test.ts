import { describe, expect, test } from 'vitest'
import {
  commitmentsOf,
  fieldsIn,
  headingOf,
  linesOf,
  openingOf,
  passageId,
  subheadingLevel,
} from '@/lib/reply/text'
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

test('a place goes by the narrowest passage that holds it', () => {
  const { reply } = parse(letter('## 一、甲\n\n乙丙。\n\n丁。下一步，一是扩围。二是管理。\n\n感谢支持！'))
  const idOf = (words: string) => passageId(reply, { start: reply.text.indexOf(words), end: 0 })
  expect(['一、甲', '丙', '丁', '扩围', '管理', '感谢'].map(idOf)).toEqual([
    'measure-1',
    'measure-1-p1',
    'measure-1-p2',
    'commitment-1',
    'commitment-2',
    'closing',
  ])
  expect(passageId(reply, { start: reply.text.length + 1, end: 0 })).toBe('')
})

test('a promise is known by its numeral and lead, else by its first clause', () => {
  const { reply } = parse(
    letter(
      '## 一、甲\n\n乙。下一步，我们将继续扩围，直到完成。\n\n:::commitments\n\n**一是扩大范围**，三年内实现。\n\n:::\n\n感谢支持！',
    ),
  )
  const openings = commitmentsOf(reply.sections).map((item) => {
    const { start, end } = openingOf(reply.text, item)
    return reply.text.slice(start, end)
  })
  expect(openings).toEqual(['下一步', '一是扩大范围'])
})
