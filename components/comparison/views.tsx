import { stepping, comparison as words } from '@/lib/wording/messages'
import { Choice } from '../controls/choice'
import type { Named } from './heads'

/** The look of a button that script shows; the base of it comes with the script. */
const step = 'min-h-6 min-w-8 px-2 py-0'

const views = ['all', 'differences', 'shared'] as const

const steps = [
  { by: -1, name: words.previous, shortcut: 'p', sign: '↑' },
  { by: 1, name: words.next, shortcut: 'n', sign: '↓' },
]

/** What to show. The style sheet reads the choice, so it works without script; the steps need script and wait for it. */
export function Views({ differences, names }: Pick<Named, 'names'> & { differences: number }) {
  return (
    <div className="views no-print text-small">
      <div className="choice">
        <Choice
          legend={words.views.legend}
          name="view"
          prefix="view"
          labels={views.map((view) => [view, words.views[view]])}
        />
        <p>
          <span className="place">{stepping.count(differences)}</span>
          {steps.map(({ by, name, shortcut, sign }) => (
            <button
              key={by}
              className={step}
              type="button"
              data-step={by}
              aria-label={name}
              aria-keyshortcuts={shortcut}
              hidden
            >
              {sign}
            </button>
          ))}
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
