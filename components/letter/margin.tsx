import { addresses } from '@/lib/publish/addresses'
import type { Parallel } from '@/lib/side-by-side/parallels'
import type { StockNote } from '@/lib/stock/notes'
import type { Wrap } from '@/lib/typeset/rehype-wraps'
import { stock, comparison as words } from '@/lib/wording/messages'
import { namesOf } from '@/lib/wording/names'

/** What the margin says where a stretch begins: `start` in the letter's text, and the link's address and name. */
export interface MarginNote {
  readonly start: number
  readonly href: string
  readonly name: string
}

/** The notes of a letter in its order: what another letter has too, and what stands in three letters or more. */
export function marginNotes(parallels: readonly Parallel[], stretches: readonly StockNote[]): MarginNote[] {
  return [...parallels.map(noteOfParallel), ...stretches.map(noteOfStock)].sort((a, b) => a.start - b.start)
}

function noteOfParallel({ start, other, pair, row, isSame }: Parallel): MarginNote {
  const { left, right } = namesOf(pair.left, pair.right)
  const { short } = other === pair.left ? left : right
  return {
    start,
    href: `${addresses.compare(pair.left, pair.right)}#${row}`,
    name: isSame ? words.also(short) : words.alike(short),
  }
}

/** Leads to the page of the stretch's first sentence. */
function noteOfStock({ start, id, letters }: StockNote): MarginNote {
  return { start, href: addresses.stock(id), name: stock.mark(letters) }
}

/** A note in its paragraph. */
export function noteWrap({ start, href, name }: MarginNote): Wrap {
  return { start, end: start, tagName: 'a', properties: { className: ['also'], href, ariaLabel: name } }
}

/** A note behind a heading, which would be called by the link's name too if it held it. */
export function NoteOfHeading({ note: { href, name } }: { note: MarginNote }) {
  // biome-ignore lint/a11y/useAnchorContent: its name is its label; it holds no text that would be copied with the letter
  return <a className="also" href={href} aria-label={name} />
}
