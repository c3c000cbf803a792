import type { Slug } from '@/lib/reply/slug'
import { importing as words } from '@/lib/wording/importing'
import { Name } from './name'

/** Saves a letter under its name; over another of that name only where that is ticked. */
export function Save({
  action,
  draft,
  slug,
  exists,
}: {
  action: string
  draft: string
  slug: Slug
  exists: boolean
}) {
  return (
    <form method="post" encType="multipart/form-data" action={action} className="flex flex-col gap-2">
      <input type="hidden" name="draft" value={draft} />
      <Name slug={slug} />
      {exists && (
        <label className="tick">
          <input type="checkbox" name="overwrite" value={slug} />
          {words.overwrite(slug)}
        </label>
      )}
      <button type="submit">{words.save}</button>
    </form>
  )
}
