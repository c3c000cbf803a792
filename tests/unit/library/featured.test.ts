import { describe, expect, test } from 'vitest'
import { featured, sharedPart } from '@/lib/library/featured'
import { partnerPairs } from '@/lib/library/neighbours'
import type { Slug } from '@/lib/reply/slug'
import { many, newest, oldest, replies } from './many'

describe('the featured pair', () => {
  test('is none in a library of one', () => {
    expect(featured([newest])).toBeNull()
  })

  test('is the two replies that share most', () => {
    const stranger = {
      ...oldest,
      slug: 'stranger' as Slug,
      text: '答复',
      sections: [],
      marks: [],
      fields: [],
    }
    const made = featured([newest, stranger, oldest])
    expect([made?.left.slug, made?.right.slug]).toEqual([oldest.slug, newest.slug])
  })

  test('has a page, also in a large library', () => {
    const library = many(25)
    const made = featured(library)
    const pages = partnerPairs(library).map((pair) => pair.map(({ slug }) => slug).join('/'))
    expect(pages).toContain(`${made?.left.slug}/${made?.right.slug}`)
  })

  test('says how much of either stands in the other', () => {
    const made = featured(replies)
    if (!made) throw new Error('Expected a pair')
    for (const side of ['left', 'right'] as const) {
      const { characters, identical, reworded } = made.comparison.coverage[side].whole
      expect(sharedPart(made.comparison, side)).toBeCloseTo((identical + reworded) / characters)
    }
  })
})
