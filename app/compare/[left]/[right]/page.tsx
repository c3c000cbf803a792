import type { Metadata } from 'next'
import { Lead, SideBySide } from '@/components/comparison/side-by-side'
import { comparisonOf } from '@/lib/library/comparisons'
import { readLibrary } from '@/lib/library/read'
import { stockNotes } from '@/lib/library/stock'
import { addresses } from '@/lib/publish/addresses'
import { comparison as words } from '@/lib/wording/messages'
import { nameOf, namesTogether } from '@/lib/wording/summary'
import { everyOrder, pairOf } from './params'
import '@/components/comparison/comparison.css'

export const dynamicParams = false

export const generateStaticParams = everyOrder

export async function generateMetadata({ params }: PageProps<'/compare/[left]/[right]'>): Promise<Metadata> {
  const { left, right, inOrder } = await pairOf(params)
  const title = `${namesTogether(left, right)} ${words.title}`
  if (left === right || !inOrder) return { title, robots: { index: false } }
  return {
    title,
    description: [left, right].map((reply) => reply.request.title ?? nameOf(reply)).join(' ↔ '),
    alternates: { types: { 'application/json': `${addresses.compare(left, right)}comparison.json` } },
  }
}

export default async function ComparisonPage({ params }: PageProps<'/compare/[left]/[right]'>) {
  const { left, right, inOrder } = await pairOf(params)
  if (left === right) return <Lead lead={words.single} to={addresses.reply(left)} name={words.read} />
  if (!inOrder) {
    const address = addresses.compare(right, left)
    return (
      <>
        <meta httpEquiv="refresh" content={`0; url=${address}`} />
        <Lead lead={words.turned} to={address} name={namesTogether(right, left)} />
      </>
    )
  }
  const { replies } = await readLibrary()
  const stock = { left: stockNotes(left, replies), right: stockNotes(right, replies) }
  return <SideBySide pair={comparisonOf(left, right)} stock={stock} />
}
