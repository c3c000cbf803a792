import { atFault, largestFile, letterFile } from '@/lib/intake/letter-file'
import { toSlug } from '@/lib/reply/slug'
import { importAddresses } from '../addresses'
import { keepDraft } from '../drafts'
import { formFrom, onTo, typed } from '../request'

/** Reads the letter of a form, a file or pasted text, as the command does, and shows what came of it. */
export async function POST(request: Request): Promise<Response> {
  const form = await formFrom(request)
  if (form instanceof Response) return form
  const file = form.get('file')
  const text = typed(form, 'text')
  if (!(file instanceof File) || file.size === 0) {
    const letter = await letterFile('-.txt', new TextEncoder().encode(text), toSlug(typed(form, 'name')))
    return onTo(importAddresses.draft(keepDraft({ letter, text, fault: null })))
  }
  const letter =
    file.size > largestFile
      ? atFault(`Unexpected file of ${file.size} bytes, expected ${largestFile} at the most`, 'size')
      : await letterFile(file.name, new Uint8Array(await file.arrayBuffer()))
  return onTo(importAddresses.draft(keepDraft({ letter, text: letter.markdown ?? '', fault: null })))
}
