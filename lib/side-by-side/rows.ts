import type { Comparison, Edit, Share } from '../compare/comparison'
import type { Extent, Reply } from '../reply/reply'
import { alignedColumns, isShared } from './aligned-columns'

/**
 * One row of the two columns. A share is a stretch of one letter; a side without any is a blank.
 *
 * - `same`: both sides say the same, sentence by sentence
 * - `changed`: a pair that stands level, with the edits in it
 * - `own`: what one letter alone has; the other side is blank
 * - `moved`: what the other letter has in another place; the other side is blank
 */
export interface Row {
  readonly kind: 'same' | 'changed' | 'own' | 'moved'
  /** From 1 on, in the order of the page; part of the row's id. */
  readonly number: number
  readonly left: readonly Share[]
  readonly right: readonly Share[]
  /** Of a changed row: what all its edits are, where it is nothing that a reader looks for. */
  readonly only: 'ordinal' | 'punctuation' | null
}

/** The id of a row in its page. */
export function rowId({ number }: Pick<Row, 'number'>): string {
  return `row-${number}`
}

type Draft = Omit<Row, 'number'>

/**
 * Lays the letters out: every share of either stands once and in its letter's order, counterparts that
 * did not move share a row, and what lies between two such rows comes first from the left letter, then
 * from the right one. Neighbours that say the same, or that one letter alone has, make one row as long
 * as they stand in one paragraph.
 */
export function layOut(comparison: Comparison, left: Pick<Reply, 'text'>, right: Pick<Reply, 'text'>): Row[] {
  const { passages } = comparison
  const columns = alignedColumns(comparison)
  const counterparts = new Map<number, number[]>()
  columns.right.forEach((share, place) => {
    if (!isShared(passages, share, 1)) return
    counterparts.set(share.passage, [...(counterparts.get(share.passage) ?? []), place])
  })

  const drafts: Draft[] = []
  let next = 0
  const alone = (share: Share, side: 'left' | 'right') => {
    const kind = isShared(passages, share, side === 'left' ? 0 : 1) ? 'moved' : 'own'
    drafts.push({ kind, left: [], right: [], only: null, [side]: [share] })
  }
  const aloneUpTo = (place: number) => {
    for (const share of columns.right.slice(next, place)) alone(share, 'right')
    next = Math.max(next, place)
  }
  for (const share of columns.left) {
    const passage = passages[share.passage]
    const place = isShared(passages, share, 0) ? counterparts.get(share.passage)?.shift() : undefined
    const other = place === undefined ? undefined : columns.right[place]
    if (!passage || passage.moved || place === undefined || !other || place < next) {
      alone(share, 'left')
      continue
    }
    aloneUpTo(place)
    next++
    drafts.push(level(share, other, passage.edits))
  }
  aloneUpTo(columns.right.length)
  return joined(drafts, left.text, right.text).map((row, index) => ({ ...row, number: index + 1 }))
}

/** Whether text is in a stretch; an edit of nothing is nowhere. */
function within({ start, end }: Extent, stretch: Extent): boolean {
  return start < end && stretch.start <= start && end <= stretch.end
}

function level(left: Share, right: Share, all: readonly Edit[]): Draft {
  const edits = all.filter((edit) => within(edit.left, left) || within(edit.right, right))
  const kinds = new Set(edits.map(({ kind }) => kind))
  const [kind] = kinds
  const only = kinds.size === 1 && (kind === 'ordinal' || kind === 'punctuation') ? kind : null
  return { kind: edits.length === 0 ? 'same' : 'changed', left: [left], right: [right], only }
}

function joined(drafts: readonly Draft[], left: string, right: string): Draft[] {
  const rows: Draft[] = []
  for (const draft of drafts) {
    const last = rows.at(-1)
    const joins =
      last !== undefined &&
      last.kind === draft.kind &&
      (draft.kind === 'same' || draft.kind === 'own') &&
      runsOn(last.left, draft.left, left) &&
      runsOn(last.right, draft.right, right)
    if (!joins) rows.push(draft)
    else {
      rows[rows.length - 1] = {
        ...last,
        left: [...last.left, ...draft.left],
        right: [...last.right, ...draft.right],
      }
    }
  }
  return rows
}

/** Whether the shares follow on in one line of the letter; two blanks do. */
function runsOn(before: readonly Share[], after: readonly Share[], text: string): boolean {
  const last = before.at(-1)
  const first = after[0]
  if (!last || !first) return !last && !first
  return !text.slice(last.end, first.start).includes('\n')
}

/** For each side, in which row the first share of a passage stands. */
export function rowsOfPassages(rows: readonly Row[]): Record<'left' | 'right', ReadonlyMap<number, Row>> {
  const places = { left: new Map<number, Row>(), right: new Map<number, Row>() }
  for (const row of rows) {
    for (const side of ['left', 'right'] as const) {
      for (const { passage } of row[side]) if (!places[side].has(passage)) places[side].set(passage, row)
    }
  }
  return places
}

/** Rows that a view folds into one line: those that say the same, or those that one letter alone has. */
export interface Fold {
  readonly kind: 'same' | 'own'
  readonly rows: readonly Row[]
  /** Its passages on either side. */
  readonly left: number
  readonly right: number
}

/** The rows in their order, with neighbours that fold together in one. */
export function folds(rows: readonly Row[]): (Row | Fold)[] {
  const parts: (Row | (Fold & { rows: Row[] }))[] = []
  for (const row of rows) {
    const last = parts.at(-1)
    if (row.kind !== 'same' && row.kind !== 'own') parts.push(row)
    else if (last && 'rows' in last && last.kind === row.kind) {
      parts[parts.length - 1] = {
        ...last,
        rows: [...last.rows, row],
        left: last.left + row.left.length,
        right: last.right + row.right.length,
      }
    } else parts.push({ kind: row.kind, rows: [row], left: row.left.length, right: row.right.length })
  }
  return parts
}
