import { publicUrl } from '@/app/site-url'
import { bibtex } from '@/lib/publish/records'
import { everySlug, replyOf } from '../params'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = everySlug

/** The reply as a record in BibTeX. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/replies/[slug]/reply.bib'>,
): Promise<Response> {
  const reply = await replyOf(params)
  return new Response(bibtex(reply, publicUrl()), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  })
}
