import { expect, test } from 'vitest'
import { batchesOf, foldersOf, nameOf } from '@/scripts/site/large/work'

const named = (slug: string) => ({ slug })
const pairsOf = (...names: string[]) =>
  names.map((name) => name.split(' ').map(named) as [{ slug: string }, { slug: string }])

test('each letter and each pair is work once, and the library and its index are work of their own', () => {
  const replies = Array.from({ length: 40 }, (_, n) => named(`r${n}`))
  const pairs = pairsOf('r0 r39', 'r1 r0', 'r20 r21')
  const batches = batchesOf(replies, pairs, [{ id: 'abcdef01' }])
  expect([batches[0], batches.at(-1)]).toEqual([[{ type: 'search' }], [{ type: 'library' }]])
  const names = batches.flat().map(nameOf)
  expect(names.toSorted()).toEqual(
    [
      ...replies.map(({ slug }) => `replies/${slug}`),
      ...replies.map(({ slug }) => `sentences/of/${slug}`),
      'compare/r0/r39',
      'compare/r1/r0',
      'compare/r20/r21',
      'library',
      'search',
      'sentences/abcdef01',
    ].toSorted(),
  )
})

test('letters that are set beside each other, however far around, are in one batch', () => {
  const replies = Array.from({ length: 60 }, (_, n) => named(`r${n}`))
  const [, first = []] = batchesOf(replies, pairsOf('r0 r59', 'r58 r59', 'r30 r58'))
  const names = first.map(nameOf)
  for (const slug of ['r0', 'r59', 'r58', 'r30']) expect(names).toContain(`replies/${slug}`)
  expect(names).toContain('compare/r30/r58')
  expect(first.filter(({ type }) => type === 'reply')).toHaveLength(16)
})

test('a pair has its folder in either order', () => {
  expect(foldersOf({ type: 'pair', left: 'a', right: 'b' })).toEqual(['compare/a/b', 'compare/b/a'])
})
