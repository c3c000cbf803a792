import { readLibrary } from '@/lib/library/read'
import { stockNotes } from '@/lib/library/stock'
import { jsonFile } from '@/lib/publish/public-json'
import { everySlug, replyOf } from '../params'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = everySlug

/** The sentences of the reply that stand in three letters of the library or more. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/replies/[slug]/stock.json'>,
): Promise<Response> {
  const { replies } = await readLibrary()
  return new Response(jsonFile(stockNotes(await replyOf(params), replies)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
}
