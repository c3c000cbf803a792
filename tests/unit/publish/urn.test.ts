import { expect, test } from 'vitest'
import { urnOf } from '@/lib/publish/urn'

test('a name is a UUID of version 5, the same for the same thing alone', () => {
  expect(urnOf('a')).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(urnOf('a')).toBe(urnOf('a'))
  expect(new Set(Array.from({ length: 500 }, (_, n) => urnOf(`reply-${n}`))).size).toBe(500)
})
