import { expect, test } from 'vitest'
import { score } from '@/tests/bench/letters'

test('of the fields that raw letters have, .97 come out as a reader wrote them down', async () => {
  const { all, letters, wrong } = await score('tests/fixtures/raw/tuning')
  expect(letters).toBeGreaterThanOrEqual(69)
  expect(all.right / all.values, wrong.join('\n')).toBeGreaterThanOrEqual(0.97)
  expect(all.extra, wrong.join('\n')).toBeLessThanOrEqual(0.01 * all.values)
})
