import { describe, expect, test } from 'vitest'
import type { Comparison } from '@/lib/compare/comparison'
import { alignedColumns, isShared } from '@/lib/side-by-side/aligned-columns'
import { passageOf, sideOf } from '../compare/passages'

/*
 * A sentence of which the left letter has the words in three pieces, about what is of other passages: its first piece
 * has two runs. The right letter says it in one.
 */
const left = '此前。支持攻关推广，甲，加强监管，乙，形成合力。'
const right = '此外另有许多别的事情在此。支持联合攻关并推广，加强监管，形成合力。'
const texts = [left, right] as const
const whole = (runs: readonly string[]) =>
  passageOf(texts, {
    left: sideOf(left, '支持攻关推广，甲，加强监管，乙，形成合力。'),
    right: sideOf(right, '支持联合攻关并推广，加强监管，形成合力。'),
    runs,
  })
const passages = [
  whole(['支持', '攻关', '推广，', '加强监管，', '形成合力。']),
  passageOf(texts, { relation: 'leftOnly', left: sideOf(left, '甲，') }),
  passageOf(texts, { relation: 'leftOnly', left: sideOf(left, '乙，') }),
]
const share = (text: string, passage: number, words: string) => {
  const { start, end } = sideOf(text, words)
  return { passage, start, end }
}
const pieces = [
  share(left, 0, '支持攻关推广，'),
  share(left, 1, '甲，'),
  share(left, 0, '加强监管，'),
  share(left, 2, '乙，'),
  share(left, 0, '形成合力。'),
]
const one = [share(right, 0, '支持联合攻关并推广，加强监管，形成合力。')]
const cuts = ['0 支持联合攻关并推广，', '0 加强监管，', '0 形成合力。']

/** Passages with the letters changed over. */
const mirrored = passages.map((passage) => ({
  ...passage,
  left: passage.right,
  right: passage.left,
  runs: passage.runs.map(([l, r, length]) => [r, l, length] as const),
}))

const columns = (all: typeof passages, shares: Comparison['shares'], texts: readonly [string, string]) => {
  const found = alignedColumns({
    passages: all.map((passage) => ({ ...passage, edits: [] })),
    shares,
  } as unknown as Comparison)
  return [found.left, found.right].map((column, side) =>
    column.map(({ passage, start, end }) => `${passage} ${texts[side]?.slice(start, end)}`),
  )
}

describe('a sentence is cut into the pieces in which it stands in the other letter', () => {
  const cut = pieces.map(({ passage, start, end }) => `${passage} ${left.slice(start, end)}`)

  test('on the right', () => {
    expect(columns(passages, { left: pieces, right: one }, [left, right])).toEqual([cut, cuts])
  })

  test('on the left', () => {
    expect(columns(mirrored, { left: one, right: pieces }, [right, left])).toEqual([cuts, cut])
  })

  test('each of the pieces by itself where both have it in pieces', () => {
    const parted = [share(right, 0, '支持联合攻关并推广，加强监管，'), share(right, 0, '形成合力。')]
    expect(columns(passages, { left: pieces, right: parted }, [left, right])).toEqual([cut, cuts])
  })
})

test('a stretch is shared where a run reaches into it, not where one only touches it', () => {
  const shared = (words: string, from = 0) =>
    isShared(passages, { ...share(right, 0, words), passage: from }, 1)
  expect(['支持', '持联', '联合攻', '联合', '并', '并推'].map((words) => shared(words))).toEqual([
    true,
    true,
    true,
    false,
    false,
    true,
  ])
  expect(shared('支持', 1)).toBe(false)
})
