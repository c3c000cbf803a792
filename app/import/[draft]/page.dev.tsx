import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Metadata } from 'next'
import { Fields } from '@/components/import/fields'
import { Report } from '@/components/import/report'
import { Save } from '@/components/import/save'
import { Amend } from '@/components/import/source'
import { Letter } from '@/components/letter/letter'
import { contentFolder } from '@/lib/library/read'
import { importing as words } from '@/lib/wording/importing'
import { importAddresses } from '../addresses'
import { draftOf } from '../drafts'
import '@/components/import/import.css'

export const metadata: Metadata = { title: words.title }

/** A letter that was read, before it is saved: the letter as its page will have it, its fields, what became of it. */
export default async function DraftPage({ params }: { params: Promise<{ draft: string }> }) {
  const { draft: id } = await params
  const draft = draftOf(id)
  if (!draft)
    return (
      <div id="text" className="bring mx-auto max-w-notice px-4 py-6">
        <h1 className="font-document text-page">{words.title}</h1>
        <p>{words.gone}</p>
        <Again />
      </div>
    )
  const { slug, reply, report } = draft.letter
  const exists = slug !== null && existsSync(path.join(contentFolder(), 'replies', `${slug}.md`))
  return (
    <div id="text" className="bring reading">
      <aside className="review flex flex-col gap-5" aria-label={words.title}>
        <div>
          <p className="font-document text-heading">{words.title}</p>
          {reply && <p>{words.unsaved}</p>}
          <Again />
        </div>
        {draft.fault && <p role="alert">{draft.fault}</p>}
        {reply && <Save action={importAddresses.save} draft={id} slug={reply.slug} exists={exists} />}
        <Report report={report} />
        {reply && <Fields reply={reply} />}
        {reply && (
          <details>
            <summary>{words.amend}</summary>
            <Amend action={importAddresses.read} text={draft.text} />
          </details>
        )}
      </aside>
      {reply ? (
        <Letter reply={reply} />
      ) : (
        <section className="unread">
          <h1 className="mb-4 font-document text-page">{words.unfit}</h1>
          <Amend
            action={importAddresses.read}
            text={draft.text}
            unnamed={report.some((finding) => finding.kind === 'fault' && finding.rule === 'name')}
          />
        </section>
      )}
    </div>
  )
}

function Again() {
  return (
    <p>
      <a href={importAddresses.start}>{words.again}</a>
    </p>
  )
}
