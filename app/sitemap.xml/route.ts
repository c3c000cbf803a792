import { partnerPairs } from '@/lib/library/partners'
import { readLibrary } from '@/lib/library/read'
import { stockOf } from '@/lib/library/stock'
import { sitemap } from '@/lib/publish/sitemap'
import { hasOwnPage } from '@/lib/stock/own-page'
import { siteUrl } from '../site-url'

export const dynamic = 'force-static'

/** Every page of the site. */
export async function GET(): Promise<Response> {
  const { replies } = await readLibrary()
  return new Response(
    sitemap(replies, partnerPairs(replies), stockOf(replies).filter(hasOwnPage), siteUrl()),
    {
      headers: { 'Content-Type': 'application/xml; charset=utf-8' },
    },
  )
}
