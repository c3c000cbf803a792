import { Fragment } from 'react'
import { titleBreaks } from '@/lib/typeset/title-breaks'

/**
 * A title that is broken between its words alone; the style of what holds it keeps the rest together. A break that is not
 * hidden is a space in what Chromium calls a heading by.
 */
export function Words({ text }: { text: string }) {
  const borders = [0, ...titleBreaks(text), text.length]
  return borders.slice(1).map((end, index) => (
    <Fragment key={end}>
      {index > 0 && (
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a place to break takes no focus
        <wbr aria-hidden="true" />
      )}
      {text.slice(borders[index], end)}
    </Fragment>
  ))
}
