import type { Metadata } from 'next'
import { addresses } from '@/lib/publish/addresses'
import { anyTwo as words } from '@/lib/wording/messages'
import '@/components/comparison/comparison.css'
import './any-two.css'

export const metadata: Metadata = { title: words.title, robots: { index: false } }

/** Any two letters, compared in the browser: `?left=<slug>&right=<slug>`. */
export default function AnyTwoPage() {
  return (
    <div className="any-two" id="text">
      <div className="compare">
        <h1>{words.title}</h1>
        <p className="px-4" role="status">
          {words.script}
        </p>
        <p className="px-4">
          <a className="way-out" href={addresses.library}>
            {words.library}
          </a>
        </p>
      </div>
      <script type="module" src={addresses.script('any-two')} />
    </div>
  )
}
