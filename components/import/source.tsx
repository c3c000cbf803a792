import { importing as words } from '@/lib/wording/importing'
import { Name } from './name'

/** Where a letter is taken from. A file can be dropped on the field, which is as large as that needs. */
export function Source({ action }: { action: string }) {
  return (
    <form method="post" encType="multipart/form-data" action={action} className="flex flex-col gap-4">
      <label>
        {words.file}
        <input type="file" name="file" accept=".txt,.md,.html,.htm,.docx,.pdf" className="drop" />
        <small>{words.forms}</small>
      </label>
      <label>
        {words.text}
        <textarea name="text" rows={12} />
      </label>
      <button type="submit">{words.read}</button>
    </form>
  )
}

/** The text of a letter that was read, to be amended and read again; `unnamed` where nothing in it names it. */
export function Amend({
  action,
  text,
  unnamed = false,
}: {
  action: string
  text: string
  unnamed?: boolean
}) {
  return (
    <form method="post" encType="multipart/form-data" action={action} className="flex flex-col gap-3">
      {unnamed && <Name />}
      <textarea name="text" rows={20} defaultValue={text} aria-label={words.amend} />
      <button type="submit">{words.reread}</button>
    </form>
  )
}
