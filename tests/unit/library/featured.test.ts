import { describe, expect, test } from 'vitest'
import { featured, sharedPart } from '@/lib/library/featured'
import { partnerPairs } from '@/lib/library/partners'
import type { Reply } from '@/lib/reply/reply'
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

  test('is one of the eight newest and, where it can be, two of them', () => {
    const own = (reply: Reply, n: number) => ({ ...reply, text: String.fromCodePoint(0x4e00 + n).repeat(40) })
    const unlike = many(12).map(own)
    const place = (library: readonly Reply[]) => {
      const pair = featured(library)
      return [pair?.left.slug, pair?.right.slug].map((slug) => Number(slug?.slice(-3)))
    }
    // The same words in the ninth and the tenth, and a part of them in the seventh and the eighth.
    const words = '本市大力发展养老服务，全市建成社区食堂四十一家，取得积极成效。'
    const library = unlike.map((reply, n) =>
      n === 8 || n === 9
        ? { ...reply, text: words.repeat(3), sections: [] }
        : { ...reply, text: n === 6 || n === 7 ? `${reply.text}。${words}` : reply.text, sections: [] },
    )
    expect(place(library)).toEqual([7, 6])
  })
})
