import { expect, test } from 'vitest'
import { byYear } from '@/lib/library/years'
import { newest, oldest } from './many'

test('years keep the order of the replies, the undated by themselves', () => {
  const undated = { ...newest, issuedOn: null }
  expect(byYear([newest, oldest, undated]).map(([year, group]) => [year, group.length])).toEqual([
    ['2024', 2],
    [null, 1],
  ])
})
