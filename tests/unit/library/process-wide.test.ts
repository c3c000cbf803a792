import { expect, test, vi } from 'vitest'
import { processWide } from '@/lib/library/process-wide'

test('a value is made once for each name', () => {
  const make = vi.fn(() => ({}))
  const one = processWide('a test of one', make)
  expect(processWide('a test of one', make)).toBe(one)
  expect(processWide('a test of another', make)).not.toBe(one)
  expect(make).toHaveBeenCalledTimes(2)
})

test('modules that are loaded twice have the same value', async () => {
  const one = processWide('a test of modules', () => ({}))
  vi.resetModules()
  const apart = await import('@/lib/library/process-wide')
  expect(apart.processWide).not.toBe(processWide)
  expect(apart.processWide('a test of modules', () => ({}))).toBe(one)
})
