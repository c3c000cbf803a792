import { comparison as words } from '@/lib/messages'

const views = ['all', 'differences', 'shared'] as const

/** What to show. The style sheet reads the choice, so it works without script; the steps need script and wait for it. */
export function Views({ differences }: { differences: number }) {
  return (
    <div className="views no-print">
      <fieldset>
        <legend className="sr-only">{words.views.legend}</legend>
        {views.map((view) => (
          <label key={view}>
            <input
              type="radio"
              name="view"
              value={view}
              id={`view-${view}`}
              defaultChecked={view === 'all'}
              autoComplete="off"
            />
            {words.views[view]}
          </label>
        ))}
      </fieldset>
      <p>
        {words.differences(differences)}
        <button type="button" data-step="-1" aria-label={words.previous} aria-keyshortcuts="p" hidden>
          ↑
        </button>
        <button type="button" data-step="1" aria-label={words.next} aria-keyshortcuts="n" hidden>
          ↓
        </button>
        <button type="button" data-print hidden>
          {words.print}
        </button>
      </p>
    </div>
  )
}
