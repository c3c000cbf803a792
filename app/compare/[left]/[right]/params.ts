import { notFound } from 'next/navigation'
import { ordered } from '@/lib/library/order'
import { partnerPairs } from '@/lib/library/partners'
import { readLibrary } from '@/lib/library/read'
import type { Reply } from '@/lib/reply/reply'

type Params = Promise<{ left: string; right: string }>

/**
 * The pairs that have a side-by-side, as they stand. A library of one letter has the letter beside
 * itself, since the export needs one address at the least; that page says so and leads to the letter.
 */
export async function everyPair(): Promise<{ left: string; right: string }[]> {
  const { replies } = await readLibrary()
  const [only] = replies
  if (only && replies.length === 1) return [{ left: only.slug, right: only.slug }]
  return partnerPairs(replies).map(([left, right]) => ({ left: left.slug, right: right.slug }))
}

/** The same and each in the other order, which is a page that leads on. */
export async function everyOrder(): Promise<{ left: string; right: string }[]> {
  const found = await everyPair()
  const turned = found.filter(({ left, right }) => left !== right)
  return [...found, ...turned.map(({ left, right }) => ({ left: right, right: left }))]
}

/** The two replies that an address names, in its order, and whether they stand so. */
export async function pairOf(params: Params): Promise<{ left: Reply; right: Reply; inOrder: boolean }> {
  const { bySlug } = await readLibrary()
  const named = await params
  const left = bySlug(named.left) ?? notFound()
  const right = bySlug(named.right) ?? notFound()
  return { left, right, inOrder: ordered(left, right)[0] === left }
}
