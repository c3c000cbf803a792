import { everySlug, replyOf } from '../params'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = everySlug

/** The Markdown that the reply is read from. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/replies/[slug]/reply.md'>,
): Promise<Response> {
  const reply = await replyOf(params)
  return new Response(reply.markdown, {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  })
}
