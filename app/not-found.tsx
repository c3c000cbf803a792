import type { Metadata } from 'next'
import { site } from '@/lib/messages'
import { paths } from '@/lib/paths'
import '@/app/styles/notice.css'

export const metadata: Metadata = { title: site.notFound.title }

export default function NotFound() {
  return (
    <div className="notice">
      <h1>{site.notFound.title}</h1>
      <p>{site.notFound.lead}</p>
      <p>
        <a href={paths.library}>{site.notFound.back}</a>
      </p>
    </div>
  )
}
