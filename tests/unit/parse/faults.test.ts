import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parseReply } from '@/lib/parse/parse'
import { unnamed } from '@/lib/reply/slug'
import { letter, parse } from './support'

const folder = 'tests/fixtures/faults'

/** Folders with one letter, which can be read. */
const letters = readdirSync(folder).filter((name) => {
  const replies = `${folder}/${name}/replies`
  return existsSync(replies) && readdirSync(replies).join() === 'a.md' && existsSync(`${replies}/a.md`)
})

test.each(letters)('what is told of a letter at fault: %s', (name) => {
  const told = readFileSync(`${folder}/${name}/messages.txt`, 'utf8').replace(/^.*\/a\.md:(\d+:\d+):/gm, '$1')
  const markdown = readFileSync(`${folder}/${name}/replies/a.md`, 'utf8')
  expect(parse(markdown).faults.toSorted()).toEqual(told.trimEnd().split('\n').toSorted())
})

test('a fault of two places holds the other', () => {
  const file = new VFile(letter('## 一、甲\n\n文。\n\n## 一、乙\n\n文。\n\n## 一、丙\n\n文。'))
  parseReply(file, unnamed)
  const first = { start: { line: 5, column: 4 }, end: { line: 5, column: 7 } }
  expect(file.messages).toMatchObject([
    {
      line: 9,
      source: 'reply',
      fatal: true,
      note: 'the first heading 一 stands at 5:4',
      cause: { place: first },
    },
    {
      line: 13,
      source: 'reply',
      fatal: true,
      note: 'the first heading 一 stands at 5:4',
      cause: { place: first },
    },
  ])
})

const long = (length: number) => `第15号${'提'.repeat(length - 8)}会办意见`

describe('structure', () => {
  test.each([
    ['', ['1:1 no-body', '1:1 no-title']],
    ['# 答复', ['1:5 no-body']],
    ['文。', ['1:1 no-title']],
    ['关于供暖工作的答复\n\n文。', ['1:1 title-mark']],
    ['# 滨海市教育局\n\n## 关于供暖工作的答复\n\n文。', ['3:4 title-mark', '1:3 issuer-mark']],
    ['# 答复\n\n文。\n\n# 滨海市教育局\n\n文。', ['5:3 misplaced-heading']],
    ['# 答复\n\n文。\n\n:::closing\n\n## 致谢\n\n:::', ['7:4 misplaced-heading']],
    ['# 关于答复区政协二次会议\n\n第15号提案的会办意见\n\n文。', ['3:1 title-line']],
    ['# 关于区政协二次会议\n\n意见附后。\n\n文。', []],
    ['# 关于供暖的答复\n\n第15号提案的会办意见\n\n文。', []],
    [`# 关于区政协二次会议\n\n${long(60)}\n\n文。`, ['3:1 title-line']],
    [`# 关于区政协二次会议\n\n${long(61)}\n\n文。`, []],
    ['# 答复\n\n:::measure\n\n文。\n\n:::', ['5:1 measure-without-heading']],
    ['# 答复\n\n:::memo\n\n甲。\n\n乙。\n\n:::', ['3:1 unknown-container', '7:3 no-body']],
    ['# 答复\n\n## 一、甲\n\n文。\n\n### 二、乙\n\n文。', ['7:5 uneven-headings']],
    ['# 答复\n\n一、甲。文。\n\n## 二、乙\n\n文。', ['5:4 uneven-headings']],
    ['# 答复\n\n## 一、甲\n\n文。\n\n## 三、乙\n\n文。\n\n## 四、丙\n\n文。', ['7:4 numbering']],
  ])('%j', (markdown, rules) => {
    expect(parse(markdown).rules.toSorted()).toEqual(rules.toSorted())
  })
})

describe('dates', () => {
  test.each([
    ['已于2023年2月30日完成。', []],
    ['文。\n\n滨海市教育局\n\n2023年2月30日', ['9:1 date']],
    ['文。\n\n滨海市教育局\n\n2023年6月', ['9:1 damaged-date']],
    ['文。\n\n滨海市教育局\n\n2023年6月8日\n\n滨海市教育局办公室　2023年6月31日印发', ['11:11 date']],
    ['文。\n\n:::distribution\n\n2023年6月\n\n:::', []],
  ])('%j', (body, rules) => {
    expect(parse(letter(body)).rules).toEqual(rules)
  })
})

test.each([
  ['# 对第12号建议的答复\n\n您提出的第13号建议收悉。', '3:6 request-number'],
  ['# 对第12号提案的答复\n\n张三等代表提出的提案收悉。\n\n## 一、甲\n\n文。', '3:3 role'],
  ['# 答复\n\n## 一、甲\n\n文。\n\n## 一、乙\n\n文。', '7:4 repeated-section'],
  ['# 答复\n\n文。\n\n:::body\n\n文。\n\n:::', '7:1 repeated-section'],
])('%j breaks a rule that has a name', (markdown, rule) => {
  expect(parse(markdown).rules).toEqual([rule])
})

describe('what a letter says of itself in two ways', () => {
  test.each([
    [
      '# 对第12号建议的答复\n\n您提出的第13号建议收悉。',
      '3:6 Unexpected number `13`, expected `12` as in the title',
    ],
    ['# 对第12号建议的答复\n\n您提出的第12号建议收悉。', undefined],
    ['# 答复\n\n您提出的第13号建议收悉。', undefined],
    ['关于第13号建议\n\n# 对第12号建议的答复\n\n文。', undefined],
    ['# 答复\n\n## 一、甲\n\n文。\n\n:::body\n\n您提出的第13号建议收悉。\n\n:::', undefined],
    [
      '# 对第12号提案的答复\n\n张三等代表提出的提案收悉。\n\n## 一、甲\n\n文。',
      '3:3 Unexpected `等代表`, expected 委员, since a proposal is answered',
    ],
    [
      '# 对第12号建议的答复\n\n张三等委员提出的建议收悉。\n\n## 一、甲\n\n文。',
      '3:3 Unexpected `等委员`, expected 代表, since a suggestion is answered',
    ],
    ['# 对第12号建议的答复\n\n张三等代表提出的建议收悉。\n\n## 一、甲\n\n文。', undefined],
    ['# 答复\n\n来信收悉。张三等委员提出。\n\n## 一、甲\n\n文。', undefined],
    ['# 对第12号提案的答复\n\n文。\n\n## 一、甲\n\n走访李四等代表提案。', undefined],
  ])('%j', (markdown, notice) => {
    expect(parse(markdown).notices).toEqual(notice === undefined ? [] : [notice])
  })
})
