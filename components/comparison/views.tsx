import type { Reply } from '@/lib/reply/reply'
import { comparison as words } from '@/lib/wording/messages'
import { shortNameOf } from '@/lib/wording/summary'

/** The look of a button that script shows; the base of it comes with the script. */
const step = 'min-h-6 min-w-8 px-2 py-0'

const views = ['all', 'differences', 'shared'] as const

/** What to show. The style sheet reads the choice, so it works without script; the steps need script and wait for it. */
export function Views({ differences, left, right }: { differences: number; left: Reply; right: Reply }) {
  return (
    <div className="views no-print sticky top-0 z-1 flex flex-wrap items-center justify-between gap-x-4 border-rule border-b bg-desk px-4 py-1 text-small">
      <fieldset className="flex flex-wrap border-0">
        <legend className="absolute [clip-path:inset(50%)]">{words.views.legend}</legend>
        {views.map((view) => (
          <label key={view} className="flex min-h-8 cursor-pointer items-center gap-1.5 pe-4">
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
      <p className="flex items-center gap-2 text-quiet">
        {words.differences(differences)}
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
      <div className="names shrink-0 grow basis-full" aria-hidden="true">
        <span className="l">{name('left', left)}</span>
        <span className="r">{name('right', right)}</span>
      </div>
    </div>
  )
}

function name(side: 'left' | 'right', reply: Reply): string {
  return `${words.sides[side]} ${shortNameOf(reply)}`
}
