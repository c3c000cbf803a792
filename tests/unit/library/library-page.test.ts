import { describe, expect, test } from 'vitest'
import { facets } from '@/lib/library/facets'
import { featured, sharedPart } from '@/lib/library/featured'
import { partnerPairs, partners } from '@/lib/library/neighbours'
import { readLibrary } from '@/lib/library/read'
import { byYear } from '@/lib/library/years'
import type { Reply } from '@/lib/reply/reply'
import type { Slug } from '@/lib/reply/slug'

const { replies } = await readLibrary('content')
const [newest, oldest] = replies
if (!newest || !oldest) throw new Error('Expected two replies')

/** `count` copies of a reply, a day apart, newest first; every third of another issuer. */
function many(count: number): Reply[] {
  return Array.from({ length: count }, (_, index) => ({
    ...(oldest as Reply),
    slug: `reply-${String(index).padStart(3, '0')}` as Slug,
    issuer: index % 3 === 0 ? '某市民政局' : '某市教育局',
    issuedOn: new Date(Date.UTC(2024, 5, 30) - index * 86_400_000).toISOString().slice(0, 10),
  }))
}

describe('facets', () => {
  test('are the properties in which the replies differ', () => {
    expect(facets(replies).map(({ name, values }) => [name, values])).toEqual([
      ['kind', ['政协提案', '代表建议']],
    ])
  })

  test('are none for one reply', () => {
    expect(facets([newest])).toEqual([])
  })

  test('list the most frequent value first, and one for what a letter does not state', () => {
    const [issuer, outcome] = facets([
      ...many(4),
      { ...newest, issuer: null, outcome: null, request: oldest.request },
    ])
    expect(issuer?.values).toEqual(['某市民政局', '某市教育局', '未注明'])
    expect(outcome?.values).toEqual(['解决采纳', '未注明'])
  })
})

test('years keep the order of the replies, the undated by themselves', () => {
  const undated = { ...newest, issuedOn: null }
  expect(byYear([newest, oldest, undated]).map(([year, group]) => [year, group.length])).toEqual([
    ['2024', 2],
    [null, 1],
  ])
})

describe('partners', () => {
  test('of a small library are all the others', () => {
    const library = many(20)
    for (const reply of library) expect(partners(reply, library)).toHaveLength(19)
    expect(partnerPairs(library)).toHaveLength(190)
  })

  test('of a large library are the nearest of the same issuer', () => {
    const library = many(300)
    const reply = library[150] as Reply
    expect(partners(reply, library).map(({ slug }) => slug)).toEqual(
      ['141', '144', '147', '153', '156'].map((number) => `reply-${number}`),
    )
    expect(partnerPairs(library).length).toBeLessThanOrEqual(300 * 5)
  })

  test('stand left and right by date of issue, each pair once', () => {
    expect(partnerPairs(replies).map((pair) => pair.map(({ slug }) => slug))).toEqual([
      ['hukejianfu-2024-26', 'huketifu-2024-79'],
    ])
  })
})

describe('the offer', () => {
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
    if (!made) throw new Error('Expected an offer')
    for (const side of ['left', 'right'] as const) {
      const { characters, identical, reworded } = made.comparison.coverage[side].whole
      expect(sharedPart(made.comparison, side)).toBeCloseTo((identical + reworded) / characters)
    }
  })
})
