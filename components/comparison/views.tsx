import { comparison as words } from '@/lib/wording/messages'
import { Choice } from '../controls/choice'
import type { Named } from './heads'

/** A view of a part, whose name says so even where there is no room for all of its words. */
function onlyLabel(view: 'differences' | 'shared') {
  const { only, [view]: what } = words.views
  const label = (
    <span>
      <span className="only">{only}</span>
      {what}
    </span>
  )
  return [view, label, only + what] as const
}

/** What to show, and the letters' names. The style sheet reads the choice, so it works without script. */
export function Views({ names }: Pick<Named, 'names'>) {
  return (
    <div className="views no-print text-small">
      <div className="choice">
        <Choice
          legend={words.views.legend}
          name="view"
          prefix="view"
          labels={[['all', words.views.all], onlyLabel('differences'), onlyLabel('shared')]}
        />
        <button className="min-h-6 px-2 py-0" type="button" data-print hidden>
          {words.print}
        </button>
      </div>
      <div className="names" aria-hidden="true">
        <span className="l">{names.left.label}</span>
        <span className="r">{names.right.label}</span>
      </div>
    </div>
  )
}
