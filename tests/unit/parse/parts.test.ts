import { describe, expect, test } from 'vitest'
import { drawn, outline, parse } from './support'

/** The sections of a file, in one line. */
function wholly(markdown: string): string {
  return outline(parse(markdown).reply)
    .map(([type, text]) => `${type} ${text.replaceAll('\n', '/')}`)
    .join(' | ')
}

describe('what follows a container', () => {
  test.each([
    ['文。\n\n:::other\n\n乙\n\n:::\n\n丙。', 'body 文。 | other 乙/丙。'],
    [':::body\n\n乙\n\n:::\n\n丙。', 'body 乙/丙。'],
    [':::preamble\n\n乙\n\n:::\n\n丙。\n\n## 一、甲\n\n文。', 'preamble 乙/丙。 | measure 一、甲/文。'],
    [
      '文。\n\n:::other\n\n乙\n\n:::\n\n丙。\n\n## 一、甲\n\n文。',
      'preamble 文。 | other 乙 | preamble 丙。 | measure 一、甲/文。',
    ],
    [
      '## 一、甲\n\n:::other\n\n乙\n\n:::\n\n丙。\n\n## 二、丁\n\n戊。',
      'measure 一、甲 | other 乙/丙。 | measure 二、丁/戊。',
    ],
    ['## 一、甲\n\n文。\n\n:::measure\n\n乙\n\n:::\n\n丙。', 'measure 一、甲/文。/乙/丙。'],
    ['文。\n\n:::other\n\n乙\n\n丙\n\n:::\n\n:::other\n\n丁\n\n:::', 'body 文。 | other 乙/丙 | other 丁'],
  ])('goes with what it may go with: %j', (body, expected) => {
    expect(drawn(body)).toBe(expected)
  })
})

describe('a heading without a numeral', () => {
  test.each([
    ['## 一、甲\n\n文。\n\n## 附注\n\n乙。', 'measure 一、甲/文。 | other 附注/乙。'],
    ['## 附注\n\n乙。\n\n## 一、甲\n\n文。', 'other 附注/乙。 | measure 一、甲/文。'],
    ['## 一、甲\n\n文。\n\n### 附注\n\n乙。', 'measure 一、甲/文。/附注/乙。'],
    ['## 一、甲\n\n文。\n\n## （一）乙\n\n丙。', 'measure 一、甲/文。/（一）乙/丙。'],
    ['## 附注\n\n乙。', 'body 附注/乙。'],
  ])('is other among numbered ones of its level: %j', (body, expected) => {
    expect(drawn(body)).toBe(expected)
  })
})

describe('the letterhead of a letter without a title', () => {
  const number = '滨教复〔2031〕5号'

  test.each([
    [
      `滨海市教育局\n\n${number}\n\n张三代表：\n\n文。`,
      `letterhead 滨海市教育局/${number} | salutation 张三代表： | body 文。`,
    ],
    [`${number}\n\n滨海市教育局文件\n\n文。`, `letterhead ${number}/滨海市教育局文件 | body 文。`],
    [`:::letterhead\n\n甲\n\n:::\n\n${number}\n\n文。`, `letterhead 甲/${number} | body 文。`],
    ['滨海市教育局\n\n文。', 'body 滨海市教育局/文。'],
    [`${number}\n\n文。\n\n滨海市教育局`, `letterhead ${number} | body 文。 | signature 滨海市教育局`],
    [number, `letterhead ${number}`],
  ])('%j', (markdown, expected) => {
    expect(wholly(markdown)).toBe(expected)
  })
})

describe('those addressed stand', () => {
  test.each([
    ['张三：', '张三：'],
    ['张三代表', '张三代表'],
    ['张三先生', '张三先生'],
    ['张三女士', '张三女士'],
    ['张三同志们', '张三同志们'],
    ['市政协：', '市政协：'],
    ['张三、李四代表', '张三、李四代表'],
    ['尊敬的张三代表，您好！', '尊敬的张三代表，您好！'],
    [`${'张'.repeat(20)}：`, `${'张'.repeat(20)}：`],
    ['张三代表：\n\n李四委员', '张三代表：/李四委员'],
    ['张三代表\n\n李四：', '张三代表/李四：'],
    [':::salutation\n\n甲\n\n:::\n\n张三代表：', '甲/张三代表：'],
  ])('right below the title: %j', (lines, salutation) => {
    expect(wholly(`# 答复\n\n${lines}\n\n文。`)).toBe(`title 答复 | salutation ${salutation} | body 文。`)
  })

  test.each([
    '市政协',
    '张三，李四代表',
    '（张三）：',
    '3位代表：',
    '二是代表：',
    '张三。代表',
    '“张三”：',
    '办理情况如下：',
    '相关工作：',
    '张三、',
    `${'张'.repeat(21)}：`,
    `${'张'.repeat(19)}、${'李'.repeat(20)}、${'王'.repeat(19)}代表`,
  ])('on no line such as %s', (line) => {
    expect(wholly(`# 答复\n\n${line}\n\n文。`)).toBe(`title 答复 | body ${line}/文。`)
  })

  test('on no heading, and on no line below a colon that names no role', () => {
    expect(wholly('# 答复\n\n### 张三：\n\n文。')).toBe('title 答复 | body 张三：/文。')
    expect(wholly('# 答复\n\n张三代表：\n\n李四：\n\n文。')).toBe(
      'title 答复 | salutation 张三代表： | body 李四：/文。',
    )
    expect(wholly('# 答复\n\n:::body\n\n张三代表：\n\n:::\n\n文。')).toBe('title 答复 | body 张三代表：/文。')
  })
})

describe('the names of those addressed', () => {
  test.each([
    ['张三、李四等代表：', ['张三', '李四']],
    ['张三等三位代表：', ['张三']],
    ['张三等3名代表：', ['张三']],
    ['张三等几个人：', ['张三']],
    ['张三代表（领衔）：', ['张三']],
    ['各位委员：', []],
    ['诸位代表：', []],
    ['张三代表及李四代表：', ['张三', '李四']],
    ['张三全国人大代表：', ['张三']],
    ['张三市代表：', ['张三']],
    ['张三区人大代表：', ['张三']],
    ['张三先生、李四女士：', ['张三', '李四']],
    ['张 三、李 四代表：', ['张三', '李四']],
    ['张三 李四 王五代表：', ['张三', '李四', '王五']],
    ['张 三丰代表：', ['张三丰']],
    ['张和代表：', ['张和']],
    ['暨张三代表：', ['张三']],
  ])('%s', (line, names) => {
    expect(parse(`# 答复\n\n${line}\n\n文。`).reply.addressees).toEqual(names)
  })

  test.each([
    ['张三、李四代表:您好。', ['张三', '李四']],
    ['张三代表您好：收悉。', ['张三']],
    [`${'张'.repeat(58)}代表：甲`, ['张'.repeat(58)]],
    [`${'张'.repeat(59)}代表：甲`, []],
    ['张三：您的建议收悉。', []],
    ['张三代表，您的建议收悉。', []],
    ['您好：张三代表', []],
  ])('run in: %s', (paragraph, names) => {
    expect(parse(`# 答复\n\n${paragraph}`).reply.addressees).toEqual(names)
  })
})
