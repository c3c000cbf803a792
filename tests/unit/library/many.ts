import { readLibrary } from '@/lib/library/read'
import type { Reply } from '@/lib/reply/reply'
import type { Slug } from '@/lib/reply/slug'

export const { replies } = await readLibrary('content')

/** The two letters of the project's own library. */
export const [newest, oldest] = replies as readonly [Reply, Reply]

/** `count` copies of a reply, a day apart, newest first; every third of another issuer. */
export function many(count: number): Reply[] {
  return Array.from({ length: count }, (_, index) => ({
    ...oldest,
    slug: `reply-${String(index).padStart(3, '0')}` as Slug,
    issuer: index % 3 === 0 ? '某市民政局' : '某市教育局',
    issuers: [index % 3 === 0 ? '某市民政局' : '某市教育局'],
    issuedOn: new Date(Date.UTC(2024, 5, 30) - index * 86_400_000).toISOString().slice(0, 10),
  }))
}
