import type { Metadata } from 'next'
import { addresses } from '@/lib/publish/addresses'
import { commitments, site } from '@/lib/wording/messages'
import '@/app/notice.css'

export const metadata: Metadata = { title: site.notFound.title }

export default function NotFound() {
  return (
    <div className="notice" id="text">
      <h1>{site.notFound.title}</h1>
      <p>{site.notFound.lead}</p>
      <p>
        <a href={addresses.library}>{site.notFound.back}</a>
      </p>
      <p>
        <a href={addresses.commitments}>{commitments.title}</a>
      </p>
      <script type="module" src={addresses.script('not-found')} />
    </div>
  )
}
