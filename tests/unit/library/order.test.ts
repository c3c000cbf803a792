import { expect, test } from 'vitest'
import { byDateOfIssue, ordered } from '@/lib/library/order'
import { toSlug } from '@/lib/reply/slug'
import { present } from '../parse/support'

const reply = (name: string, issuedOn: string | null) => ({
  slug: present(toSlug(name) ?? undefined),
  issuedOn,
})

test('the earlier by date of issue stands left, the undated right', () => {
  const may = reply('b', '2024-05-20')
  const july = reply('a', '2024-07-29')
  const undated = reply('0', null)
  expect(ordered(july, may)).toEqual([may, july])
  expect(ordered(may, july)).toEqual([may, july])
  expect(ordered(undated, july)).toEqual([july, undated])
})

test('of one day, or undated both, the slug decides', () => {
  expect(ordered(reply('b', '2024-05-20'), reply('a', '2024-05-20'))[0].slug).toBe('a')
  expect(ordered(reply('b', null), reply('a', null))[0].slug).toBe('a')
})

test('replies are sorted by date of issue, then by slug, the undated last', () => {
  const sorted = [
    reply('c', '2024-02-01'),
    reply('a', '2024-03-01'),
    reply('b', '2024-03-01'),
    reply('a', null),
    reply('b', null),
  ]
  expect(sorted.toReversed().sort(byDateOfIssue)).toEqual(sorted)
  for (const one of sorted) expect(byDateOfIssue(one, { ...one })).toBe(0)
})
