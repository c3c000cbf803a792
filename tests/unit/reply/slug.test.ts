import { expect, test } from 'vitest'
import { toSlug } from '@/lib/reply/slug'

test.each(['a', '2024', 'hukejianfu-2024-26'])('%s is a slug', (name) => {
  expect(toSlug(name)).toBe(name)
})

test.each(['', 'A', '-a', 'a-', 'a--b', 'a b', 'a_b', '答复', 'a.b'])('%j is none', (name) => {
  expect(toSlug(name)).toBeNull()
})
