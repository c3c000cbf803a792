import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import type { Share } from '@/lib/compare/comparison'
import type { Extent } from '@/lib/reply/reply'
import { type Piece, pieces } from '@/lib/typeset/blocks'
import { phrasing } from '@/lib/typeset/phrasing'
import { comparison as words } from '@/lib/wording/messages'
import type { Column } from './column'

/** What a column shows in a row. What the row is to the reader is said by an attribute, never in the text. */
export function Cell({
  column,
  shares,
  relation,
}: {
  column: Column
  shares: readonly Share[]
  relation: keyof typeof words.relations
}) {
  return (
    <div
      className={column.side === 'left' ? 'l' : 'r'}
      data-w={words.spoken(words.sides[column.side], words.relations[relation])}
    >
      {pieces(column.blocks, shares).map((piece) => (
        <PieceView key={piece.start} column={column} piece={piece} />
      ))}
    </div>
  )
}

/** A block of the letter, or the part of it that stands in this row. */
function PieceView({ column, piece }: { column: Column; piece: Piece }) {
  const { side } = column
  const { block, opens } = piece
  const id = opens && block.id ? `${side}-${block.id}` : undefined
  const section = opens && block.section ? `${side}-${block.section}` : undefined
  // A heading that was broken off goes on as text, so that it is no second heading.
  const Tag = opens ? block.tagName : 'p'
  const text = (
    <Tag id={id ?? section} className={opens ? block.className : `${block.className} on`}>
      <Text column={column} extent={piece} />
    </Tag>
  )
  return id && section ? <div id={section}>{text}</div> : text
}

function Text({ column, extent }: { column: Column; extent: Extent }) {
  const { reply, layers, leads } = column
  const near = layers.map((layer) =>
    layer.filter(({ start, end }) => start < extent.end && extent.start < end),
  )
  return toJsxRuntime(phrasing(reply, extent, near, leads), { Fragment, jsx, jsxs })
}
