import { describe, expect, test } from 'vitest'
import { drawn, letter, parse, section, sections, textOf } from './support'

const measure = '## 一、甲\n\n文。\n\n'

describe('follow-up commitments begin', () => {
  test.each([
    '今后，推进。',
    '针对您的建议，今后推进。',
    '对此，我局拟推进。',
    '未来，推进。',
    '我们准备推进。',
    '我区计划推进。',
    ...['委', '厅', '部', '办', '院', '市', '县', '省', '中心', '单位'].map(
      (office) => `我${office}将推进。`,
    ),
    '一是下一步，推进。',
    '今后推进。\n\n戊。',
  ])('with the paragraph %j', (paragraphs) => {
    const text = paragraphs.replaceAll('\n\n', '/')
    expect(drawn(`${measure}${paragraphs}`)).toBe(`measure 一、甲/文。 | commitments ${text}`)
    expect(drawn(`一、甲。文。\n\n${paragraphs}`)).toBe(`measure 一、甲。文。 | commitments ${text}`)
    expect(drawn(`文。\n\n${paragraphs}`)).toBe(`body 文。 | commitments ${text}`)
  })

  test.each(['针对您的建议，推进。', '我区推进。', '推进今后工作。', '针对甲。今后推进。'])(
    'with no other: %s',
    (paragraph) => {
      expect(drawn(`${measure}${paragraph}`)).toBe(`measure 一、甲/文。/${paragraph}`)
    },
  )

  test.each([
    ['## 二、后续工作\n\n乙。', 'commitments 二、后续工作/乙。'],
    ['## 二、强化后续\n\n乙。', 'commitments 二、强化后续/乙。'],
    ['## 二、后续管护\n\n乙。', 'measure 二、后续管护/乙。'],
    ['## 二、今后打算\n\n乙。\n\n## 三、丙\n\n丁。', 'measure 二、今后打算/乙。 | measure 三、丙/丁。'],
    ['二、工作计划。我局推进。', 'commitments 二、工作计划。我局推进。'],
    ['二、努力方向：推进。', 'commitments 二、努力方向：推进。'],
    ['二、乙。工作计划。', 'measure 二、乙。工作计划。'],
    ['## 今后打算\n\n丙。\n\n## 其他\n\n丁。', 'other 今后打算/丙。/其他/丁。'],
  ])('with the heading of %j', (below, expected) => {
    expect(drawn(`${measure}${below}`)).toBe(`measure 一、甲/文。 | ${expected}`)
  })

  test.each([
    ['今后推进。\n\n丁。', 'body 今后推进。/丁。'],
    ['## 今后打算\n\n丙。', 'body 今后打算/丙。'],
    ['## 一、下一步工作\n\n文。', 'measure 一、下一步工作/文。'],
    ['## 一、下一步工作\n\n文。\n\n## 二、乙\n\n丁。', 'measure 一、下一步工作/文。 | measure 二、乙/丁。'],
    [
      '文。\n\n## 下一步工作\n\n一、丙。\n\n二、丁。',
      'preamble 文。 | commitments 下一步工作/一、丙。/二、丁。',
    ],
    [
      '文。\n\n## 下一步工作\n\n二、丙。\n\n三、丁。',
      'preamble 文。 | other 下一步工作 | measure 二、丙。 | measure 三、丁。',
    ],
    [
      `今后推进。\n\n${measure}丁。\n\n今后再推进。`,
      'preamble 今后推进。 | measure 一、甲/文。/丁。 | commitments 今后再推进。',
    ],
    [
      `${measure}今后推进甲。\n\n## 二、乙\n\n丁。\n\n今后推进乙。`,
      'measure 一、甲/文。/今后推进甲。 | measure 二、乙/丁。/今后推进乙。',
    ],
    [
      '一、甲。文。\n\n今后推进甲。\n\n二、乙。丁。\n\n今后推进乙。',
      'measure 一、甲。文。/今后推进甲。 | measure 二、乙。丁。/今后推进乙。',
    ],
    [`${measure}## 二、乙\n\n今后推进乙。`, 'measure 一、甲/文。 | measure 二、乙/今后推进乙。'],
    [`${measure}### 今后推进\n\n丁。`, 'measure 一、甲/文。/今后推进/丁。'],
    [`${measure}:::other\n\n今后推进。\n\n:::\n\n丁。`, 'measure 一、甲/文。 | other 今后推进。/丁。'],
    [
      `${measure}今后推进。\n\n:::commitments\n\n丁。\n\n:::`,
      'measure 一、甲/文。/今后推进。 | commitments 丁。',
    ],
  ])('where nothing else is above or below: %j', (body, expected) => {
    expect(drawn(body)).toBe(expected)
  })
})

describe('the items of', () => {
  test.each([
    ['第一：甲。第二、乙。第三,丙。', '第一[甲]第一：甲。 第二[乙]第二、乙。 第三[丙]第三,丙。'],
    ['十一是甲。', ''],
    ['一要甲；二要乙。', '一要[甲]一要甲； 二要[乙]二要乙。'],
    ['一是甲；二要乙。', '一是[甲]一是甲；二要乙。'],
    ['推进：（1）甲；（2）乙。', '（1）[甲]（1）甲； （2）[乙]（2）乙。'],
    ['推进：（一）甲；(二)乙。', '（一）[甲]（一）甲；(二)乙。'],
    ['推进：1.甲；2.5倍；2.乙。', '1.[甲]1.甲；2.5倍； 2.[乙]2.乙。'],
    ['推进：1、甲，2、乙。', '1、[甲]1、甲， 2、[乙]2、乙。'],
    ['推进！一是甲？二是乙', '一是[甲]一是甲？ 二是[乙]二是乙'],
    ['推进!一是甲?二是乙!三是丙', '一是[甲]一是甲? 二是[乙]二是乙! 三是[丙]三是丙'],
    ['①甲，乙。②丙！③丁？', '①[甲]①甲，乙。 ②[丙]②丙！ ③[丁]③丁？'],
    ['①甲，乙。①丙。②丁', '①[甲]①甲，乙。①丙。 ②[丁]②丁'],
    ['**一是甲乙**，丙。**二是**丁，戊。', '一是[甲乙]一是甲乙，丙。 二是[丁]二是丁，戊。'],
    ['一是**甲，乙**丙。二是丁**戊**。', '一是[甲，乙]一是甲，乙丙。 二是[丁戊]二是丁戊。'],
    ['**我们：一是甲，乙**丙。', '一是[甲]一是甲，乙丙。'],
    ['我们**一是甲**。', '一是[甲]一是甲。'],
    ['我们一是甲，**二是乙**。', ''],
    ['一是、甲：乙，丙。二是：丁.', '一是[甲：乙]一是、甲：乙，丙。 二是[丁]二是：丁.'],
    ['**一是甲：**乙。**二是丙。**丁。', '一是[甲]一是甲：乙。 二是[丙]二是丙。丁。'],
    ['**一是甲。二是乙**，丙。', '一是[甲]一是甲。 二是[乙]二是乙，丙。'],
    ['一是甲；乙。二是丙！丁。三是戊？己', '一是[甲]一是甲；乙。 二是[丙]二是丙！丁。 三是[戊]三是戊？己'],
    ['一是甲,乙;二是丙;丁', '一是[甲]一是甲,乙; 二是[丙]二是丙;丁'],
    ['1. 甲。\n\n2. 乙。\n\n一是丙。', '1.[甲]1.甲。 2.[乙]2.乙。'],
    ['一、甲。\n\n三、丙。', '一、[甲]一、甲。 三、[丙]三、丙。'],
    ['一是甲。\n\n第二，乙。\n\n二是丙。', '一是[甲]一是甲。 二是[丙]二是丙。'],
    ['一是甲。\n\n丁。\n\n二是丙。', '一是[甲]一是甲。 二是[丙]二是丙。'],
    ['一是：，甲。', '一是[甲]一是：，甲。'],
    ['一是**甲，乙，**丙。', '一是[甲，乙]一是甲，乙，丙。'],
    ['一是3.5倍.', '一是[3.5倍]一是3.5倍.'],
    ['1. Wi-Fi 甲。', '1.[Wi-Fi甲]1. Wi-Fi甲。'],
  ])('%j', (paragraphs, expected) => {
    const { reply } = parse(letter(`:::commitments\n\n${paragraphs}\n\n:::`))
    const { items } = section(reply, 'commitments')
    expect(items.map((item) => `${item.numeral}[${item.lead}]${textOf(reply, item)}`).join(' ')).toBe(
      expected,
    )
    expect(items.map(({ id }) => id)).toEqual(items.map((_, index) => `commitment-${index + 1}`))
  })
})

describe('the promises of a body', () => {
  test.each([
    ['谢谢您！今后推进。', '今后推进。'],
    ['已建成。今后推进。谢谢您！', '今后推进。'],
    ['今后推进甲。\n\n乙。', '今后推进甲。'],
    ['已建成。今后，做好：\n\n一是甲。\n\n第二，乙。\n\n二是丙。', '一是甲。 二是丙。'],
    ['已建成。今后，做好:\n\n一是甲。\n\n二是乙。', '一是甲。 二是乙。'],
    ['已建成。今后，做好：甲。\n\n一是甲。', '今后，做好：甲。'],
    ['已建成。今后，做好：\n\n乙。今后推进丙。', '今后，做好： 今后推进丙。'],
    ['已建成。今后，做好：\n\n### 一是甲\n\n乙。', '今后，做好：'],
    ['已建成。今后，做好：\n\n| 一是甲 | 乙 |\n|---|---|\n\n一是丙。', '今后，做好：'],
    ['### 今后推进\n\n甲。', ''],
    ['已建成。对此，今后推进。', '对此，今后推进。'],
    ['已建成。此外，我局将继续推进。', '此外，我局将继续推进。'],
    ['已建成。围绕甲乙，我局将推进。', '围绕甲乙，我局将推进。'],
    ['已建成。后续工作中我局推进。', '后续工作中我局推进。'],
    ['已建成。后续拟推进。', '后续拟推进。'],
    ['已建成。本局也拟推进。', '本局也拟推进。'],
    ['已建成。我单位打算推进。', '我单位打算推进。'],
    ['已建成。本局推进。', ''],
    ['已建成，后续完成。', ''],
    ['已建成:今后推进', '今后推进'],
    ['已建成!今后推进', '今后推进'],
    ['已建成?今后推进', '今后推进'],
    ['已建成;今后推进', '今后推进'],
    ['已建成,今后推进', '今后推进'],
  ])('%j', (body, expected) => {
    const { reply } = parse(letter(body))
    const promises = sections(reply, 'body').flatMap((each) => each.promises)
    expect(promises.map((each) => textOf(reply, each)).join(' ')).toBe(expected)
  })
})
