import { describe, expect, test } from 'vitest'
import { compare } from '@/lib/compare/compare'
import { readLibrary } from '@/lib/library/read'
import type { Extent } from '@/lib/reply/reply'
import { layOut } from '@/lib/side-by-side/rows'
import fc from '@/tests/unit/random-cases'
import { makeLetter } from '../compare/quality.fixture'

const own = await readLibrary('content')
const shapes = await readLibrary('tests/fixtures/shapes')

const solid = (text: string) => text.replace(/\s/g, '')
const texts = (text: string, extents: readonly Extent[]) =>
  extents.map(({ start, end }) => text.slice(start, end)).join('')

const everyTwo = [...own.replies, ...shapes.replies].flatMap((one, index, all) =>
  all.slice(index).map((other) => [one, other] as const),
)

describe('each column holds its letter once and in its order', () => {
  test.each(everyTwo.map(([one, other]) => [one.slug, other.slug, one, other] as const))(
    '%s beside %s',
    (_, __, one, other) => {
      const rows = layOut(compare(one, other), one, other)
      expect(
        solid(
          texts(
            one.text,
            rows.flatMap((row) => row.left),
          ),
        ),
      ).toBe(solid(one.text))
      expect(
        solid(
          texts(
            other.text,
            rows.flatMap((row) => row.right),
          ),
        ),
      ).toBe(solid(other.text))
    },
  )
})

test('letters whose sentences are changed and put about at random keep them all, in each one’s order', () => {
  const sentence = fc.constantFrom(
    '近年来本市大力发展养老服务，取得积极成效。',
    '全市建成41家社区食堂，新增床位三千张；',
    '下一步，我们将继续完善制度，加强监督管理。',
    '支持企业联合高校、科研院所开展攻关，投入超亿元。',
    '一是制定新一轮政策，二是推动资源共享。',
  )
  const change = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.replace('4', '5').replace('，', '和'),
    (text) => text.replace('本市', '我市').replace('继续', '进一步'),
    (text) => text.slice(0, 12),
  )
  const letter = fc
    .array(fc.tuple(sentence, change, fc.boolean()), { maxLength: 12 })
    .map((parts) => parts.map(([text, change, ends]) => change(text) + (ends ? '\n' : '')).join(''))
  fc.assert(
    fc.property(letter, letter, (one, other) => {
      const a = makeLetter('a', one, [{ id: 'preamble', start: 0 }])
      const b = makeLetter('b', other, [{ id: 'preamble', start: 0 }])
      const rows = layOut(compare(a, b), a, b)
      expect(
        solid(
          texts(
            one,
            rows.flatMap((row) => row.left),
          ),
        ),
      ).toBe(solid(one))
      expect(
        solid(
          texts(
            other,
            rows.flatMap((row) => row.right),
          ),
        ),
      ).toBe(solid(other))
      expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1))
    }),
    { numRuns: 300 },
  )
})
