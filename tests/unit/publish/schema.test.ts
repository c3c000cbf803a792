import Ajv from 'ajv/dist/2020'
import { describe, expect, test } from 'vitest'
import { compare } from '@/lib/compare/compare'
import { pairs } from '@/lib/library/order'
import { readLibrary } from '@/lib/library/read'
import { jsonFile, publicComparison, publicReply } from '@/lib/publish/json'
import { comparisonSchema } from '@/lib/publish/schema/comparison'
import { replySchema } from '@/lib/publish/schema/reply'

const ajv = new Ajv({ strict: true, allErrors: true, strictTypes: false })
const isReply = ajv.compile(replySchema)
const isComparison = ajv.compile(comparisonSchema)

const replies = [
  ...(await readLibrary('content')).replies,
  ...(await readLibrary('tests/fixtures/shapes')).replies,
]

describe('the published schemas', () => {
  test.each(replies)('hold for reply.json of $slug', (reply) => {
    isReply(JSON.parse(jsonFile(publicReply(reply))))
    expect(isReply.errors).toBeNull()
  })

  test.each(pairs(replies).map(([left, right]) => ({ left, right })))(
    'hold for comparison.json of $left.slug and $right.slug',
    ({ left, right }) => {
      isComparison(JSON.parse(jsonFile(publicComparison(compare(left, right)))))
      expect(isComparison.errors).toBeNull()
    },
  )

  test('refuse a field that is missing, of another type, or unknown', () => {
    const reply = publicReply(replies[0] as (typeof replies)[number])
    const { outcome: _, ...without } = reply
    expect(isReply(without)).toBe(false)
    expect(isReply({ ...reply, addressees: null })).toBe(false)
    expect(isReply({ ...reply, marks: [] })).toBe(false)
    expect(isReply({ ...reply, issuedOn: '2024年5月20日' })).toBe(false)
    expect(
      isReply({ ...reply, sections: [{ type: 'title', id: 'title', start: 0, end: 1, heading: '' }] }),
    ).toBe(false)
  })
})
