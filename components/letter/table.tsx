import type { Extent } from '@/lib/reply/reply'
import { type Block, cellsOf } from '@/lib/typeset/blocks'
import { type SetLetter, Text } from './text'

/**
 * How a table looks on the screen. It comes with the table, for most letters have none and every page counts its bytes.
 * To its left is the blank of the indent, where its rows are cited.
 */
const screenStyle = `@media screen{
.letter table{width:calc(100% - 2em);margin:.4em 0 .4em 2em;border-collapse:collapse;text-indent:0}
.letter :is(th,td){padding:.1em .5em;border:1px solid var(--color-edge);font-weight:400;text-align:start}
.letter th{font-weight:500}
.letter tr{position:relative}
.letter tr .cite{left:-2em}
.letter tr:target{background:var(--color-arrived)}
@media (hover:hover){tr:not(:hover) .cite:not(:focus-visible){opacity:0}}
}`

/** The rows of a table on the letter's own page; `cite` is what stands in a row's first cell behind its text. */
export function TableView({
  letter,
  rows,
  cite,
}: {
  letter: SetLetter
  rows: readonly Block[]
  cite: (row: Block) => React.ReactNode
}) {
  const [head, ...body] = rows.map((row, index) => (
    <Row
      key={row.start}
      letter={letter}
      row={row}
      id={row.id}
      isHead={index === 0 && row.start === row.table?.start && rows.length > 1}
    >
      {cite(row)}
    </Row>
  ))
  return (
    <>
      <style href="table" precedence="letter">
        {screenStyle}
      </style>
      <table>
        {body.length > 0 && <thead>{head}</thead>}
        <tbody>{body.length > 0 ? body : head}</tbody>
      </table>
    </>
  )
}

/** A row, or the stretch of it that stands in one place, each word in its own column. */
export function Row({
  letter,
  row,
  extent = row,
  id,
  isHead = false,
  children,
}: {
  letter: SetLetter
  row: Block
  extent?: Extent
  id: string | null
  isHead?: boolean
  /** What follows the text of its first cell. */
  children?: React.ReactNode
}) {
  const Cell = isHead ? 'th' : 'td'
  return (
    <tr id={id ?? undefined}>
      {cellsOf(letter.reply.text, row, extent).map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: cells have no other name than their column
        <Cell key={index} scope={isHead ? 'col' : undefined}>
          {cell.start < cell.end && <Text letter={letter} extent={cell} />}
          {index === 0 && children}
        </Cell>
      ))}
    </tr>
  )
}
