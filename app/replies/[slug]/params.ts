import { notFound } from 'next/navigation'
import { readLibrary } from '@/lib/library/read'
import type { Reply } from '@/lib/reply/reply'

/** One page and one set of data files for each reply of the library. */
export async function everySlug(): Promise<{ slug: string }[]> {
  const { replies, atFault } = await readLibrary()
  const known = new Set<string>(replies.map(({ slug }) => slug))
  for (const { slug } of atFault) if (slug !== null) known.add(slug)
  return [...known].map((slug) => ({ slug }))
}

/** Whether of the letter that an address names no form without a fault is known, which development tells in its place. */
export async function isOnlyFaulty(params: Promise<{ slug: string }>): Promise<boolean> {
  const { bySlug, atFault } = await readLibrary()
  const { slug } = await params
  return bySlug(slug) === undefined && atFault.some((file) => file.slug === slug)
}

/** The reply that an address names. */
export async function replyOf(params: Promise<{ slug: string }>): Promise<Reply> {
  const { bySlug } = await readLibrary()
  return bySlug((await params).slug) ?? notFound()
}
