import { stepping, comparison as words } from '@/lib/wording/messages'
import type { Named } from './heads'

/** The look of a button that script shows; the base of it comes with the script. */
const step = 'min-h-6 min-w-8 px-2 py-0'

const views = ['all', 'differences', 'shared'] as const

/** What to show. The style sheet reads the choice, so it works without script; the steps need script and wait for it. */
export function Views({ differences, names }: Pick<Named, 'names'> & { differences: number }) {
  return (
    <div className="views no-print text-small">
      <div className="choice">
        <fieldset>
          <legend>{words.views.legend}</legend>
          {views.map((view) => (
            <label key={view}>
              <input
                className="accent-accent"
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
          <span className="place">{stepping.count(differences)}</span>
          <button
            className={step}
            type="button"
            data-step="-1"
            aria-label={words.previous}
            aria-keyshortcuts="p"
            hidden
          >
            ↑
          </button>
          <button
            className={step}
            type="button"
            data-step="1"
            aria-label={words.next}
            aria-keyshortcuts="n"
            hidden
          >
            ↓
          </button>
          <button className={step} type="button" data-print hidden>
            {words.print}
          </button>
        </p>
      </div>
      <div className="names" aria-hidden="true">
        <span className="l">{names.left.label}</span>
        <span className="r">{names.right.label}</span>
      </div>
    </div>
  )
}
