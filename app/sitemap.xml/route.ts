import { partnerPairs } from '@/lib/library/partners'
import { readLibrary } from '@/lib/library/read'
import { sitemap } from '@/lib/publish/sitemap'
import { siteUrl } from '../site-url'

export const dynamic = 'force-static'

/** Every page of the site. */
export async function GET(): Promise<Response> {
  const { replies } = await readLibrary()
  return new Response(sitemap(replies, partnerPairs(replies), siteUrl()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })
}
