import { processWide } from '@/lib/library/process-wide'
import { readLibrary } from '@/lib/library/read'
import type { Reply } from '@/lib/reply/reply'
import { type Index, indexVersion, makeIndex } from '@/lib/search/make'

export const dynamic = 'force-static'
export const dynamicParams = false

interface Named {
  readonly version: string
  readonly index: Index
}

const made = processWide('indices', () => new WeakMap<readonly Reply[], Named>())

/** The index of the library, made once in a process for all of its parts, anew when the library has been read anew. */
async function libraryIndex(): Promise<Named> {
  const { replies } = await readLibrary()
  const named = made.get(replies) ?? { version: indexVersion(replies), index: makeIndex(replies) }
  made.set(replies, named)
  return named
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
