import { expect, test } from 'vitest'
import { sectionPairs } from '@/lib/compare/coverage'
import { passageOf, sideOf } from './passages'
import { letter } from './pictures'

const left = letter('left', { preamble: '甲乙丙丁', 'measure-1': '戊己庚辛', closing: '此复' })
const right = letter('right', {
  preamble: '戊己',
  'measure-1': '甲乙',
  'measure-2': '丙庚辛',
  contact: '电话',
})
const texts = [left.text, right.text] as const

/** A passage of words that both letters have, in a section of either. */
const shared = (words: string, from: string, to: string) =>
  passageOf(texts, {
    left: sideOf(left.text, words, from),
    right: sideOf(right.text, words, to),
    runs: [words],
  })

test('sections pair by the characters that they share, in the left letter’s order, then the right’s', () => {
  const passages = [
    shared('丙', 'preamble', 'measure-2'),
    shared('甲乙', 'preamble', 'measure-1'),
    shared('庚', 'measure-1', 'measure-2'),
    shared('戊己', 'measure-1', 'preamble'),
    shared('辛', 'measure-1', 'measure-2'),
  ]
  expect(sectionPairs(left, right, passages)).toEqual([
    { left: 'preamble', right: 'measure-1', shared: 2 },
    { left: 'preamble', right: 'measure-2', shared: 1 },
    { left: 'measure-1', right: 'preamble', shared: 2 },
    { left: 'measure-1', right: 'measure-2', shared: 2 },
    { left: 'closing', right: null, shared: 0 },
    { left: null, right: 'contact', shared: 0 },
  ])
})

test('a passage without runs makes no pair, nor does one that a letter has alone', () => {
  const passages = [
    passageOf(texts, {
      left: sideOf(left.text, '甲乙', 'preamble'),
      right: sideOf(right.text, '丙', 'measure-2'),
    }),
    passageOf(texts, { relation: 'leftOnly', left: sideOf(left.text, '此复', 'closing') }),
    passageOf(texts, { relation: 'rightOnly', right: sideOf(right.text, '电话', 'contact') }),
  ]
  expect(sectionPairs(left, right, passages)).toEqual([
    { left: 'preamble', right: null, shared: 0 },
    { left: 'measure-1', right: null, shared: 0 },
    { left: 'closing', right: null, shared: 0 },
    { left: null, right: 'preamble', shared: 0 },
    { left: null, right: 'measure-1', shared: 0 },
    { left: null, right: 'measure-2', shared: 0 },
    { left: null, right: 'contact', shared: 0 },
  ])
})

test('text outside of all sections pairs too, but never stands alone', () => {
  const passages = [
    shared('甲乙', '', 'measure-1'),
    shared('庚', 'preamble', 'preamble'),
    shared('丙', 'preamble', ''),
    shared('辛', 'preamble', 'measure-1'),
  ]
  expect(sectionPairs(left, right, passages).filter(({ shared }) => shared > 0)).toEqual([
    { left: '', right: 'measure-1', shared: 2 },
    { left: 'preamble', right: '', shared: 1 },
    { left: 'preamble', right: 'preamble', shared: 1 },
    { left: 'preamble', right: 'measure-1', shared: 1 },
  ])
  expect(sectionPairs(left, right, []).some(({ left }) => left === '')).toBe(false)
})
