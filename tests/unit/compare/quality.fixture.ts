import { readdirSync, readFileSync } from 'node:fs'
import type { Comparison, Passage, Relation, Run } from '../../../lib/compare/comparison'
import type { Extent, Reply } from '../../../lib/reply'
import { makeReply, type SectionStart } from './quality.reply'

/** What a reader marked: tests/fixtures/alignment/README.md describes the picture that it is read from. */
export interface Marked {
  readonly left: Reply
  readonly right: Reply
  readonly passages: readonly Passage[]
  /** Which measure belongs chiefly to which, `null` where the other letter has none for it. */
  readonly measures: readonly (readonly [left: string | null, right: string | null])[]
}

const signs = {
  '=': 'identical',
  '~': 'reworded',
  '%': 'partial',
  '<': 'leftOnly',
  '>': 'rightOnly',
} as const
const signOf = Object.fromEntries(
  Object.entries(signs).map(([sign, relation]) => [relation, sign]),
) as Record<Relation, keyof typeof signs>

interface Piece {
  readonly left: string
  readonly right: string
  readonly equal: boolean
}

interface Drawn {
  readonly relation: Relation
  readonly label: string | null
  readonly pieces: readonly Piece[]
}

const join = (pieces: readonly Piece[], side: 'left' | 'right') => pieces.map((piece) => piece[side]).join('')

/** `养老[床位/服务]` as pieces; a backslash before a mark takes it as text, ¶ is a line feed. */
function pieces(drawing: string): Piece[] {
  const found: Piece[] = []
  let at = 0
  const until = (...stops: string[]) => {
    let text = ''
    for (; at < drawing.length && !stops.includes(drawing.charAt(at)); at += 1) {
      if (drawing.charAt(at) === '\\') text += drawing.charAt(++at)
      else text += drawing.charAt(at) === '¶' ? '\n' : drawing.charAt(at)
    }
    return text
  }
  const pass = (mark: string) => {
    if (drawing.charAt(at) !== mark)
      throw new Error(`Unexpected end of brackets, expected ${mark}: ${drawing}`)
    at += 1
  }
  while (at < drawing.length) {
    const text = until('[')
    if (text.length > 0) found.push({ left: text, right: text, equal: true })
    if (at === drawing.length) break
    pass('[')
    const left = until('/')
    pass('/')
    const right = until(']')
    pass(']')
    found.push({ left, right, equal: false })
  }
  return found
}

function drawn(line: string): Drawn {
  const [, sign, label, drawing] = /^([=~%<>])(?:\*(\S+))? (.+)$/.exec(line) ?? []
  if (!sign || !drawing) throw new Error(`Unexpected line \`${line}\` in a picture`)
  const relation = signs[sign as keyof typeof signs]
  const whole = pieces(drawing)
  const side = (left: boolean) =>
    whole.map((piece) => ({ left: left ? piece.left : '', right: left ? '' : piece.right, equal: false }))
  if (relation === 'leftOnly') return { relation, label: null, pieces: side(true) }
  if (relation === 'rightOnly') return { relation, label: null, pieces: side(false) }
  return { relation, label: label ?? null, pieces: whole }
}

/** The extent of what `pieces` say of one side from `start` on, without line feeds at its end. */
function extent(all: readonly Piece[], side: 'left' | 'right', start: number): Extent {
  return { start, end: start + join(all, side).replace(/\n+$/, '').length }
}

function runs(all: readonly Piece[], left: number, right: number): Run[] {
  const found: Run[] = []
  let [l, r] = [left, right]
  for (const piece of all) {
    const { length } = piece.left.replace(/\n+$/, '')
    if (piece.equal && length > 0) found.push([l, r, length])
    l += piece.left.length
    r += piece.right.length
  }
  return found
}

/** Reads a picture of two letters side by side. */
export function readPicture(name: string, picture: string): Marked {
  const measures: [string | null, string | null][] = []
  const starts = { left: [] as SectionStart[], right: [] as SectionStart[] }
  const text = { left: '', right: '' }
  const inLeft: { passage: Drawn; left: number; right: number }[] = []
  const lines = picture.split('\n').filter((line) => line.length > 0)
  const labelled = new Map<string, (typeof inLeft)[number]>()
  const none = (id: string) => (id === 'nothing' ? null : id)
  const append = (side: 'left' | 'right', passage: Drawn) => {
    const start = text[side].length
    text[side] += join(passage.pieces, side)
    return start
  }

  for (const line of lines) {
    const pair = /^: (\S+) \+ (\S+)$/.exec(line)
    const start = /^§([<>]?) (\S+)$/.exec(line)
    if (pair?.[1] && pair[2]) measures.push([none(pair[1]), none(pair[2])])
    else if (start?.[2]) {
      if (start[1] !== '>') starts.left.push({ id: start[2], start: text.left.length })
      if (start[1] !== '<') starts.right.push({ id: start[2], start: Number.NaN })
    } else if (!line.startsWith('@')) {
      const passage = drawn(line)
      const place = { passage, left: append('left', passage), right: Number.NaN }
      inLeft.push(place)
      if (passage.label !== null) labelled.set(passage.label, place)
    }
  }
  let section = 0
  let next = 0
  for (const line of lines) {
    if (line.startsWith('@')) {
      const place = labelled.get(line.slice(1))
      if (!place) throw new Error(`Unexpected \`${line}\`, no passage bears this label`)
      place.right = append('right', place.passage)
    } else if (/^§>? /.test(line)) {
      starts.right[section] = { id: starts.right[section]?.id ?? '', start: text.right.length }
      section += 1
    } else if (/^[=~%<>]/.test(line)) {
      const place = inLeft[next]
      if (place && place.passage.label === null) place.right = append('right', place.passage)
      next += 1
    }
  }

  const sides = {
    left: makeReply(`${name}-left`, text.left, starts.left),
    right: makeReply(`${name}-right`, text.right, starts.right),
  }
  const sectionAt = (side: 'left' | 'right', at: number) =>
    sides[side].sections.find(({ start, end }) => start <= at && at < end)?.id ?? ''
  const passages = inLeft.map(({ passage, left, right }): Passage => {
    if (Number.isNaN(right))
      throw new Error(`Unexpected label ${passage.label}, expected a line @${passage.label}`)
    const on = (side: 'left' | 'right', at: number) => ({
      ...extent(passage.pieces, side, at),
      section: sectionAt(side, at),
    })
    return {
      relation: passage.relation,
      moved: passage.label !== null,
      left: passage.relation === 'rightOnly' ? null : on('left', left),
      right: passage.relation === 'leftOnly' ? null : on('right', right),
      runs: runs(passage.pieces, left, right),
    }
  })
  return { ...sides, passages, measures }
}

const folder = (name: string) => new URL(`../../fixtures/alignment/${name}/`, import.meta.url)
const file = (name: string, part: string) => readFileSync(new URL(part, folder(name)), 'utf8')

/** The names of the hand-marked pairs. */
export const cases: readonly string[] = readdirSync(folder('.'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()

/** A hand-marked pair, with the two letters' texts as they stood before anything was marked in them. */
export function readCase(name: string): Marked & { readonly texts: readonly [left: string, right: string] } {
  const text = (part: string) => file(name, part).replace(/\n$/, '')
  return { ...readPicture(name, file(name, 'alignment.txt')), texts: [text('left.txt'), text('right.txt')] }
}

/** An edit of a passage, as extents of both texts; one of them may be empty, never both. */
export interface Edit {
  readonly left: Extent
  readonly right: Extent
}

/** What lies between the runs of a pair. */
export function edits({ left, right, runs }: Passage): Edit[] {
  if (left === null || right === null) return []
  const found: Edit[] = []
  let [l, r] = [left.start, right.start]
  for (const [nextLeft, nextRight, length] of [...runs, [left.end, right.end, 0] as const]) {
    if (nextLeft > l || nextRight > r)
      found.push({ left: { start: l, end: nextLeft }, right: { start: r, end: nextRight } })
    l = nextLeft + length
    r = nextRight + length
  }
  return found
}

/** A passage as a line of a picture, for messages and for whole comparisons of what was found and marked. */
export function draw(passage: Passage, left: string, right: string): string {
  const { relation, moved } = passage
  const cut = (text: string, { start, end }: Extent) => text.slice(start, end)
  const sign = `${signOf[relation]}${moved ? '*' : ''} `
  if (passage.left === null || passage.right === null)
    return sign + (passage.left ? cut(left, passage.left) : passage.right ? cut(right, passage.right) : '')
  let at = passage.left.start
  let line = ''
  for (const edit of edits(passage)) {
    line += left.slice(at, edit.left.start)
    line += `[${cut(left, edit.left)}/${cut(right, edit.right)}]`
    at = edit.left.end
  }
  return sign + line + left.slice(at, passage.left.end)
}

/** All passages as pictures, in the order of the left letter, then of what the right one has alone. */
export function drawAll(of: Pick<Comparison, 'passages'>, left: Reply, right: Reply): string[] {
  const place = ({ left, right }: Passage) =>
    [left?.start ?? Number.POSITIVE_INFINITY, right?.start ?? 0] as const
  return [...of.passages]
    .sort((a, b) => {
      const [[al, ar], [bl, br]] = [place(a), place(b)]
      return al === bl ? ar - br : al - bl
    })
    .map((passage) => draw(passage, left.text, right.text))
}

/** Whole edits: one is right when both its sides are exactly those that the reader marked. */
export function editScore(found: readonly Passage[], marked: readonly Passage[]) {
  const key = ({ left, right }: Edit) => `${left.start}-${left.end}/${right.start}-${right.end}`
  const theirs = found.flatMap(edits).map(key)
  const ours = marked.flatMap(edits).map(key)
  const known = new Set(ours)
  const hits = theirs.filter((edit) => known.has(edit)).length
  const precision = theirs.length === 0 ? 1 : hits / theirs.length
  const recall = ours.length === 0 ? 1 : hits / ours.length
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { edits: ours.length, precision, recall, f1 }
}
