import { publicUrl } from '@/app/site-url'
import { readLibrary } from '@/lib/library/read'
import { repliesCsv } from '@/lib/publish/library-data'

export const dynamic = 'force-static'

/** The fields of all replies as a table. */
export async function GET(): Promise<Response> {
  const { replies } = await readLibrary()
  return new Response(repliesCsv(replies, publicUrl()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  })
}
