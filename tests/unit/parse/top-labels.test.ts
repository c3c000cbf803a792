import { describe, expect, test } from 'vitest'
import { parse, textOf } from './support'

/** The outcome and the disclosure on a line above the title, each as its field has it. */
function read(line: string): (string | null)[] {
  const { reply } = parse(`${line}\n\n# 答复\n\n文。`)
  return (['outcome', 'disclosure'] as const).map((name) => {
    const field = reply.fields.find((each) => each.name === name)
    expect(field ? textOf(reply, field) : null).toBe(reply[name])
    return reply[name]
  })
}

describe('what stands behind a label', () => {
  test.each([
    ['公开属性：主动公开　发布日期：2031-05-06', null, '主动公开'],
    ['公开属性：主动公开　日期：2031-05-06', null, '主动公开'],
    ['公开日期：2031-05-06　公开属性：主动公开', null, '主动公开'],
    ['公开属性：主动公开　主题词：供暖', null, '主动公开'],
    ['公开属性：主动公开　有效性：有效', null, '主动公开'],
    ['公开属性：主动公开，另附', null, '主动公开'],
    ['公开属性：（ 主动公开 ）', null, '主动公开'],
    ['（公开属性：主动公开）', null, '主动公开'],
    ['（公开属性：全文）', null, '全文'],
    ['是否全文公开：是', null, '是'],
    ['是否公开　是', null, '是'],
    ['信息公开　凡是', null, null],
    ['信息公开　是的', null, null],
    ['不予全文公开', null, '不予全文公开'],
    ['文件公开情况：全文', null, '全文'],
    ['信息公开选项：全文', null, '全文'],
    ['办理结果：', null, null],
    ['办理结果：解决（甲）采纳', '解决（甲）采纳', null],
    ['办理结果：（甲）解决', '（甲）解决', null],
    ['办理结果 A　公开方式 主动公开', 'A', '主动公开'],
    ['公开方式 主动公开　办理结果：A', 'A', '主动公开'],
    ['办理结果：A 公开方式 主动公开', 'A', '主动公开'],
  ])('of %s', (line, outcome, disclosure) => {
    expect(read(line)).toEqual([outcome, disclosure])
  })
})
