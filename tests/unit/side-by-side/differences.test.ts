import { describe, expect, test } from 'vitest'
import { countsOf, matters } from '@/lib/side-by-side/differences'
import { elisions } from '@/lib/side-by-side/elisions'
import { partsOf } from '@/lib/side-by-side/parts'
import { left, pair, right } from './own-pair'

const { rows, comparison } = pair
const found = pair.differences.filter(matters).map(({ row }) => row)

describe('differences', () => {
  test('are the rows that change more than an ordinal or a mark, and what moved once', () => {
    expect(found.filter(({ kind }) => kind === 'same')).toEqual([])
    expect(found.filter(({ only }) => only !== null)).toEqual([])
    expect(found.filter(({ kind }) => kind === 'moved').map(({ left }) => left.length)).toEqual([1, 1])
    expect(rows.filter(({ kind }) => kind === 'moved')).toHaveLength(4)
  })

  test('of all kinds are all that there are', () => {
    const { changed, own, moved } = countsOf(rows, pair.differences)
    expect({ changed, own, moved }).toEqual({ changed: 18, own: 14, moved: 2 })
    expect(changed + own + moved).toBe(found.length)
  })
})

test('what a pair comes to is computed once, whoever asks', () => {
  expect(pair.differences).toBe(pair.differences)
  expect(pair.figures).toBe(pair.figures)
})

test('parts follow the left letter’s sections, the frame in one, what the right letter has between with them', () => {
  const parts = partsOf(rows, left, right)
  expect(parts.map(({ side, section }) => `${side} ${section?.id}`)).toEqual([
    'left undefined',
    'left preamble',
    'left measure-1',
    'right measure-2',
    'left measure-1',
    'left measure-2',
    'left measure-3',
    'right measure-3',
    'left commitments',
    'left undefined',
  ])
  expect(parts.flatMap((part) => part.rows)).toEqual(rows)
})

/** The edits of the left letter's passage that has an offset. */
function editsAround(offset: number) {
  return comparison.passages
    .filter(({ left }) => left && left.start <= offset && offset < left.end)
    .flatMap(({ edits }) => edits)
}

test('what is left out is equal text of changed sentences, clear of what differs', () => {
  const here = elisions(pair, 'left').map(({ start, end }) => left.text.slice(start, end))
  const there = elisions(pair, 'right').map(({ start, end }) => right.text.slice(start, end))
  expect(here).toEqual(there)
  expect(here).toContain('，数量排名位居全国前列。')
  for (const { start, end } of elisions(pair, 'left'))
    for (const { left: edit } of editsAround(start))
      expect(edit.end <= start - 10 || edit.start >= end + 10 || edit.start === edit.end).toBe(true)
})
