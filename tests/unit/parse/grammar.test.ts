import { expect, test } from 'vitest'
import { shapeOf } from '@/lib/parse/grammar'

test.each([[['公开', '公开方式']], [['公开方式', '公开']]])(
  'of words that begin alike a shape takes the longest: %j',
  (words) => {
    expect(shapeOf`${words}`.exec('公开方式：主动')?.[0]).toBe('公开方式')
  },
)
