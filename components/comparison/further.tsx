import { addresses } from '@/lib/publish/addresses'
import type { Row } from '@/lib/side-by-side/rows'
import type { StockNote } from '@/lib/stock/notes'
import { stock as words } from '@/lib/wording/messages'
import type { SideName } from './column'

/**
 * Beside a row: in how many letters the row's first sentence stands that others have too, and the way to its page. It
 * holds no text, for that would be copied along with the letter.
 */
export function Further({
  row,
  stock,
}: {
  row: Row
  stock: Readonly<Record<SideName, readonly StockNote[]>>
}) {
  const inRow = (side: SideName) =>
    stock[side].find(({ start, end }) => row[side].some((share) => share.start < end && start < share.end))
  const note = inRow('left') ?? inRow('right')
  if (!note) return null
  // biome-ignore lint/a11y/useAnchorContent: its name is its label, see above
  return <a className="further" href={addresses.stock(note.id)} aria-label={words.mark(note.letters)} />
}

/**
 * How that looks on the screen: beside the row, as in a letter's margin; where rows stand below one another, in words. It
 * comes with the marks, for two letters alone have none and every page counts its bytes.
 */
const screenStyle = `@media screen{
.further{color:var(--color-edge);font:.8125rem/1.5 var(--font-interface);text-decoration:none}
.further:is(:hover,:focus-visible){color:var(--color-accent)}
}
@media screen and (min-width:48rem){
.further{position:absolute;top:var(--above);right:0;width:1.5rem;height:1.75rem}
.further::before{content:"";position:absolute;inset:.4rem auto .4rem .75rem;border-inline:2px solid}
.further:is(:hover,:focus-visible)::after{content:attr(aria-label);position:absolute;top:0;right:100%;padding:.25rem .5rem;background:var(--color-sheet);white-space:nowrap}
}
@media screen and (max-width:47.99rem){
.further{display:block;padding:.15rem calc(var(--inset) + 3px);color:var(--color-quiet)}
.further::before{content:attr(aria-label)}
}`

export function FurtherStyle() {
  return <style>{screenStyle}</style>
}
