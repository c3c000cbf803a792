import { describe, expect, test } from 'vitest'
import { commitmentsOf } from '@/lib/reply/text'
import { letter, parse, sections, textOf } from './support'

/** The promises of a letter, each as its id and its text. */
function promises(body: string): string[] {
  const { reply, faults } = parse(letter(body))
  expect(faults).toEqual([])
  return commitmentsOf(reply.sections).map((each) => `${each.id} ${textOf(reply, each)}`)
}

/** The one promise of a paragraph, `null` where it has none. */
function promise(paragraph: string): string | null {
  const { reply } = parse(letter(paragraph))
  const [only, second] = sections(reply, 'body').flatMap(({ promises }) => promises)
  expect(second).toBeUndefined()
  if (only) expect(only).toMatchObject({ id: 'commitment-1', numeral: '', lead: '' })
  return only ? textOf(reply, only) : null
}

describe('a promise inside a paragraph', () => {
  test.each([
    ['已建成12处。下一步，我局将加强管理。定期回访。', '下一步，我局将加强管理。定期回访。'],
    ['已建成12处，下步将加强管理。', '下步将加强管理。'],
    ['已建成12处。今后三年投入5亿元。', '今后三年投入5亿元。'],
    ['已建成12处；接下来，扩大范围。', '接下来，扩大范围。'],
    ['已建成12处。后续，我们会定期回访。', '后续，我们会定期回访。'],
    ['已建成12处。我局将继续加强管理。', '我局将继续加强管理。'],
    ['已建成12处。我们拟于明年扩大范围。', '我们拟于明年扩大范围。'],
    ['已建成12处。本委还将会同市教育局推进。', '本委还将会同市教育局推进。'],
    ['已建成12处。为此，我市将加大投入。', '为此，我市将加大投入。'],
    ['已建成12处。针对您提出的问题，我局将认真研究。', '针对您提出的问题，我局将认真研究。'],
  ])('goes from a word of the future to the end: %s', (paragraph, text) => {
    expect(promise(paragraph)).toBe(text)
  })

  test.each(['再', '积极', '着力', '定期', '完善', '落实', '督促', '吸纳'])(
    'tells by what will be done: 将%s',
    (will) => {
      expect(promise(`已建成12处。我局将${will}推进。`)).toBe(`我局将${will}推进。`)
    },
  )

  test('leaves out the thanks behind it', () => {
    expect(promise('已建成。下一步，将加强管理。衷心感谢您对教育工作的支持！')).toBe('下一步，将加强管理。')
  })

  test.each([
    // 一是 alone is no sign of it.
    '取得成效。一是扩大了范围。二是加强了管理。',
    // 将 before what is acted upon tells no future.
    '高度重视。我局将该项目列入年度计划。',
    '高度重视。我局将供暖设施改造纳入为民实事。',
    // Not where a clause begins.
    '为做好下一步工作打下基础。',
    '加强后续管理，后续工作已经完成。',
    '感谢您提出的今后发展建议。',
    '市教委将继续推进。',
  ])('is none: %s', (paragraph) => {
    expect(promise(paragraph)).toBeNull()
  })

  test('with numerals is one each', () => {
    const { reply } = parse(
      letter('一是建成12处。二是排查。下一步，我局将：**一是扩大范围**，全覆盖。二是加强管理。'),
    )
    const [body] = sections(reply, 'body')
    expect(body?.promises.map((each) => [each.id, each.numeral, each.lead, textOf(reply, each)])).toEqual([
      ['commitment-1', '一是', '扩大范围', '一是扩大范围，全覆盖。'],
      ['commitment-2', '二是', '加强管理', '二是加强管理。'],
    ])
  })

  test('with numerals right behind 将 is one each too', () => {
    expect(promises('已建成。下一步，我局将一是扩大范围，二是加强管理。')).toEqual([
      'commitment-1 一是扩大范围，',
      'commitment-2 二是加强管理。',
    ])
  })

  test('goes on in numbered paragraphs below a colon, and no further', () => {
    const list =
      '## 一、甲\n\n已建成。下一步，我局将做好：\n\n1. 扩大范围，今后全覆盖。\n\n2. 加强管理。\n\n市民反映良好。'
    expect(promises(list)).toEqual(['commitment-1 1.扩大范围，今后全覆盖。', 'commitment-2 2.加强管理。'])
    expect(promises('已建成。下一步，我局将做好：\n\n市民反映良好。')).toEqual([
      'commitment-1 下一步，我局将做好：',
    ])
  })
})

describe('through a letter', () => {
  const body = [
    '开头。我局将继续推进。',
    '## 一、甲',
    '**摸清底数**，已完成。下一步，扩大范围。',
    '## 二、乙',
    '已完成。今后，一是加强管理。二是定期回访。',
    '我局将研究下列事项。',
    ':::commitments',
    '**一是保障**，到位。二是督查。',
    ':::',
  ].join('\n\n')

  test('promises count in the order of the text, and none are in the preamble', () => {
    expect(promises(body)).toEqual([
      'commitment-1 下一步，扩大范围。',
      'commitment-2 一是加强管理。',
      'commitment-3 二是定期回访。',
      'commitment-4 我局将研究下列事项。',
      'commitment-5 一是保障，到位。',
      'commitment-6 二是督查。',
    ])
    const { reply } = parse(letter(body))
    expect(sections(reply, 'measure').map(({ promises }) => promises.length)).toEqual([1, 3])
  })

  test('a measure that ends with what comes next has its promise', () => {
    const each = '## 一、甲\n\n文。\n\n下一步，推进甲。\n\n## 二、乙\n\n文。\n\n下一步，推进乙。'
    expect(promises(each)).toEqual(['commitment-1 下一步，推进甲。', 'commitment-2 下一步，推进乙。'])
  })

  test('a heading is no promise', () => {
    expect(promises('## 一、甲\n\n### 今后工作\n\n文。\n\n## 二、乙\n\n文。')).toEqual([])
  })
})
