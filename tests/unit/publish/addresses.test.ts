import { expect, test, vi } from 'vitest'
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

test('all begin with the folder of the host that the site stands in', async () => {
  vi.stubEnv('BASE_PATH', '/a/b')
  vi.resetModules()
  const { addresses } = await import('@/lib/publish/addresses')
  const all = [
    addresses.library,
    addresses.commitments,
    addresses.accessibility,
    addresses.feed,
    addresses.repliesJsonl,
    addresses.repliesCsv,
    addresses.printSheet,
    addresses.script('reader'),
    addresses.font('song.woff2'),
    addresses.reply(one),
    addresses.data(one, 'reply.md'),
    addresses.compare(one, other),
    addresses.anyTwo(one, other),
    addresses.pairData(one, other, 'figures.csv'),
  ]
  for (const address of all) expect(address).toMatch(/^\/a\/b\/(?!a\/)/)
  vi.unstubAllEnvs()
})
