import type { MetadataRoute } from 'next'
import { readLibrary } from '@/lib/library'
import { partnerPairs } from '@/lib/partners'
import { paths } from '@/lib/paths'
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
    page(paths.library, ...replies.map(({ issuedOn }) => issuedOn)),
    page(paths.accessibility),
    ...replies.map((reply) => page(paths.reply(reply), reply.issuedOn)),
    ...partnerPairs(replies).map(([left, right]) =>
      page(paths.compare(left, right), left.issuedOn, right.issuedOn),
    ),
  ]
}
