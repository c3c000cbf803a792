import { siteUrl } from '@/app/site-url'
import { readLibrary } from '@/lib/library/read'
import { feed, issuerId, issuersOf } from '@/lib/publish/feed'
import { site } from '@/lib/wording/messages'

export const dynamic = 'force-static'
export const dynamicParams = false

/** The Atom feed of one issuer's replies. */
export async function GET(_: Request, { params }: RouteContext<'/feeds/[name]'>): Promise<Response> {
  const { name } = await params
  const { replies } = await readLibrary()
  const issuer = named(issuersOf(replies)).find((issuer) => `${issuerId(issuer)}.xml` === name)
  return new Response(feed(replies, siteUrl(), issuer), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  })
}

export async function generateStaticParams(): Promise<{ name: string }[]> {
  const { replies } = await readLibrary()
  return named(issuersOf(replies)).map((issuer) => ({ name: `${issuerId(issuer)}.xml` }))
}

/** The export needs one address at the least: where no letter names its issuer there is a feed of nothing. */
function named(issuers: readonly string[]): readonly string[] {
  return issuers.length > 0 ? issuers : [site.name]
}
