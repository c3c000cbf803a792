import type { Metadata } from 'next'
import { Letter } from '@/components/letter/letter'
import { Actions } from '@/components/reply/actions'
import { Brief } from '@/components/reply/brief'
import { Contents } from '@/components/reply/contents'
import { Siblings } from '@/components/reply/siblings'
import { readLibrary } from '@/lib/library'
import { partners } from '@/lib/partners'
import { paths } from '@/lib/paths'
import { nameOf, requestLine } from '@/lib/summary'
import { everySlug, replyOf } from './params'
import '@/app/styles/reply.css'

export const dynamicParams = false

export const generateStaticParams = everySlug

export async function generateMetadata({ params }: PageProps<'/replies/[slug]'>): Promise<Metadata> {
  const reply = await replyOf(params)
  const { issuer, documentNumber, request } = reply
  return {
    title: nameOf(reply),
    description: [issuer, documentNumber, requestLine(reply), request.title && `“${request.title}”`]
      .filter(Boolean)
      .join('，'),
    alternates: {
      types: {
        'application/json': paths.data(reply, 'reply.json'),
        'text/markdown': paths.data(reply, 'reply.md'),
        'text/plain': paths.data(reply, 'reply.txt'),
      },
    },
  }
}

export default async function ReplyPage({ params }: PageProps<'/replies/[slug]'>) {
  const reply = await replyOf(params)
  const { replies } = await readLibrary()
  const at = replies.findIndex(({ slug }) => slug === reply.slug)
  return (
    <div className="reading">
      <div className="facts no-print">
        <Brief reply={reply} />
        <Actions reply={reply} partners={partners(reply, replies)} />
      </div>
      <Contents reply={reply} />
      {!reply.title && <h1 className="sr-only">{nameOf(reply)}</h1>}
      <Letter reply={reply} />
      <Siblings newer={replies[at - 1]} older={replies[at + 1]} />
      <script type="module" src="/reader.js" />
    </div>
  )
}
