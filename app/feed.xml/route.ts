import { feed } from '@/lib/feed'
import { readLibrary } from '@/lib/library'
import { siteUrl } from '../site-url'

export const dynamic = 'force-static'

/** The Atom feed of the replies. */
export async function GET(): Promise<Response> {
  const { replies } = await readLibrary()
  return new Response(feed(replies, siteUrl()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
}
