import { expect, test } from 'vitest'
import { coverage } from '@/lib/compare/coverage'
import { passageOf, sideOf } from './passages'
import { letter } from './pictures'

const left = letter('left', { title: '关于甲的答复', body: '全市建成\n41 家。一并办理。' })
const right = letter('right', { title: '关于乙的答复', body: '一并办理。全市建成43家，另行研究。' })
const texts = [left.text, right.text] as const
const passages = [
  passageOf(texts, {
    left: sideOf(left.text, '关于甲的答复', 'title'),
    right: sideOf(right.text, '关于乙的答复', 'title'),
    runs: ['关于', '的答复'],
  }),
  passageOf(texts, { left: sideOf(left.text, '全市建成\n41 家。'), runs: ['全市建成', '家'] }),
  passageOf(texts, { relation: 'identical', left: sideOf(left.text, '一并办理。'), runs: ['一并办理。'] }),
  passageOf(texts, { relation: 'rightOnly', right: sideOf(right.text, '另行研究。') }),
]

test('counts what is equal, what is reworded and what is one letter’s own, without white space', () => {
  expect(coverage(left, passages, 'left')).toEqual({
    whole: { characters: 19, identical: 5, reworded: 10, own: 4 },
    content: { characters: 13, identical: 5, reworded: 5, own: 3 },
  })
  expect(coverage(right, passages, 'right')).toEqual({
    whole: { characters: 24, identical: 5, reworded: 10, own: 9 },
    content: { characters: 18, identical: 5, reworded: 5, own: 8 },
  })
})

test('in a letter that shares nothing all is its own', () => {
  const own = { characters: 19, identical: 0, reworded: 0, own: 19 }
  expect(coverage(left, [], 'left').whole).toEqual(own)
})

test('what is in the frame of one letter alone counts by each one’s own place', () => {
  const [one, other] = [
    letter('one', { body: '此复。甲' }),
    letter('other', { body: '甲', closing: '此复。' }),
  ]
  const found = passageOf([one.text, other.text], { relation: 'identical', runs: ['此复。'] })
  expect(coverage(one, [found], 'left').content).toMatchObject({ identical: 3, own: 1 })
  expect(coverage(other, [found], 'right').content).toMatchObject({ identical: 0, own: 1 })
})
