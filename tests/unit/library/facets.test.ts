import { describe, expect, test } from 'vitest'
import { facets } from '@/lib/library/facets'
import { many, newest, oldest, replies } from './many'

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
      { ...newest, issuer: null, issuers: [], outcomeClass: null, request: oldest.request },
    ])
    expect(issuer?.values).toEqual(['某市民政局', '某市教育局', '未注明'])
    expect(outcome?.values).toEqual(['解决采纳', '未注明'])
  })

  test('hold one outcome in two spellings for one', () => {
    const spelled = ['B类', '（B）', 'A'].map((outcome, n) => ({
      ...(many(3)[n] ?? newest),
      outcome,
      outcomeClass: n < 2 ? 'B' : 'A',
    }))
    expect(facets(spelled).find(({ name }) => name === 'outcome')?.values).toEqual(['B', 'A'])
  })

  test('are those that are asked for; years stand in their order', () => {
    const library = [
      { ...oldest, issuedOn: '2023-01-02' },
      { ...oldest, issuedOn: null },
      { ...oldest, issuedOn: null },
      newest,
    ]
    expect(facets(library, ['year']).map(({ name, values }) => [name, values])).toEqual([
      ['year', ['2024年', '2023年', '未署日期']],
    ])
  })

  test('find a joint letter by each of its issuers', () => {
    const joint = { ...newest, issuers: ['某市财政局', '某市教育局'] }
    const [issuer] = facets([...many(2), joint])
    expect(issuer?.values).toEqual(['某市教育局', '某市民政局', '某市财政局'])
    expect(issuer?.of.get(joint)).toEqual([2, 0])
    expect(facets([joint, { ...joint }])).toEqual([])
  })

  test('tell each reply’s value by its place among them', () => {
    const library = many(5)
    const [issuer] = facets(library)
    expect(issuer?.values).toEqual(['某市教育局', '某市民政局'])
    const told = library.map((reply) => issuer?.of.get(reply)?.map((index) => issuer.values[index]))
    expect(told).toEqual(library.map((reply) => reply.issuers))
  })
})
