import { describe, expect, test } from 'vitest'
import { compare } from '@/lib/compare/compare'
import type { Comparable, Comparison, Passage } from '@/lib/compare/comparison'
import { cases, readCase } from './quality.fixture'
import { compose, editWords, moveBlocks, random, units, wordsOf } from './quality.generate'

/** What is said of the letters, in no order: which passages there are, what moved and what is equal. */
function said({ passages }: Comparison, mirrored = false): string[] {
  const shape = ({ relation, moved, left, right, runs }: Passage) =>
    mirrored
      ? [mirror[relation], moved, right, left, runs.map(([l, r, length]) => [r, l, length])]
      : [relation, moved, left, right, runs]
  return passages.map((passage) => JSON.stringify(shape(passage))).sort()
}

const mirror = {
  identical: 'identical',
  reworded: 'reworded',
  partial: 'partial',
  leftOnly: 'rightOnly',
  rightOnly: 'leftOnly',
} as const

function expectMirrored(left: Comparable, right: Comparable) {
  expect(said(compare(right, left), true)).toEqual(said(compare(left, right)))
}

describe('the two letters compared the other way round say the same', () => {
  const all = cases.map((name) => ({ name, marked: readCase(name) }))

  test.each(all)('$name', ({ marked }) => {
    expectMirrored(marked.left, marked.right)
  })

  test('with words edited and sentences moved', () => {
    const pool = all.flatMap(({ marked }) => wordsOf(marked.left.text))
    for (const { marked } of all)
      for (const [seed, share] of [0.1, 0.3, 0.6].entries()) {
        const next = random(seed)
        const before = units(marked, 'left')
        const after = moveBlocks(before, 1, 6, next).map((unit) => editWords(unit, share, pool, next))
        expectMirrored(compose('left', before).letter, compose('right', after).letter)
      }
  })

  test('with sentences of another pair between', () => {
    for (const [n, { marked }] of all.entries()) {
      const other = all[(n + 1) % all.length]?.marked ?? marked
      const next = random(n)
      const mixed = [...units(marked, 'right'), ...units(other, 'left')].sort(() => next() - 0.5)
      expectMirrored(compose('left', units(marked, 'left')).letter, compose('right', mixed).letter)
    }
  })
})
