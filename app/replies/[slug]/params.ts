import { notFound } from 'next/navigation'
import { readLibrary } from '@/lib/library/read'
import type { Reply } from '@/lib/reply/reply'

/** One page and one set of data files for each reply of the library. */
export async function everySlug(): Promise<{ slug: string }[]> {
  const { replies } = await readLibrary()
  return replies.map(({ slug }) => ({ slug }))
}

/** The reply that an address names. */
export async function replyOf(params: Promise<{ slug: string }>): Promise<Reply> {
  const { bySlug } = await readLibrary()
  return bySlug((await params).slug) ?? notFound()
}
