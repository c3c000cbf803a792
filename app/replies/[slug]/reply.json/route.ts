import { jsonFile, publicReply } from '@/lib/publish/public-json'
import { everySlug, replyOf } from '../params'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = everySlug

/** The reply as data. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/replies/[slug]/reply.json'>,
): Promise<Response> {
  const reply = await replyOf(params)
  return new Response(jsonFile(publicReply(reply)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
}
