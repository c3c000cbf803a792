import { expect, test } from 'vitest'
import { addresses } from '@/lib/publish/addresses'
import { many } from '../library/many'

const [one, other] = many(2) as [ReturnType<typeof many>[0], ReturnType<typeof many>[0]]

test('pages are folders, data are files beside them', () => {
  expect(addresses.library).toBe('/')
  expect(addresses.accessibility).toBe('/accessibility/')
  expect(addresses.feed).toBe('/feed.xml')
  expect(addresses.reply(one)).toBe('/replies/reply-000/')
  expect(addresses.data(one, 'reply.md')).toBe('/replies/reply-000/reply.md')
  expect(addresses.pairData(one, other, 'figures.csv')).toBe('/compare/reply-000/reply-001/figures.csv')
  expect(addresses.compare(one, other)).toBe('/compare/reply-000/reply-001/')
})
