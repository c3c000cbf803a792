import { expect, test } from 'vitest'
import { ordered, pairs } from '@/lib/library/order'
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
  expect(ordered(undated, july)).toEqual([july, undated])
})

test('of one day, or undated both, the slug decides', () => {
  expect(ordered(reply('b', '2024-05-20'), reply('a', '2024-05-20'))[0].slug).toBe('a')
  expect(ordered(reply('b', null), reply('a', null))[0].slug).toBe('a')
})

test('three replies make three pairs, each in its order', () => {
  const replies = [reply('c', '2024-03-01'), reply('a', '2024-02-01'), reply('b', '2024-01-01')]
  expect(pairs(replies).map(([left, right]) => `${left.slug}-${right.slug}`)).toEqual(['b-a', 'b-c', 'a-c'])
  expect(pairs(replies.slice(0, 1))).toEqual([])
})

test('a slug is lower-case ASCII', () => {
  for (const name of ['hukejianfu-2024-26', 'a', '2024']) expect(toSlug(name)).toBe(name)
  for (const name of ['', 'A', 'a_b', '-a', 'a-', 'a--b', '沪', 'a.b', 'a/b', '..'])
    expect(toSlug(name)).toBeNull()
})
