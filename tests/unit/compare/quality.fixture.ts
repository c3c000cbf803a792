import { readdirSync, readFileSync } from 'node:fs'
import type {
  Comparable,
  Comparison,
  Passage,
  Relation,
  Run,
  SectionPair,
} from '../../../lib/compare/comparison'
import type { Extent, SectionType } from '../../../lib/reply/reply'
import { toSlug } from '../../../lib/reply/slug'

/** Where a section starts in a letter's text; `id` is the one that it bears in the letter's page. */
export interface SectionStart {
  readonly id: string
  readonly start: number
}

/** A letter as the comparison takes it: sections follow one another, a line feed apart. */
export function makeLetter(name: string, text: string, starts: readonly SectionStart[]): Comparable {
  const slug = toSlug(name)
  if (slug === null) throw new Error(`Unexpected slug \`${name}\``)
  const sections = starts.map(({ id, start }, n) => ({
    id,
    type: id.replace(/-\d+$/, '') as SectionType,
    start,
    end: (starts[n + 1]?.start ?? text.length + 1) - 1,
  }))
  return { slug, text, sections }
}

/** What a reader marked: tests/fixtures/alignment/README.md describes the picture that it is read from. */
export interface Marked {
  readonly left: Comparable
  readonly right: Comparable
  readonly passages: readonly Passage[]
  /** For each passage the equal runs of the other readings that are right as well. */
  readonly others: readonly (readonly (readonly Run[])[])[]
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
  const inLeft: { passage: Drawn; others: (readonly Piece[])[]; left: number; right: number }[] = []
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
    } else if (line.startsWith('| ')) {
      const last = inLeft.at(-1)
      const other = pieces(line.slice(2))
      for (const side of ['left', 'right'] as const)
        if (last === undefined || join(other, side) !== join(last.passage.pieces, side))
          throw new Error(`Unexpected line \`${line}\`, expected the text of the passage before it`)
      last?.others.push(other)
    } else if (!line.startsWith('@')) {
      const passage = drawn(line)
      const place = { passage, others: [], left: append('left', passage), right: Number.NaN }
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
    left: makeLetter(`${name}-left`, text.left, starts.left),
    right: makeLetter(`${name}-right`, text.right, starts.right),
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
  const others = inLeft.map(({ others, left, right }) => others.map((other) => runs(other, left, right)))
  return { ...sides, passages, others, measures }
}

const folder = (name: string) => new URL(`../../fixtures/alignment/${name}/`, import.meta.url)
const file = (name: string, part: string) => readFileSync(new URL(part, folder(name)), 'utf8')

/** The names of the hand-marked pairs. */
export const cases: readonly string[] = readdirSync(folder('.'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()

/** The hand-marked pair of a folder anywhere. */
export function readFolder(path: string): Marked {
  return readPicture('x', readFileSync(`${path}/alignment.txt`, 'utf8'))
}

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

/** A passage with its own share of both letters and what was edited in it. */
export interface Share {
  readonly passage: Passage
  readonly left: readonly Extent[]
  readonly right: readonly Extent[]
  readonly edits: readonly Edit[]
}

/** What lies between the runs of a pair, but for white space, which is no difference. */
function between({ left, right, runs }: Passage, texts: Texts): Edit[] {
  if (left === null || right === null) return []
  const found: Edit[] = []
  let [l, r] = [left.start, right.start]
  for (const [nextLeft, nextRight, length] of [...runs, [left.end, right.end, 0] as const]) {
    const edit = { left: solid(texts.left.text, l, nextLeft), right: solid(texts.right.text, r, nextRight) }
    if (edit.left.start < edit.left.end || edit.right.start < edit.right.end) found.push(edit)
    l = nextLeft + length
    r = nextRight + length
  }
  return found
}

type Texts = Pick<Marked, 'left' | 'right'>

/** A stretch of a text without white space around it; where there is nothing else, empty at its end. */
function solid(text: string, from: number, to: number): Extent {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (start < end && /\s/.test(text.charAt(end - 1))) end--
  return { start, end }
}

/** The marked passages: each holds its own clauses alone, so its extents are its share. */
export function markedShares({ passages, ...texts }: Texts & Pick<Marked, 'passages'>): Share[] {
  return passages.map((passage) => ({
    passage,
    left: passage.left ? [passage.left] : [],
    right: passage.right ? [passage.right] : [],
    edits: between(passage, texts),
  }))
}

/**
 * The marked passages with, at each place where several readings are right, the one that has most of the
 * edits found.
 */
export function asRead(marked: Marked, found: readonly Pick<Share, 'edits'>[]): Share[] {
  const known = new Set(found.flatMap(({ edits }) => edits).map(edge))
  const hits = (edits: readonly Edit[]) => edits.filter((edit) => known.has(edge(edit))).length
  return markedShares(marked).map((share, n) => {
    const others = marked.others[n] ?? []
    if (others.length === 0) return share
    const readings = [share.edits, ...others.map((runs) => between({ ...share.passage, runs }, marked))]
    const edits = places(readings).flatMap(({ left, right }) => {
      const here = readings.map((reading) =>
        reading.filter(
          (edit) => left.start <= edit.left.start && edit.left.end <= left.end && right.end >= edit.right.end,
        ),
      )
      here.sort((a, b) => hits(b) - hits(a) || (hits(a) > 0 ? a.length - b.length : 0))
      return here[0] ?? []
    })
    return { ...share, edits }
  })
}

/** The places that the readings tell apart: their edits, those that overlap or touch as one. */
function places(readings: readonly (readonly Edit[])[]): Edit[] {
  const found: Edit[] = []
  for (const { left, right } of readings
    .flat()
    .sort((a, b) => a.left.start - b.left.start || a.right.start - b.right.start)) {
    const last = found.at(-1)
    if (last && left.start <= last.left.end && right.start <= last.right.end)
      found[found.length - 1] = {
        left: { start: last.left.start, end: Math.max(last.left.end, left.end) },
        right: { start: Math.min(last.right.start, right.start), end: Math.max(last.right.end, right.end) },
      }
    else found.push({ left, right })
  }
  return found
}

/** An edit's place in both letters, to tell whether two are the same. */
function edge({ left, right }: Edit): string {
  return `${left.start}-${left.end}/${right.start}-${right.end}`
}

/** The shares of the passages found: a sentence that stands in several is dealt out among them. */
export function foundShares({ passages, shares: dealt }: Comparison): Share[] {
  const shares = passages.map((passage) => ({
    passage,
    left: [] as Extent[],
    right: [] as Extent[],
    edits: passage.edits,
  }))
  for (const side of ['left', 'right'] as const) {
    for (const { passage, start, end } of dealt[side]) shares[passage]?.[side].push({ start, end })
  }
  return shares
}

/** A passage as a line of a picture, for messages and for whole comparisons of what was found and marked. */
export function draw({ passage, left, right, edits }: Share, leftText: string, rightText: string): string {
  const sign = `${signOf[passage.relation]}${passage.moved ? '*' : ''} `
  const cut = (text: string, share: readonly Extent[], from = 0, to = text.length) =>
    share.map(({ start, end }) => text.slice(Math.max(start, from), Math.min(end, to))).join('')
  if (left.length === 0) return sign + cut(rightText, right)
  let at = 0
  let line = ''
  for (const edit of edits) {
    const [one, other] = [edit.left, edit.right]
    line += cut(leftText, left, at, one.start)
    line += `[${leftText.slice(one.start, one.end)}/${rightText.slice(other.start, other.end)}]`
    at = one.end
  }
  return sign + line + cut(leftText, left, at)
}

/** All passages as pictures, in the order of the left letter, then of what the right one has alone. */
export function drawAll(shares: readonly Share[], left: Comparable, right: Comparable): string[] {
  const place = (share: Share) => share.left[0]?.start ?? left.text.length + (share.right[0]?.start ?? 0)
  return [...shares].sort((a, b) => place(a) - place(b)).map((share) => draw(share, left.text, right.text))
}

/** Whole edits: one is right when both its sides are exactly those that the reader marked. */
export function editScore(found: readonly Pick<Share, 'edits'>[], marked: readonly Pick<Share, 'edits'>[]) {
  const theirs = found.flatMap(({ edits }) => edits).map(edge)
  const ours = marked.flatMap(({ edits }) => edits).map(edge)
  const known = new Set(ours)
  const hits = theirs.filter((edit) => known.has(edit)).length
  const precision = theirs.length === 0 ? 1 : hits / theirs.length
  const recall = ours.length === 0 ? 1 : hits / ours.length
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { edits: ours.length, found: theirs.length, hits, precision, recall, f1 }
}

/** How many pairs and moves of the reader were found, how many found are none, and the specks. */
export function pairScore(found: readonly Passage[], marked: Marked) {
  const pairs = marked.passages.filter(({ left, right }) => left && right)
  const theirs = found.filter(({ left, right }) => left && right)
  const { text } = marked.left
  const meets = (one: Passage, other: Passage) =>
    one.runs.some(([l, r, length]) => {
      const [here, there] = [other.left, other.right]
      if (here === null || there === null) return false
      const from = Math.max(0, here.start - l, there.start - r)
      const to = Math.min(length, here.end - l, there.end - r)
      return from < to && /[\p{L}\p{N}]/u.test(text.slice(l + from, l + to))
    })
  const same = [...marked.passages.map(({ runs }) => runs), ...marked.others.flat()].flat()
  const isMarked = ([left, right, length]: Run) =>
    same.some(([l, r, size]) => l - r === left - right && l <= left && left + length <= l + size)
  return {
    pairs: pairs.length,
    foundPairs: pairs.filter((pair) => theirs.some((passage) => meets(passage, pair))).length,
    falsePairs: theirs.filter((passage) => !pairs.some((pair) => meets(passage, pair))).length,
    moves: pairs.filter(({ moved }) => moved).length,
    foundMoves: pairs.filter((pair) => pair.moved && theirs.some((p) => p.moved && meets(p, pair))).length,
    falseMoves: theirs.filter((p) => p.moved && !pairs.some((pair) => pair.moved && meets(p, pair))).length,
    specks: theirs.flatMap(({ runs }) => runs).filter((run) => run[2] < 3 && !isMarked(run)).length,
  }
}

/** The pairs of sections that share text by the marks (white space is in no run of the comparison), and the sections that share none, in a fixed order. */
export function sectionPairs({ left, right, passages }: Marked): SectionPair[] {
  const shared = new Map<string, SectionPair>()
  for (const passage of passages) {
    const letters = passage.runs.reduce(
      (sum, [start, , length]) => sum + left.text.slice(start, start + length).replace(/\s/g, '').length,
      0,
    )
    if (!passage.left || !passage.right || letters === 0) continue
    const [l, r] = [passage.left.section, passage.right.section]
    const before = shared.get(`${l} ${r}`)?.shared ?? 0
    shared.set(`${l} ${r}`, { left: l, right: r, shared: before + letters })
  }
  const pairs = [...shared.values()]
  for (const { id } of left.sections)
    if (!pairs.some((pair) => pair.left === id)) pairs.push({ left: id, right: null, shared: 0 })
  for (const { id } of right.sections)
    if (!pairs.some((pair) => pair.right === id)) pairs.push({ left: null, right: id, shared: 0 })
  return inOrder(pairs)
}

/** Section pairs in an order that does not depend on how they were found. */
export function inOrder(pairs: readonly SectionPair[]): SectionPair[] {
  const key = ({ left, right }: SectionPair) => `${left} ${right}`
  return [...pairs].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
