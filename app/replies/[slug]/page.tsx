import type { Metadata } from 'next'
import { FaultsView } from '@/components/faults/faults'
import { Letter } from '@/components/letter/letter'
import { Actions } from '@/components/reply/actions'
import { Brief } from '@/components/reply/brief'
import { Contents } from '@/components/reply/contents'
import { Siblings } from '@/components/reply/siblings'
import { comparisonOf } from '@/lib/library/comparisons'
import { pagePartners, partners } from '@/lib/library/partners'
import { stockStretches } from '@/lib/library/stock'
import { addresses } from '@/lib/publish/addresses'
import { parallels } from '@/lib/side-by-side/parallels'
import { mending } from '@/lib/wording/importing'
import { nameOf, requestLine } from '@/lib/wording/summary'
import { everySlug, letterAt } from './params'
import '@/components/reply/reply.css'

export const dynamicParams = false

export const generateStaticParams = everySlug

export async function generateMetadata({ params }: PageProps<'/replies/[slug]'>): Promise<Metadata> {
  const { reply } = await letterAt(params)
  if (reply === null) return { title: mending.title }
  const { issuers, documentNumber, request } = reply
  return {
    title: nameOf(reply),
    description: [
      issuers.join('、'),
      documentNumber,
      requestLine(reply),
      request.title && `“${request.title}”`,
    ]
      .filter(Boolean)
      .join('，'),
    alternates: {
      types: {
        'application/json': addresses.data(reply, 'reply.json'),
        'text/markdown': addresses.data(reply, 'reply.md'),
        'text/plain': addresses.data(reply, 'reply.txt'),
      },
    },
  }
}

export default async function ReplyPage({ params }: PageProps<'/replies/[slug]'>) {
  const { replies, reply, faulty } = await letterAt(params)
  if (reply === null)
    return (
      <div id="text">
        <FaultsView files={faulty} />
      </div>
    )
  const at = replies.findIndex(({ slug }) => slug === reply.slug)
  const beside = pagePartners(reply, replies)
  const stock = stockStretches(reply, replies)
  const found = parallels(
    reply,
    beside.map((other) => comparisonOf(reply, other)),
    stock,
  )
  return (
    <>
      <FaultsView files={faulty} />
      <div className="reading">
        <Contents reply={reply} />
        <div className="facts no-print">
          <Brief reply={reply} />
          <Actions reply={reply} partners={partners(reply, replies)} withPage={new Set(beside)} />
        </div>
        <div id="text">
          <Letter reply={reply} parallels={found} stock={stock} />
        </div>
        <Siblings newer={replies[at - 1]} older={replies[at + 1]} />
        <script type="module" src={addresses.script('reader')} />
      </div>
    </>
  )
}
