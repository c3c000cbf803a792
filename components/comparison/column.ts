import type { SetLetter } from '@/components/letter/text'
import type { Edit } from '@/lib/compare/comparison'
import type { Extent, Reply, Span } from '@/lib/reply/reply'
import { commitmentsOf } from '@/lib/reply/text'
import { blocksOf } from '@/lib/typeset/blocks'
import { markLayers } from '@/lib/typeset/phrasing'
import type { Wrap } from '@/lib/typeset/rehype-wraps'
import { spacing } from '@/lib/typeset/spacing'
import { titleWraps } from '@/lib/typeset/title-breaks'
import { comparison as words } from '@/lib/wording/messages'
import type { LetterName } from '@/lib/wording/names'

export type SideName = 'left' | 'right'

/** One of the two letters, as its cells show it. Ids are the reply page's with the side before them. */
export interface Column extends SetLetter {
  readonly side: SideName
  readonly name: LetterName
}

/** What a letter's text is set with in its column. */
interface Setting {
  readonly edits?: readonly Edit[]
  /** Sentences by their ids, those aside that rows begin with and go by. */
  readonly sentences?: readonly Span[]
  /** Layers of stretches that other parts of the page lead to. */
  readonly linked?: readonly (readonly Extent[])[]
  /** What a view leaves out of sentences that differ. */
  readonly elided?: readonly Extent[]
}

/** A letter as a column. */
export function columnOf(
  side: SideName,
  reply: Reply,
  name: LetterName,
  { edits = [], sentences = [], linked = [], elided = [] }: Setting = {},
): Column {
  const items = commitmentsOf(reply.sections)
  const leads = reply.sections.flatMap((section) =>
    section.type === 'measure' ? section.paragraphs.flatMap(({ leads }) => leads) : [],
  )
  const blocks = blocksOf(reply)
  const named = (span: Span) => wrap(span, 'span', { id: `${side}-${span.id}` })
  return {
    side,
    name,
    reply,
    blocks,
    layers: [
      items.map(named),
      sentences.map(named),
      // What a view hides is inside of what shows that it does.
      elided.map((extent) => wrap(extent, 'span', { className: ['elided'] })),
      elided.map((extent) => wrap(extent, 'span')),
      ...linked.map((layer) =>
        layer.toSorted(byStart).map((extent) => wrap(extent, 'span', { id: placeId(side, extent) })),
      ),
      ...editLayers(edits.map((edit) => edit[side])),
      blocks.filter(({ fields }) => fields.length > 0).flatMap((block) => spacing(reply, block)),
      titleWraps(reply, blocks),
      ...markLayers(
        reply.marks,
        leads.map((lead) => ({ ...lead, id: `${side}-${lead.id}` })),
      ),
    ],
  }
}

/** What is set around the differences in a letter's text, and where it has nothing of one. */
export function editLayers(extents: readonly Extent[]): Wrap[][] {
  const differing = extents.toSorted(byStart)
  const marked = differing.filter(({ start, end }) => start < end)
  const missing = differing.filter(({ start, end }) => start === end)
  return [
    marked.map((extent) => wrap(extent, 'mark', { dataW: words.difference, dataEnd: words.differenceEnd })),
    marked.map((extent) => wrap(extent, 'span')),
    missing.map((extent) => wrap(extent, 'span', { className: ['missing'] })),
  ]
}

function wrap({ start, end }: Extent, tagName: string, properties: Wrap['properties'] = {}): Wrap {
  return { start, end, tagName, properties }
}

function byStart(a: Extent, b: Extent): number {
  return a.start - b.start
}

/** The id of a stretch that is linked to. */
export function placeId(side: SideName, { start }: Extent): string {
  return `${side}-${start}`
}
