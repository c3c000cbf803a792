import type { Finding } from '@/lib/intake/finding'
import { sayingOf, importing as words } from '@/lib/wording/importing'

/** Kinds of findings, those first that ask for something; what was read stands among the fields. */
const kinds = ['fault', 'doubtful', 'corrected', 'removed', 'joined'] as const

/** What became of the input, by kind; open where something is to be done. */
export function Report({ report }: { report: readonly Finding[] }) {
  const groups = kinds.map((kind) => ({ kind, found: report.filter((finding) => finding.kind === kind) }))
  if (groups.every(({ found }) => found.length === 0)) return null
  return (
    <section aria-label={words.report}>
      {groups.map(
        ({ kind, found }) =>
          found.length > 0 && (
            <details key={kind} className={kind} open={kind === 'fault' || kind === 'doubtful'}>
              <summary>
                {words.kinds[kind]}
                <span className="ml-1 text-quiet">{found.length}</span>
              </summary>
              <ul className="findings">
                {found.map((finding) => (
                  <li key={JSON.stringify(finding)}>
                    <small>{words.place(finding)}</small> {sayingOf(finding)}
                  </li>
                ))}
              </ul>
            </details>
          ),
      )}
    </section>
  )
}
