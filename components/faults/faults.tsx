import type { FaultyFile } from '@/lib/library/read'
import { addresses } from '@/lib/publish/addresses'
import { mending as words } from '@/lib/wording/importing'

/** It comes with the notice: no page of the finished site has it, and every page counts its bytes. */
const style = `.faults{margin:1rem;padding:1rem;border:2px solid var(--color-accent);background:var(--color-sheet);overflow-wrap:anywhere}
.faults ul{margin-top:.5rem}
.faults pre{margin-top:.5rem;white-space:pre-wrap}`

/** What is at fault in files of the library, as the terminal tells it, and where no earlier form is shown the lines around. */
export function FaultsView({ files }: { files: readonly FaultyFile[] }) {
  if (files.length === 0) return null
  return (
    <section className="faults no-print text-small" aria-label={words.title} role="alert">
      <style href="faults" precedence="faults">
        {style}
      </style>
      <p>
        <b>{words.title}</b> {files.some(({ around }) => around.length > 0) ? words.none : words.last}
      </p>
      {files.map(({ file, slug, faults, around }) => (
        <div key={`${file} ${faults[0]}`}>
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{slug === null ? fault : <a href={addresses.reply({ slug })}>{fault}</a>}</li>
            ))}
          </ul>
          {around.length > 0 && <pre>{around.map(({ number, text }) => `${number}  ${text}\n`)}</pre>}
        </div>
      ))}
      {/* A script that does nothing here but to load the page anew when content changes: not every page has one. */}
      <script type="module" src={addresses.script('not-found')} />
    </section>
  )
}
