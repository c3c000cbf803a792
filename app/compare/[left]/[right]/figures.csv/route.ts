import { publicUrl } from '@/app/site-url'
import { comparisonOf } from '@/lib/library/comparisons'
import { figuresCsv } from '@/lib/publish/pair-tables'
import { everyPair, pairOf } from '../params'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = everyPair

/** The figures that differ, as a table. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/compare/[left]/[right]/figures.csv'>,
): Promise<Response> {
  const { left, right } = await pairOf(params)
  return new Response(figuresCsv(comparisonOf(left, right), publicUrl()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  })
}
