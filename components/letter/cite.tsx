import { citing } from '@/lib/wording/messages'

/**
 * The way to cite a passage: a link to it that script turns into a choice of copies. It holds no text,
 * for text in the letter would be copied along with it; its sign is drawn by the style sheet.
 */
export function Cite({ id, place }: { id: string; place: string }) {
  // biome-ignore lint/a11y/useAnchorContent: its name is its label, see above
  return <a className="cite" href={`#${id}`} aria-label={citing.cite(place)} />
}
