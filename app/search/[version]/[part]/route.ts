import { processWide } from '@/lib/library/process-wide'
import { readLibrary } from '@/lib/library/read'
import { type Index, indexVersion, makeIndex } from '@/lib/search/make'

export const dynamic = 'force-static'
export const dynamicParams = false

const made = processWide('indices', () => new Map<string, Index>())

/** The index of the library as it is now, made once in a process. */
async function libraryIndex(): Promise<{ version: string; index: Index }> {
  const { replies } = await readLibrary()
  const version = indexVersion(replies)
  const index = made.get(version) ?? makeIndex(replies)
  made.clear()
  made.set(version, index)
  return { version, index }
}

/** What words are found by: the root of the index and its parts. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/search/[version]/[part]'>,
): Promise<Response> {
  const { part } = await params
  const { root, parts } = (await libraryIndex()).index
  if (part === 'root.json') return Response.json(root)
  const bytes = parts[Number.parseInt(part, 10)]
  if (bytes === undefined) return new Response(null, { status: 404 })
  return new Response(bytes as BodyInit, { headers: { 'Content-Type': 'application/octet-stream' } })
}

export async function generateStaticParams() {
  const { version, index } = await libraryIndex()
  return ['root.json', ...index.parts.map((_, number) => `${number}.bin`)].map((part) => ({ version, part }))
}
