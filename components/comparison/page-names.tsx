import type { Named } from './heads'

/** The letters' names above their columns on every printed page: a page's margin takes no text from the page itself. */
export function PageNames({ names }: Pick<Named, 'names'>) {
  const box = (corner: string, name: string) => `@top-${corner}{content:${quoted(name)}}`
  return (
    <style media="print">
      {`@page comparison{${box('left', names.left.label)}${box('right', names.right.label)}}`}
    </style>
  )
}

/** A text as a string of a style sheet, which ends no element of the page. */
function quoted(text: string): string {
  return `"${text.replace(/["\\<\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`
}
