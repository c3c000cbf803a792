import { readLibrary } from '@/lib/library/read'
import { repliesJsonl } from '@/lib/publish/library-data'

export const dynamic = 'force-static'

/** The whole library as data, a reply a line. */
export async function GET(): Promise<Response> {
  const { replies } = await readLibrary()
  return new Response(repliesJsonl(replies), {
    headers: { 'Content-Type': 'application/jsonl; charset=utf-8' },
  })
}
