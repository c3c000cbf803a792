import { publicUrl } from '@/app/site-url'
import { ris } from '@/lib/publish/records'
import { everySlug, replyOf } from '../params'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = everySlug

/** The reply as a record in RIS. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/replies/[slug]/reply.ris'>,
): Promise<Response> {
  const reply = await replyOf(params)
  return new Response(ris(reply, publicUrl()), {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  })
}
