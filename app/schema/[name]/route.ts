import { comparisonSchema } from '@/lib/publish/schema/comparison'
import { replySchema } from '@/lib/publish/schema/reply'

const schemas = new Map<string, unknown>([
  ['reply.json', replySchema],
  ['comparison.json', comparisonSchema],
])

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams(): { name: string }[] {
  return [...schemas.keys()].map((name) => ({ name }))
}

/** The JSON Schema of a data file, under that file's name. */
export async function GET(_: Request, { params }: RouteContext<'/schema/[name]'>): Promise<Response> {
  const { name } = await params
  return new Response(`${JSON.stringify(schemas.get(name), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  })
}
