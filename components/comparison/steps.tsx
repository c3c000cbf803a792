import { stepping, comparison as words } from '@/lib/wording/messages'

const steps = [
  { by: -1, name: words.previous, shortcut: 'p', sign: '↑' },
  { by: 1, name: words.next, shortcut: 'n', sign: '↓' },
]

/** At which difference the reader is, and the way to the ones before and after. The ways need script and wait for it. */
export function Steps({ differences }: { differences: number }) {
  return (
    <p className="steps no-print text-small">
      <span className="place">{stepping.count(differences)}</span>
      {steps.map(({ by, name, shortcut, sign }) => (
        <button key={by} type="button" data-step={by} aria-label={name} aria-keyshortcuts={shortcut} hidden>
          {sign}
        </button>
      ))}
    </p>
  )
}
