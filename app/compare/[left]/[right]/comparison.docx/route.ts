import { publicUrl } from '@/app/site-url'
import { comparisonOf } from '@/lib/library/comparisons'
import { comparisonDocx } from '@/lib/publish/comparison-docx'
import { everyPair, pairOf } from '../params'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = everyPair

/** The side-by-side as a document. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/compare/[left]/[right]/comparison.docx'>,
): Promise<Response> {
  const { left, right } = await pairOf(params)
  return new Response(comparisonDocx(comparisonOf(left, right), publicUrl()), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  })
}
