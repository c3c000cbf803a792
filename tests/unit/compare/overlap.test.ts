import { describe, expect, test } from 'vitest'
import { between, type Cut, comparable, cutter, overlap } from '@/lib/compare/align/overlap'
import { nearerFirst, round } from '@/lib/compare/chain'
import { type Sentence, sentences } from '@/lib/compare/segment/sentences'
import { unitMaker } from '@/lib/compare/segment/words'
import { letter } from './pictures'

const cut = cutter(unitMaker(), new Map())

/** A sentence cut, each pair of letters worth 1; `section` is its section's id. */
function cutOf(text: string, section = 'body'): Cut {
  const [sentence] = sentences(letter('x', { [section]: text }))
  return cut(sentence as Sentence)()
}

describe('the evidence before each unit and at the end', () => {
  test.each<[about: string, section: string, text: string, worth: number[]]>([
    [
      'is of letters, not of marks or figures, and each letter’s by the pairs that it is in',
      'body',
      '养老服务，41家。',
      [0, 0.5, 1.5, 2.5, 3, 3, 3, 3, 3],
    ],
    ['is a letter for each of a line of the frame', 'contact', '电话：231', [0, 1, 2, 2, 2]],
  ])('%s', (_, section, text, worth) => {
    expect([...cutOf(text, section).worth].map((value) => Math.round(value * 100) / 100)).toEqual(worth)
  })
})

test('a sentence has its clauses in units', () => {
  expect(cutOf('2024年，产业、科技：成效明显。').clauses).toEqual([
    [0, 3],
    [3, 9],
    [9, 14],
  ])
})

test('a sentence is cut once', () => {
  const [sentence] = sentences(letter('x', { body: '甲。' }))
  const one = cut(sentence as Sentence)
  expect(one()).toBe(one())
})

describe('two sentences share', () => {
  const [one, other] = [cutOf('养老服务良好，41家食堂。'), cutOf('养老服务很好，43家食堂。')]

  test('their equal text and its evidence, of all that either has, figures and marks not counted as letters', () => {
    const found = {
      shared: [
        [0, 0, 4],
        [8, 8, 4],
      ],
      kept: 5.5,
      left: 7,
      right: 7,
      letters: 7,
    }
    expect(overlap(one, other)).toMatchObject({ ...found, here: [[0, 12]], there: [[0, 12]] })
    expect(overlap(other, one)).toMatchObject(found)
    expect(overlap(one, one)).toMatchObject({ kept: 7, letters: 9 })
  })

  test('no more than the stretches that are asked for', () => {
    const [here, there] = [
      [[0, 4]],
      [
        [0, 4],
        [8, 12],
      ],
    ] as const
    const found = { shared: [[0, 0, 4]], kept: 3.5, letters: 4 }
    expect(overlap(one, other, here, there)).toEqual({ ...found, here, there, left: 3.5, right: 5.5 })
    expect(overlap(other, one, there, here)).toEqual({
      ...found,
      here: there,
      there: here,
      left: 5.5,
      right: 3.5,
    })
  })

  test('in another order, the same the other way round', () => {
    const [a, b] = [cutOf('开展宣传，建立台账。'), cutOf('建立台账，开展宣传。')]
    const turned = overlap(b, a).shared.map(([l, r, length]) => [r, l, length])
    expect(overlap(a, b).shared).toEqual(turned)
  })
})

test('the evidence of a stretch is what lies between its ends', () => {
  expect(between(cutOf('养老服务，41家。'), [1, 4])).toBe(2.5)
})

test('a likeness is told to six digits', () => {
  expect([round(0.1 + 0.2), round(1 / 3), round(2)]).toEqual([0.3, 0.333333, 2])
})

test('what stands at like places comes before what stands apart, then what comes earlier', () => {
  const places = [
    [5, 1],
    [3, 3],
    [0, 4],
    [1, 1],
    [2, 3],
  ] as const
  expect(places.toSorted(nearerFirst)).toEqual([
    [1, 1],
    [3, 3],
    [2, 3],
    [0, 4],
    [5, 1],
  ])
})

describe('sentences may be aligned', () => {
  test.each<[left: number, right: number, may: boolean]>([
    [4000, 1, true],
    [1, 4000, true],
    [4001, 1, false],
    [1, 4001, false],
    [6400, 200, true],
    [6401, 200, false],
    [200, 6401, false],
  ])('of %d and %d units: %s', (left, right, may) => {
    const of = (length: number) => ({ solid: '甲'.repeat(length) }) as Sentence
    expect(comparable(of(left), of(right))).toBe(may)
  })
})
