import type { Metadata } from 'next'
import { accessibility as words } from '@/lib/wording/messages'
import '@/app/notice.css'

export const metadata: Metadata = { title: words.title, description: words.lead }

export default function AccessibilityPage() {
  return (
    <div className="notice" id="text">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {words.sections.map(({ heading, lines }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
