import type { Extent } from '@/lib/reply/reply'
import type { Wrap } from '@/lib/typeset/rehype-wraps'
import { citing } from '@/lib/wording/messages'

/**
 * The way to cite a passage: a link to it that script turns into a choice of copies. It holds no text,
 * for text in the letter would be copied along with it; its sign is drawn by the style sheet.
 */
export function Cite({ id, place }: { id: string; place: string }) {
  // biome-ignore lint/a11y/useAnchorContent: its name is its label, see above
  return <a className="cite" href={`#${id}`} aria-label={citing.cite(place)} />
}

/** The same inside a paragraph, at the head of the stretch that it cites. */
export function citeWrap({ start }: Extent, id: string, place: string): Wrap {
  const properties = { className: ['cite'], href: `#${id}`, ariaLabel: citing.cite(place) }
  return { start, end: start, tagName: 'a', properties }
}
