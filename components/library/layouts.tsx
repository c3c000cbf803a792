import { library as words } from '@/lib/wording/messages'
import { Choice } from '../controls/choice'

const layouts = ['sheets', 'list'] as const

/** Sheets or a list. */
export function Layouts() {
  return (
    <Choice
      legend={words.layout}
      name="layout"
      prefix="as"
      labels={layouts.map((layout) => [layout, words.layouts[layout]])}
    />
  )
}
