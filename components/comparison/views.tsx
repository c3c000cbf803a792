import type { Reply } from '@/lib/reply/reply'
import { comparison as words } from '@/lib/wording/messages'
import { nameOf } from '@/lib/wording/summary'

const views = ['all', 'differences', 'shared'] as const

/** What to show. The style sheet reads the choice, so it works without script; the steps need script and wait for it. */
export function Views({ differences, left, right }: { differences: number; left: Reply; right: Reply }) {
  return (
    <div className="views no-print">
      <fieldset>
        <legend>{words.views.legend}</legend>
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
      <div className="names" aria-hidden="true">
        <span className="l">{name('left', left)}</span>
        <span className="r">{name('right', right)}</span>
      </div>
    </div>
  )
}

function name(side: 'left' | 'right', reply: Reply): string {
  return `${words.sides[side]} ${reply.documentNumber ?? nameOf(reply)}`
}
