import type { MetadataRoute } from 'next'
import { partnerPairs } from '@/lib/library/partners'
import { readLibrary } from '@/lib/library/read'
import { addresses } from '@/lib/publish/addresses'
import { siteUrl } from './site-url'

export const dynamic = 'force-static'

/** Every page of the site; a page that forwards to another is none. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { replies } = await readLibrary()
  const page = (path: string, ...dates: (string | null)[]) => {
    const last = dates
      .filter((date) => date !== null)
      .sort()
      .at(-1)
    return { url: siteUrl() + path, ...(last && { lastModified: last }) }
  }
  return [
    page(addresses.library, ...replies.map(({ issuedOn }) => issuedOn)),
    page(addresses.commitments, ...replies.map(({ issuedOn }) => issuedOn)),
    page(addresses.accessibility),
    ...replies.map((reply) => page(addresses.reply(reply), reply.issuedOn)),
    ...partnerPairs(replies).map(([left, right]) =>
      page(addresses.compare(left, right), left.issuedOn, right.issuedOn),
    ),
  ]
}
