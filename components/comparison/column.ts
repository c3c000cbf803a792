import type { SetLetter } from '@/components/letter/text'
import type { Edit } from '@/lib/compare/comparison'
import type { Extent, Reply } from '@/lib/reply/reply'
import { commitmentsOf } from '@/lib/reply/text'
import { blocksOf } from '@/lib/typeset/blocks'
import { markLayers } from '@/lib/typeset/phrasing'
import { spacing } from '@/lib/typeset/spacing'
import { comparison as words } from '@/lib/wording/messages'

export type SideName = 'left' | 'right'

/** One of the two letters, as its cells show it. Ids are the reply page's with the side before them. */
export interface Column extends SetLetter {
  readonly side: SideName
}

/** A letter as a column; `linked` are layers of stretches that other parts of the page lead to. */
export function columnOf(
  side: SideName,
  reply: Reply,
  edits: readonly Edit[],
  linked: readonly (readonly Extent[])[],
): Column {
  const items = commitmentsOf(reply.sections)
  const leads = reply.sections.flatMap((section) =>
    section.type === 'measure' ? section.paragraphs.flatMap(({ leads }) => leads) : [],
  )
  const differing = edits.map((edit) => edit[side]).filter(({ start, end }) => start < end)
  const span = (id: string, { start, end }: Extent) => ({ start, end, tagName: 'span', properties: { id } })
  const blocks = blocksOf(reply)
  return {
    side,
    reply,
    blocks,
    layers: [
      items.map((item) => span(`${side}-${item.id}`, item)),
      ...linked.map((layer) => layer.toSorted(byStart).map((extent) => span(placeId(side, extent), extent))),
      differing
        .toSorted(byStart)
        .map(({ start, end }) => ({ start, end, tagName: 'mark', properties: { dataW: words.difference } })),
      blocks.filter(({ fields }) => fields.length > 0).flatMap((block) => spacing(reply, block)),
      ...markLayers(
        reply.marks,
        leads.map((lead) => ({ ...lead, id: `${side}-${lead.id}` })),
      ),
    ],
  }
}

function byStart(a: Extent, b: Extent): number {
  return a.start - b.start
}

/** The id of a stretch that is linked to. */
export function placeId(side: SideName, { start }: Extent): string {
  return `${side}-${start}`
}
