import type { FieldName, Reply } from '@/lib/reply/reply'
import { fieldName, importing as words } from '@/lib/wording/importing'

/** What was read from the letter, each field with its values in the letter's own words. */
export function Fields({ reply }: { reply: Reply }) {
  const values = new Map<FieldName, string[]>()
  for (const { name, start, end } of reply.fields)
    values.set(name, [...(values.get(name) ?? []), reply.text.slice(start, end)])
  return (
    <details open>
      <summary>{words.fields}</summary>
      <dl className="fields">
        {[...values].map(([name, found]) => (
          <div key={name}>
            <dt>{fieldName(name)}</dt>
            <dd>{found.join('、')}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
