import { expect, test, vi } from 'vitest'
import * as engine from '@/lib/compare/compare'
import { comparisonOf } from '@/lib/library/comparisons'
import { featured } from '@/lib/library/featured'
import { partners } from '@/lib/library/partners'
import { readLibrary } from '@/lib/library/read'
import type { Reply } from '@/lib/reply/reply'
import * as layout from '@/lib/side-by-side/rows'

vi.mock('@/lib/compare/compare', { spy: true })
vi.mock('@/lib/side-by-side/rows', { spy: true })

const { replies } = await readLibrary('content')
const [newer, older] = replies as [Reply, Reply]

test('a pair is compared and laid out once for all pages and files that show it, in either order', () => {
  const pages = replies.flatMap((reply) =>
    partners(reply, replies).map((other) => comparisonOf(reply, other)),
  )
  const all = [...pages, comparisonOf(newer, older), comparisonOf(older, newer), featured(replies)]
  for (const pair of all) expect(pair?.rows.length).toBeGreaterThan(0)
  expect(new Set(all).size).toBe(1)
  expect(engine.compare).toHaveBeenCalledTimes(1)
  expect(layout.layOut).toHaveBeenCalledTimes(1)
})

test('code that is bundled apart, as pages and data files are, has the same pair', async () => {
  const pair = comparisonOf(older, newer)
  vi.resetModules()
  const apart = await import('@/lib/library/comparisons')
  expect(apart.comparisonOf).not.toBe(comparisonOf)
  expect(apart.comparisonOf(older, newer)).toBe(pair)
})

test('the earlier reply by date of issue stands left', () => {
  expect(comparisonOf(newer, older)).toMatchObject({ left: older, right: newer })
})

test('a reply that was read anew is compared anew', () => {
  expect(comparisonOf(older, { ...newer })).not.toBe(comparisonOf(older, newer))
})
