import { readLibrary } from '@/lib/library/read'
import { feed } from '@/lib/publish/feed'
import { siteUrl } from '../site-url'

export const dynamic = 'force-static'

/** The Atom feed of the replies. */
export async function GET(): Promise<Response> {
  const { replies } = await readLibrary()
  return new Response(feed(replies, siteUrl()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
}
