import { describe, expect, test } from 'vitest'
import { parse } from './support'

/** The outcome of a letter with such a line on top, and its class. */
function outcome(line: string): [string | null, string | null] {
  const { reply } = parse(`${line}\n\n滨海市教育局\n\n# 答复\n\n文。`)
  return [reply.outcome, reply.outcomeClass]
}

describe('the class of the outcome', () => {
  test.each([
    ['B类', 'B类', 'B'],
    ['（B）', 'B', 'B'],
    ['分类：B', 'B', 'B'],
    ['办理结果：（B类）', 'B类', 'B'],
    ['办理结果：Ｂ', 'Ｂ', 'B'],
    ['办理结果：b类', 'b类', 'B'],
    ['办理结果：B类（正在解决）', 'B类（正在解决）', 'B'],
    ['办理结果：正在解决（B类）', '正在解决（B类）', 'B'],
    ['A1', 'A1', 'A1'],
    ['类别：A1类', 'A1类', 'A1'],
  ])('%s is %s, of class %s', (line, written, name) => {
    expect(outcome(line)).toEqual([written, name])
  })

  test.each(['解决采纳', '列入计划拟解决', 'AB', 'B或C', '参考（见附件A）', '正在解决（B）中'])(
    'is what the letter words where no class is named: %s',
    (words) => {
      expect(outcome(`办理结果：${words}`)).toEqual([words, words])
    },
  )

  test('is absent with the outcome', () => {
    expect(outcome('主动公开')).toEqual([null, null])
  })
})
