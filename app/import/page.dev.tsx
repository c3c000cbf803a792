import type { Metadata } from 'next'
import { Source } from '@/components/import/source'
import { importing as words } from '@/lib/wording/importing'
import { importAddresses } from './addresses'
import '@/components/import/import.css'

export const metadata: Metadata = { title: words.title }

export default function ImportPage() {
  return (
    <div id="text" className="bring mx-auto max-w-notice px-4 py-6">
      <h1 className="font-document text-page">{words.title}</h1>
      <p className="mb-6 text-quiet">{words.lead}</p>
      <Source action={importAddresses.read} />
    </div>
  )
}
