import { library as words } from '@/lib/wording/messages'

const layouts = ['sheets', 'list'] as const

/** Sheets or a list, as the style sheet reads the choice. */
export function Layouts() {
  return (
    <fieldset>
      <legend>{words.layout}</legend>
      {layouts.map((layout) => (
        <label key={layout}>
          <input
            className="accent-accent"
            type="radio"
            name="layout"
            value={layout}
            id={`as-${layout}`}
            defaultChecked={layout === 'sheets'}
            autoComplete="off"
          />
          {words.layouts[layout]}
        </label>
      ))}
    </fieldset>
  )
}
