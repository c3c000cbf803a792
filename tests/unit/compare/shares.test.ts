import { expect, test } from 'vitest'
import { shares } from '@/lib/compare/shares'
import { passageOf, sideOf } from './passages'

const sentence = '支持联合攻关，推广应用，另行安排，加强日常监管。'

/** A passage that has `words` of the left text, of which the other letter has the runs. */
const has = (text: string, words: string, ...runs: string[]) =>
  passageOf([text, text], { left: sideOf(text, words), runs })

/** What each passage of a text has, in the text's order. */
const dealt = (text: string, ...passages: Parameters<typeof shares>[0]) =>
  shares(passages, 'left', text).map(({ passage, start, end }) => `${passage}: ${text.slice(start, end)}`)

test('a sentence that one passage has is its share, in the order of the text', () => {
  const text = '甲事已办。乙事在办。丙事未办。'
  expect(
    dealt(text, has(text, '丙事未办。'), has(text, '甲事已办。', '甲事'), has(text, '乙事在办。', '在办。')),
  ).toEqual(['1: 甲事已办。', '2: 乙事在办。', '0: 丙事未办。'])
})

test('of a passage that the other letter has alone there is no share', () => {
  const text = '甲事已办。'
  const alone = passageOf([text, text], { relation: 'rightOnly', right: sideOf(text, text) })
  expect(dealt(text, alone, has(text, text))).toEqual(['1: 甲事已办。'])
  expect(shares([alone], 'right', text)).toEqual([{ passage: 0, start: 0, end: 5 }])
})

test('a sentence that two passages have is cut at the last end of a clause between their runs', () => {
  expect(
    dealt(sentence, has(sentence, sentence, '支持联合攻关'), has(sentence, sentence, '日常监管。')),
  ).toEqual(['0: 支持联合攻关，推广应用，另行安排，', '1: 加强日常监管。'])
})

test('what lies before the first run and after the last one goes to the passage that has it', () => {
  expect(dealt(sentence, has(sentence, sentence, '推广'), has(sentence, sentence, '安排'))).toEqual([
    '0: 支持联合攻关，推广应用，',
    '1: 另行安排，加强日常监管。',
  ])
})

test('without an end of a clause between two runs the cut is right before the second', () => {
  const text = '研发制造和检测认证。'
  expect(dealt(text, has(text, text, '研发'), has(text, text, '检测'))).toEqual([
    '0: 研发制造和',
    '1: 检测认证。',
  ])
})

test('a passage whose runs stand in two places has both', () => {
  const around = has(sentence, sentence, '支持联合攻关，', '加强日常监管。')
  const between = has(sentence, sentence, '推广应用，另行安排，')
  const three = ['0: 支持联合攻关，', '1: 推广应用，另行安排，', '0: 加强日常监管。']
  expect(dealt(sentence, around, between)).toEqual(three)
  expect(dealt(sentence, between, around)).toEqual(
    three.map((line) => line.replace(/^./, (n) => `${1 - +n}`)),
  )
})

test('clauses that are a passage by themselves are its alone, and no more than these', () => {
  const whole = has(sentence, sentence, '支持联合攻关，', '另行安排，加强日常监管。')
  expect(dealt(sentence, whole, has(sentence, '推广应用，', '推广'))).toEqual([
    '0: 支持联合攻关，',
    '1: 推广应用，',
    '0: 另行安排，加强日常监管。',
  ])
  expect(dealt(sentence, has(sentence, sentence, '日常监管。'), has(sentence, '推广应用，', '推广'))).toEqual(
    ['0: 支持联合攻关，', '1: 推广应用，', '0: 另行安排，加强日常监管。'],
  )
})

test('a sentence without a run is the share of the passage that has all of it', () => {
  expect(dealt(sentence, has(sentence, sentence))).toEqual([`0: ${sentence}`])
})

test('a clause at the head of its sentence is its passage’s alone, whichever passage comes first', () => {
  const [whole, clause] = [has(sentence, sentence, '日常监管。'), has(sentence, '支持联合攻关，', '攻关')]
  expect(dealt(sentence, clause, whole)).toEqual([
    '0: 支持联合攻关，',
    '1: 推广应用，另行安排，加强日常监管。',
  ])
})

test('a clause that is a passage by itself begins where it begins, not where its run does', () => {
  const whole = has(sentence, sentence, '支持联合攻关，', '加强')
  expect(dealt(sentence, whole, has(sentence, '推广应用，另行安排，', '另行安排'))).toEqual([
    '0: 支持联合攻关，',
    '1: 推广应用，另行安排，',
    '0: 加强日常监管。',
  ])
})

test('what lies between two such clauses is of the passage that has the whole sentence', () => {
  const clauses = [has(sentence, '支持联合攻关，', '攻关'), has(sentence, '加强日常监管。', '监管')]
  expect(dealt(sentence, has(sentence, sentence), ...clauses)).toEqual([
    '1: 支持联合攻关，',
    '0: 推广应用，另行安排，',
    '2: 加强日常监管。',
  ])
})

test('either letter is dealt out by its own side of the passages', () => {
  const [left, right] = ['另有事项。加强监管，支持攻关。', '支持联合攻关，并且加强监管。']
  const both = (words: string) =>
    passageOf([left, right], {
      left: sideOf(left, '加强监管，支持攻关。'),
      right: sideOf(right, right),
      runs: [words],
    })
  const passages = [both('支持'), both('加强监管')]
  const dealt = (side: 'left' | 'right', text: string) =>
    shares(passages, side, text).map(({ passage, start, end }) => `${passage}: ${text.slice(start, end)}`)
  expect(dealt('right', right)).toEqual(['0: 支持联合攻关，', '1: 并且加强监管。'])
  expect(dealt('left', left)).toEqual(['1: 加强监管，', '0: 支持攻关。'])
})
