import { expect, test } from 'vitest'
import { correspondences } from '@/lib/side-by-side/correspondence'
import { left, pair, right } from './own-pair'

test('parts correspond by their text, not by their numbers', () => {
  const found = correspondences(pair.comparison, 'left', left, right).map(({ section, others }) => [
    section.id,
    ...others.map(({ section }) => section.id),
  ])
  expect(found).toEqual([
    ['preamble', 'preamble'],
    ['measure-1', 'measure-2', 'measure-1'],
    ['measure-2'],
    ['measure-3'],
    ['commitments', 'commitments'],
  ])
})
