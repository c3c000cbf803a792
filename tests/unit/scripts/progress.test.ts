import { expect, test, vi } from 'vitest'
import { progress } from '@/scripts/progress'

test('how far it is and how long the rest takes is told once in two seconds, and not at the end', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const now = vi.spyOn(performance, 'now').mockReturnValue(10_000)
  const tell = progress('letters')
  now.mockReturnValue(11_000)
  tell(1, 8)
  now.mockReturnValue(12_500)
  tell(2, 8)
  now.mockReturnValue(16_000)
  tell(6, 8)
  now.mockReturnValue(19_000)
  tell(8, 8)
  expect(said.mock.calls.flat()).toEqual(['1 of 8 letters, 7 s left', '6 of 8 letters, 2 s left'])
  vi.restoreAllMocks()
})

test('how long the rest takes is not told by the first of very many', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {})
  const now = vi.spyOn(performance, 'now').mockReturnValue(0)
  const tell = progress('letters')
  now.mockReturnValue(3_000)
  tell(1, 1000)
  now.mockReturnValue(6_000)
  tell(100, 1000)
  expect(said.mock.calls.flat()).toEqual(['1 of 1000 letters', '100 of 1000 letters, 54 s left'])
  vi.restoreAllMocks()
})
