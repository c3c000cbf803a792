import type { Edit } from '@/lib/compare/comparison'
import type { Extent, Reply, Span } from '@/lib/reply/reply'
import { type Block, blocksOf } from '@/lib/typeset/blocks'
import type { Wrap } from '@/lib/typeset/phrasing'
import { comparison as words } from '@/lib/wording/messages'

export type SideName = 'left' | 'right'

/** One of the two letters, with all that its cells need. Ids are the reply page's with the side before them. */
export interface Column {
  readonly side: SideName
  readonly reply: Reply
  readonly blocks: readonly Block[]
  /** What wraps its text, the outermost first: commitments, documents, figures, edits. */
  readonly layers: readonly (readonly Wrap[])[]
  /** The bold leads of measures. */
  readonly leads: readonly Span[]
}

/** A letter as a column; `linked` are layers of stretches that other parts of the page lead to. */
export function columnOf(
  side: SideName,
  reply: Reply,
  edits: readonly Edit[],
  linked: readonly (readonly Extent[])[],
): Column {
  const items = reply.sections.flatMap((section) => (section.type === 'commitments' ? section.items : []))
  const leads = reply.sections.flatMap((section) =>
    section.type === 'measure' ? section.paragraphs.flatMap(({ leads }) => leads) : [],
  )
  const differing = edits
    .map((edit) => edit[side])
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start)
  return {
    side,
    reply,
    blocks: blocksOf(reply),
    layers: [
      items.map(({ id, start, end }) => ({
        start,
        end,
        tagName: 'span',
        properties: { id: `${side}-${id}` },
      })),
      ...linked.map((layer) =>
        layer
          .toSorted((a, b) => a.start - b.start)
          .map((extent) => ({
            start: extent.start,
            end: extent.end,
            tagName: 'span',
            properties: { id: placeId(side, extent) },
          })),
      ),
      differing.map(({ start, end }) => ({
        start,
        end,
        tagName: 'mark',
        properties: { dataW: words.difference },
      })),
    ],
    leads: leads.map((lead) => ({ ...lead, id: `${side}-${lead.id}` })),
  }
}

/** The id of a stretch that is linked to. */
export function placeId(side: SideName, { start }: Extent): string {
  return `${side}-${start}`
}
