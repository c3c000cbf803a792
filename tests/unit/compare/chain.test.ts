import { expect, test } from 'vitest'
import { heaviestChain } from '@/lib/compare/chain'

/** `left right weight` of each meeting; those on the chain. */
const chain = (...meetings: (readonly [left: number, right: number, weight: number])[]) =>
  heaviestChain(meetings.map(([left, right, weight], at) => ({ left, right, weight, at }))).map(
    ({ at }) => at,
  )

test('all of what stands in one order is on the chain, however it is given', () => {
  expect(chain([0, 0, 1], [2, 1, 1], [3, 5, 1])).toEqual([0, 1, 2])
  expect(chain([3, 5, 1], [0, 0, 1], [2, 1, 1])).toEqual([1, 2, 0])
  expect(chain()).toEqual([])
})

test('of two blocks that changed places the lighter one is off it', () => {
  expect(chain([0, 9, 2], [1, 1, 1], [2, 2, 2])).toEqual([1, 2])
  expect(chain([0, 9, 4], [1, 1, 1], [2, 2, 2])).toEqual([0])
})

test('of equally heavy chains the one is taken that keeps what stands first on the left', () => {
  expect(chain([0, 9, 3], [1, 1, 1], [2, 2, 2])).toEqual([0])
  expect(chain([1, 0, 1], [0, 1, 1])).toEqual([1])
})

test('what stands at one place on either side is on it but once', () => {
  expect(chain([0, 0, 1], [0, 1, 2])).toEqual([1])
  expect(chain([0, 1, 2], [0, 0, 3])).toEqual([1])
  expect(chain([0, 0, 1], [1, 0, 2])).toEqual([1])
})

test('the chain is the heaviest of all that there are', () => {
  let seed = 1
  const next = (below: number) => {
    seed = (seed * 48271) % 2147483647
    return seed % below
  }
  for (let round = 0; round < 60; round++) {
    const meetings = Array.from({ length: 7 }, () => [next(6), next(6), 1 + next(5)] as const)
    const weigh = (places: readonly number[]) =>
      places.reduce((sum, place) => sum + (meetings[place]?.[2] ?? 0), 0)
    const rises = (places: readonly number[]) => {
      const sorted = places.map((place) => meetings[place] ?? [0, 0, 0]).sort((p, q) => p[0] - q[0])
      return sorted.every(
        ([l, r], n) => n === 0 || (l > (sorted[n - 1]?.[0] ?? 0) && r > (sorted[n - 1]?.[1] ?? 0)),
      )
    }
    const every = Array.from({ length: 2 ** 7 }, (_, bits) =>
      [0, 1, 2, 3, 4, 5, 6].filter((n) => bits & (1 << n)),
    )
    const heaviest = Math.max(...every.filter(rises).map(weigh))
    const found = chain(...meetings)
    expect(rises(found)).toBe(true)
    expect(weigh(found)).toBe(heaviest)
  }
})
