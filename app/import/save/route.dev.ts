import path from 'node:path'
import { contentFolder } from '@/lib/library/read'
import { writeReply } from '@/lib/library/write'
import { addresses } from '@/lib/publish/addresses'
import { toSlug } from '@/lib/reply/slug'
import { importing as words } from '@/lib/wording/importing'
import { importAddresses } from '../addresses'
import { draftOf, keepDraft } from '../drafts'
import { formFrom, onTo, typed } from '../request'

/** Writes a letter that was read to the library, as the command does, and shows it there. */
export async function POST(request: Request): Promise<Response> {
  const form = await formFrom(request)
  if (form instanceof Response) return form
  const id = typed(form, 'draft')
  const draft = draftOf(id)
  const back = (fault: string) => {
    if (draft) keepDraft({ ...draft, fault }, id)
    return onTo(importAddresses.draft(id))
  }
  const { markdown, reply } = draft?.letter ?? {}
  if (!draft || !markdown || !reply) return back(words.unfit)
  const name = typed(form, 'name').trim()
  const slug = toSlug(name)
  if (slug === null) return back(words.faults.name(name))
  const named = { ...reply, slug }
  keepDraft({ ...draft, letter: { ...draft.letter, slug, reply: named } }, id)
  const folder = path.join(contentFolder(), 'replies')
  const written = await writeReply(folder, slug, markdown, typed(form, 'overwrite') === slug)
  switch (written.type) {
    case 'written':
      return onTo(addresses.reply(named))
    case 'taken':
      return back(words.faults.taken(slug))
    case 'failed':
      return back(words.faults.failed(written.file, written.code))
    default:
      return written satisfies never
  }
}
