import { expect, test } from 'vitest'
import { draw, width } from '@/lib/side-by-side/ribbons'
import { left, pair, right } from './own-pair'

test('strips are at one scale, each as long as its letter', () => {
  const drawn = draw(pair)
  const end = (side: 'left' | 'right') => Math.max(...drawn[side].map(({ bar }) => bar.x + bar.width))
  expect(end('left')).toBe(width)
  expect(end('right')).toBe(Math.round((right.text.length / left.text.length) * width))
})

test('what moved crosses the ribbons that stay', () => {
  const { ribbons } = draw(pair)
  const crossed = ribbons.filter(
    ({ row, left: here, right: there }) =>
      row.kind === 'moved' &&
      ribbons.some(
        (other) => other.row.kind !== 'moved' && other.left.x < here.x !== other.right.x < there.x,
      ),
  )
  expect(ribbons.filter(({ row }) => row.kind === 'moved')).toHaveLength(2)
  expect(crossed).toHaveLength(2)
})
