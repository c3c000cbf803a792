import type { Comparison, Edit, Share } from '../compare/comparison'
import type { Extent, Field } from '../reply/reply'
import { roles } from '../reply/roles'
import { alignedColumns, isShared } from './aligned-columns'
import { type Countable, sentenceIds } from './sentence-ids'

/** What the rows need of a letter. */
export interface Letter extends Countable {
  readonly fields?: readonly Field[]
}

/**
 * One row of the two columns. A share is a stretch of one letter; a side without any is a blank.
 *
 * - `same`: both sides say the same, sentence by sentence
 * - `changed`: a pair that stands level, with the edits in it
 * - `own`: what one letter alone has; the other side is blank, or has a field of the same kind with nothing in common
 * - `moved`: what the other letter has in another place; the other side is blank
 */
export interface Row {
  readonly kind: 'same' | 'changed' | 'own' | 'moved'
  /** From 1 on, in the order of the page. */
  readonly number: number
  /** The id of its first sentence, in the left letter where it has any of that; of the rest of one, that and a count. */
  readonly id: string
  readonly left: readonly Share[]
  readonly right: readonly Share[]
  /** Of a changed row: what all its edits are, where it is nothing that a reader looks for. */
  readonly only: 'ordinal' | 'punctuation' | null
}

type Draft = Omit<Row, 'number' | 'id'>

/**
 * Lays the letters out: every share of either stands once and in its letter's order, counterparts that
 * did not move share a row, and what lies between two such rows comes first from the left letter, then
 * from the right one; fields of one kind that lie so stand level too. Neighbours that say the same, or that one letter
 * alone has, make one row as long as they stand in one paragraph.
 */
export function layOut(comparison: Comparison, left: Letter, right: Letter): Row[] {
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
  const rows = joined(withFieldsLevel(drafts, left, right), left.text, right.text)
  const name = { left: namer(left), right: namer(right) }
  return rows.map((row, index) => {
    const side = row.left.length > 0 ? 'left' : 'right'
    return { ...row, number: index + 1, id: `${side}-${name[side](row[side][0]?.start ?? 0)}` }
  })
}

/** The id for a row that begins at an offset; asked in the letter's order. */
function namer(letter: Letter): (start: number) => string {
  const ids = sentenceIds(letter)
  let pieces = 1
  let last = -1
  return (start) => {
    const at = ids.findLastIndex((sentence) => sentence.start <= start)
    const sentence = ids[at]
    if (!sentence || sentence.start === start) return sentence?.id ?? 'text'
    pieces = at === last ? pieces + 1 : 2
    last = at
    return `${sentence.id}-${pieces}`
  }
}

/** Own lines of both letters between two level rows, those of one kind put beside each other; each keeps its order. */
function withFieldsLevel(drafts: readonly Draft[], left: Letter, right: Letter): Draft[] {
  const found: Draft[] = []
  let from = 0
  for (const draft of drafts) {
    if (draft.left.length > 0 && draft.right.length > 0) from = found.length + 1
    const kind = draft.kind === 'own' ? kindOf(right, draft.right) : null
    const at = found.findIndex(
      (other, index) =>
        index >= from && kind !== null && other.kind === 'own' && kindOf(left, other.left) === kind,
    )
    const other = found[at]
    if (!other) {
      found.push(draft)
      continue
    }
    const between = found.splice(at).slice(1)
    found.push(...between.filter((one) => one.left.length === 0), { ...other, right: draft.right })
    from = found.length
    found.push(...between.filter((one) => one.left.length > 0))
  }
  return found
}

/** What kind of field a line of the frame holds, by its section and what was read in it; `null` for other text. */
function kindOf({ sections, fields = [] }: Letter, [share]: readonly Share[]): string | null {
  const section = share && sections.find(({ start, end }) => start <= share.start && share.end <= end)
  if (!section || !roles[section.type].fieldLines) return null
  const read = fields.filter(({ start, end }) => share.start <= start && end <= share.end)
  return [section.type, ...new Set(read.map(({ name }) => name))].join()
}

function level(left: Share, right: Share, all: readonly Edit[]): Draft {
  const edits = editsWithin(all, [left], [right])
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

/** The edits of which either text stands whole in one of these stretches of its letter; text of none stands nowhere. */
export function editsWithin(
  edits: readonly Edit[],
  left: readonly Extent[],
  right: readonly Extent[],
): Edit[] {
  const within = ({ start, end }: Extent, stretches: readonly Extent[]) =>
    start < end && stretches.some((stretch) => stretch.start <= start && end <= stretch.end)
  return edits.filter((edit) => within(edit.left, left) || within(edit.right, right))
}

/** From where the first share begins to where the last one ends; `null` where there is none. */
export function extentOf(shares: readonly Extent[]): Extent | null {
  const [first, last] = [shares[0], shares.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}

/** Finds where the other letter has what moved, by the row that a letter has it in. */
export function counterparts(
  rows: readonly Row[],
): (moved: Row) => { readonly row: Row; readonly share: Share } | null {
  const places = rowsOfPassages(rows)
  return (moved) => {
    const [here, there] = moved.left.length > 0 ? (['left', 'right'] as const) : (['right', 'left'] as const)
    const passage = moved[here][0]?.passage ?? -1
    const row = places[there].get(passage)
    const share = row?.[there].find((share) => share.passage === passage)
    return row && share ? { row, share } : null
  }
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
