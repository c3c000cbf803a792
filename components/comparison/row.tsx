import { type Row, rowId } from '@/lib/side-by-side/rows'
import { locatorOf } from '@/lib/wording/locators'
import { comparison as words } from '@/lib/wording/messages'
import { Cell } from './cell'
import type { Column, SideName } from './column'

/** What the rows of a page share: the two letters, and in which row of either a passage stands. */
export interface Columns {
  readonly left: Column
  readonly right: Column
  readonly places: Record<SideName, ReadonlyMap<number, Row>>
}

/** A row of the two columns: counterparts that stand level, or one letter's text beside a blank. */
export function RowView({ row, columns }: { row: Row; columns: Columns }) {
  const relation = row.only ?? row.kind
  const sign = relation in words.signs ? words.signs[relation as keyof typeof words.signs] : undefined
  const opens = (['left', 'right'] as const).some((side) =>
    columns[side].blocks.some(({ opens, start }) => opens && start === row[side][0]?.start),
  )
  const classes = ['row', row.kind, row.only && 'minor', opens && 'opens']
  return (
    <div className={classes.filter(Boolean).join(' ')} id={rowId(row)} data-sign={sign}>
      {(['left', 'right'] as const).map((side) =>
        row[side].length > 0 ? (
          <Cell key={side} column={columns[side]} shares={row[side]} relation={relation} />
        ) : (
          <Blank key={side} side={side} row={row} columns={columns} />
        ),
      )}
    </div>
  )
}

/** The side of a row that has no text of its own; opposite what moved it says where the counterpart is. */
function Blank({ side, row, columns }: { side: SideName; row: Row; columns: Columns }) {
  const other = side === 'left' ? 'right' : 'left'
  const passage = row[other][0]?.passage
  const there = passage === undefined ? undefined : columns.places[side].get(passage)
  const counterpart = there?.[side].find((share) => share.passage === passage)
  return (
    <div className={side === 'left' ? 'l b' : 'r b'}>
      {row.kind === 'moved' && there && counterpart && (
        <MovedNote
          to={rowId(there)}
          label={words[side === 'left' ? 'movedFrom' : 'movedTo'](
            words.sides[side],
            locatorOf(columns[side].reply, counterpart),
            there.number < row.number ? '↑' : '↓',
          )}
        />
      )}
    </div>
  )
}

/** The way to a counterpart. Its words are drawn by the style sheet: as text they would be copied with the letter. */
function MovedNote({ to, label }: { to: string; label: string }) {
  // biome-ignore lint/a11y/useAnchorContent: its name is its label, see above
  return <a className="to" href={`#${to}`} aria-label={label} />
}
