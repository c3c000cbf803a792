import type { Slug } from '@/lib/reply/slug'
import { importing as words } from '@/lib/wording/importing'

/** The name that a letter's file gets. */
export function Name({ slug }: { slug?: Slug }) {
  return (
    <label>
      {words.name}
      <input
        name="name"
        defaultValue={slug}
        pattern="[a-z0-9]+(-[a-z0-9]+)*"
        title={words.nameHint}
        required
      />
    </label>
  )
}
