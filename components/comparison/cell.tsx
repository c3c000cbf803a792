import { BlockView } from '@/components/letter/block'
import { Row } from '@/components/letter/table'
import type { Share } from '@/lib/compare/comparison'
import { type Piece, pieces } from '@/lib/typeset/blocks'
import { columnLook, type Look } from '@/lib/typeset/looks'
import { locatorOf } from '@/lib/wording/locators'
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
  const { side, name, reply } = column
  const [first] = shares
  return (
    <div
      className={side === 'left' ? 'l' : 'r'}
      data-w={words.spoken(name.label, words.relations[relation])}
      data-both={relation === 'same' && side === 'left' ? words.both : undefined}
      data-place={first && locatorOf(reply, first)}
    >
      {pieces(column.blocks, shares).map((piece) => (
        <PieceView key={piece.start} column={column} piece={piece} />
      ))}
    </div>
  )
}

/** A block of the letter, or the part of it that stands in this row. */
function PieceView({ column, piece: { block, begins, start, end } }: { column: Column; piece: Piece }) {
  const name = (id: string) => `${column.side}-${id}`
  const own = begins && block.id !== null ? name(block.id) : null
  const section = begins && block.opens ? name(block.section.id) : null
  const look = columnLook(block)
  const isHeading = begins && /^h/.test(look.tagName)
  const view = block.table ? (
    <table>
      <tbody>
        <Row letter={column} row={block} extent={{ start, end }} id={own ?? section} />
      </tbody>
    </table>
  ) : (
    <BlockView
      letter={column}
      extent={{ start, end }}
      look={begins ? look : goingOn(look)}
      id={own ?? section}
      // Whose it is, and in one piece: the marks in it would tear it.
      {...(isHeading && {
        label: words.heading(column.name.short, column.reply.text.slice(block.start, block.end)),
      })}
    />
  )
  return own && section ? <div id={section}>{view}</div> : view
}

/** A heading that was broken off goes on as text, so that it is no second heading. */
function goingOn({ className }: Look): Look {
  return { tagName: 'p', className: `${className ?? ''} on` }
}
