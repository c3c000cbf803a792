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

/** The reply that an address names, and what is at fault in its file, which only development tells; it may have that alone. */
export async function letterAt(params: Promise<{ slug: string }>) {
  const { replies, bySlug, atFault } = await readLibrary()
  const { slug } = await params
  const faulty = atFault.filter((file) => file.slug === slug)
  return { replies, reply: bySlug(slug) ?? (faulty.length > 0 ? null : notFound()), faulty }
}

/** The reply that an address names. */
export async function replyOf(params: Promise<{ slug: string }>): Promise<Reply> {
  return (await letterAt(params)).reply ?? notFound()
}
