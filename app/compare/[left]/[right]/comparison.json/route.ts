import { comparisonOf } from '@/lib/library/comparisons'
import { jsonFile, publicComparison } from '@/lib/publish/public-json'
import { everyPair, pairOf } from '../params'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = everyPair

/** The comparison as data. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/compare/[left]/[right]/comparison.json'>,
): Promise<Response> {
  const { left, right } = await pairOf(params)
  return new Response(jsonFile(publicComparison(comparisonOf(left, right).comparison)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
}
