import type { Row } from '@/lib/side-by-side/rows'
import type { StockNote } from '@/lib/stock/notes'
import { locatorOf } from '@/lib/wording/locators'
import { citing, comparison as words } from '@/lib/wording/messages'
import { Cell } from './cell'
import type { Column, SideName } from './column'
import { Further } from './further'

/** What the rows of a page share: the two letters, and in which row of either a passage stands. */
export interface Columns {
  readonly left: Column
  readonly right: Column
  readonly places: Record<SideName, ReadonlyMap<number, Row>>
  /** The sentences of either letter that others have too. */
  readonly stock: Readonly<Record<SideName, readonly StockNote[]>>
}

const sides = ['left', 'right'] as const

/** A row of the two columns: counterparts that stand level, or one letter's text beside a blank. */
export function RowView({ row, columns }: { row: Row; columns: Columns }) {
  // Fields of one kind that share nothing: either letter has its own.
  const isPair = row.kind === 'own' && row.left.length > 0 && row.right.length > 0
  const relation = isPair ? 'changed' : (row.only ?? row.kind)
  const opens = sides.some((side) =>
    columns[side].blocks.some(({ opens, start }) => opens && start === row[side][0]?.start),
  )
  const classes = ['row', row.kind, row.only && 'minor', opens && 'opens']
  return (
    <div className={classes.filter(Boolean).join(' ')} id={row.id}>
      {sides.map((side) =>
        row[side].length > 0 ? (
          <Cell key={side} column={columns[side]} shares={row[side]} relation={relation} />
        ) : (
          <Blank key={side} side={side} row={row} columns={columns} />
        ),
      )}
      <Sign row={row} columns={columns} sign={signOf(relation)} />
      <Further row={row} stock={columns.stock} />
    </div>
  )
}

function signOf(relation: keyof typeof words.relations): string | undefined {
  return relation in words.signs ? words.signs[relation as keyof typeof words.signs] : undefined
}

/**
 * Between the columns: the sign of what the row is, and the way to cite it, which script turns into a choice of copies.
 * Rows that say the same are no stops on the way from difference to difference. It holds no text, for that would be
 * copied along with the letter.
 */
function Sign({ row, columns, sign }: { row: Row; columns: Columns; sign: string | undefined }) {
  const [left, right] = sides.map((side) => {
    const first = row[side][0]
    return first ? columns[side].name.short + locatorOf(columns[side].reply, first) : null
  })
  return (
    // biome-ignore lint/a11y/useAnchorContent: its name is its label, see above
    <a
      className="sign"
      href={`#${row.id}`}
      aria-label={citing.cite(words.cite(left ?? null, right ?? null))}
      data-sign={sign}
      tabIndex={row.kind === 'same' || row.only ? -1 : undefined}
    />
  )
}

/** The side of a row that has no text of its own; opposite what moved it says where the counterpart is. */
function Blank({ side, row, columns }: { side: SideName; row: Row; columns: Columns }) {
  const other = side === 'left' ? 'right' : 'left'
  const passage = row[other][0]?.passage
  const there = passage === undefined ? undefined : columns.places[side].get(passage)
  const counterpart = there?.[side].find((share) => share.passage === passage)
  const { name, reply } = columns[side]
  const letter = side === 'left' ? 'l' : 'r'
  if (row.kind !== 'moved' || !there || !counterpart)
    return <div className={`${letter} b`} data-blank={words.blank(name.short)} />
  return (
    <div className={`${letter} b`}>
      <MovedNote
        to={there.id}
        label={words.counterpart(
          name.short,
          locatorOf(reply, counterpart),
          there.number < row.number ? '↑' : '↓',
        )}
      />
    </div>
  )
}

/** The way to a counterpart. Its words are drawn by the style sheet: as text they would be copied with the letter. */
function MovedNote({ to, label }: { to: string; label: string }) {
  // biome-ignore lint/a11y/useAnchorContent: its name is its label, see above
  return <a className="to" href={`#${to}`} aria-label={label} />
}
