import { describe, expect, test } from 'vitest'
import { drawn, letter, parse } from './support'

describe('a paragraph closes the letter', () => {
  test.each([
    '最后，感谢您。我局已办好。',
    '再次衷心地感谢您。我局已办好。',
    '再一次感谢您。我局已办好。',
    '最后并非常感谢您。我局已办好。',
    '最后希望您继续关心。',
    '请各位代表谅解。',
    '在此向您表示诚挚的感谢。我局已办好。',
    '谨向您们表示感谢。我局已办好。',
    '十分感谢您。我局已办好。',
    '真诚地感谢您。我局已办好。',
    '由衷感谢您。我局已办好。',
    '专此函告。',
    '特此答复。',
    '专复。',
    '此复。',
    '祝您工作顺利。',
    '顺祝夏安。',
    '以上答复，请审阅。',
    '此答复。',
    '当否，请示。',
    '如您对答复有意见，请反馈。',
    '如对此有疑问，请联系。',
    '您对本答复有何意见？',
    '欢迎您提出建议。',
    '热忱欢迎监督。',
    '对上述答复如有意见，您可反馈。',
    '对办理有何意见，请告知。',
    '期待您的支持。',
    '恳请您关心。',
    '请包涵',
    '恳请各位代表批评指正。',
    '多提宝贵意见。',
    '专此答复！感谢您!祝您工作顺利',
    `向您致谢${'甲'.repeat(76)}`,
    `感谢您${'，甲乙'.repeat(65)}，甲`,
  ])('%s', (paragraph) => {
    expect(drawn(`文。\n\n${paragraph}`)).toBe(`body 文。 | closing ${paragraph}`)
  })

  test.each([
    '我们感谢您。我局已办好。',
    '专此答复。我局已办好。',
    '欢迎光临。',
    '希望各校支持。',
    '宝贵意见已采纳。',
    '请谅解我们。',
    '请各校在此期间对师生一再表示理解。',
    '敬请理解，谢。',
    '对办理工作十分重视，支持改造。',
    `向您致谢${'甲'.repeat(77)}`,
    `感谢您${'，甲乙'.repeat(66)}`,
  ])('and this does not: %s', (paragraph) => {
    expect(drawn(`文。\n\n${paragraph}`)).toBe(`body 文。/${paragraph}`)
  })

  test('a heading closes nothing', () => {
    expect(drawn('文。\n\n### 感谢您')).toBe('body 文。/感谢您')
  })
})

describe('a note stands below the thanks', () => {
  test.each([
    '领导签字：',
    '（甲乙丙）',
    '①甲。',
    '⑩甲',
    '＊甲',
    '注：甲。',
    '备注：甲。',
    '（甲）',
    '【甲】',
    '(甲)',
  ])('%s', (note) => {
    expect(drawn(`文。\n\n感谢您！\n\n${note}`)).toBe(`body 文。 | closing 感谢您！ | other ${note}`)
  })

  test.each(['（甲）乙', '甲（乙）'])('and what fits nothing there hides no thanks: %s', (line) => {
    const found = `文。\n\n感谢您！\n\n${line}\n\n滨海市教育局\n\n2023年6月8日`
    expect(drawn(found)).toContain(`body 文。 | closing 感谢您！ | other ${line} | signature`)
    expect(parse(letter(found)).rules).toEqual(['9:1 unread-line'])
  })

  test.each(['注甲。', '附注：甲。'])('and this is none: %s', (line) => {
    expect(drawn(`文。\n\n感谢您！\n\n${line}`)).toBe(`body 文。/感谢您！/${line}`)
  })
})

test('several paragraphs close, the first of a letter does not', () => {
  expect(drawn('文。\n\n感谢您！\n\n专此答复。')).toBe('body 文。 | closing 感谢您！/专此答复。')
  expect(drawn('感谢您！')).toBe('body 感谢您！')
  expect(drawn('感谢您！\n\n专此答复。')).toBe('body 感谢您！ | closing 专此答复。')
  expect(drawn(':::closing\n\n感谢您！\n\n:::\n\n专此答复。')).toBe('closing 感谢您！/专此答复。')
})
