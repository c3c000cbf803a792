import { everySlug, replyOf } from '../params'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = everySlug

/** The whole letter as plain text, one line a paragraph. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/replies/[slug]/reply.txt'>,
): Promise<Response> {
  const reply = await replyOf(params)
  return new Response(`${reply.text}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
