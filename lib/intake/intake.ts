import { VFile } from 'vfile'
import { isContactLine } from '../parse/contact'
import { dateIn } from '../parse/dates'
import { isDistributionLine } from '../parse/distribution'
import { withoutFrontMatter } from '../parse/front-matter'
import { numberingOf } from '../parse/numerals'
import { parseReply } from '../parse/parse'
import { refusedMarksIn } from '../parse/refused-marks'
import { square } from '../parse/space'
import type { Extent, Reply } from '../reply/reply'
import { type Slug, unnamed } from '../reply/slug'
import { commitmentsPlace } from './commitments'
import { type Correction, dashedNumeralIn, punctuationIn } from './corrections'
import type { Finding } from './finding'
import { type Furniture, footStart, furnitureIn, isAbove } from './furniture'
import { withoutInvisible } from './invisible'
import { runsOn } from './joins'
import { type InputLine, inputLines, partedLine, seenLength } from './lines'
import { lastAtMost, type Point, placesIn } from './places'
import { tablesIn, withoutBars } from './tables'
import { titleIn } from './titles'

interface Intake {
  readonly markdown: string
  /** `null` where faults forbid it. */
  readonly reply: Reply | null
  readonly report: readonly Finding[]
}

/** A stretch of the Markdown: of the input from `at` on, or put in there. */
interface Piece {
  readonly text: string
  readonly at: number
}

type HeadingMark = '#' | '##' | '###' | ''

interface Block {
  readonly lines: readonly InputLine[]
  /** The text of its lines. */
  readonly text: string
  readonly mark: HeadingMark
}

/** Lines that are a paragraph, or the rows of a table. */
interface KeptBlock extends Block {
  readonly isTable: boolean
}

/** The most characters that are taken for one letter; a long one has a tenth of it. */
const longestLetter = 100_000

/**
 * The Markdown of a letter as people have it: text, or Markdown of another habit. Furniture goes, what a page
 * end broke is joined, half-width marks are set right, the title and the headings get their marks; all of it
 * is in the report, and nothing else changes. Text of the grammar already comes out as it is. `plain` says that
 * the source is no Markdown, so that what would be a mark in it is the letter's own, and gets a backslash.
 */
export function bringIn(input: string, slug: Slug = unnamed, plain = false): Intake {
  const places = placesIn(input)
  const { text: source, removed, origin } = withoutInvisible(input)
  const report: Finding[] = []
  const tell: Tell = (at, what) => report.push({ ...what, ...places.pointAt(origin(at)) })
  if (source.length > longestLetter) {
    const message = `Unexpected ${source.length} characters, expected ${longestLetter} at the most`
    tell(longestLetter, { kind: 'fault', rule: 'length', message })
    return { markdown: '', reply: null, report }
  }

  // Where the letter comes from stays on top of it, as it stands.
  const top = plain ? { source, length: 0 } : withoutFrontMatter(source, new VFile())
  const front = source.slice(0, top.length)

  const lines: InputLine[] = []
  const given = inputLines(top.source)
  const tables = tablesIn(given, top.source)
  const rows = new Set([...tables.values()].flat())
  for (const whole of given) {
    if (rows.has(whole)) {
      lines.push(whole)
      continue
    }
    const { line, bars } = withoutBars(whole)
    for (const at of bars) tell(at, { kind: 'corrected', name: 'mark', was: '|', text: '' })
    const parted = partedLine(line)
    lines.push(...parted.lines)
    for (const [n, at] of parted.at.entries())
      tell(at, {
        kind: 'corrected',
        name: 'line break',
        was: '',
        text: opening(parted.lines[n + 1]?.text ?? ''),
      })
  }
  const titled = titleIn(lines)
  const furniture = new Map<InputLine, Furniture>(
    [...furnitureIn(lines, textStart(lines, titled?.title.last ?? -1), tailEnd(lines))].filter(
      ([line]) => !rows.has(line),
    ),
  )
  for (const { first, last } of titled?.doubles ?? [])
    for (const line of lines.slice(first, last + 1)) furniture.set(line, 'doubled title')
  for (const [line, what] of furniture) tell(line.start, { kind: 'removed', name: what, text: line.text })

  const title = titled ? lines.slice(titled.title.first, titled.title.last + 1) : []
  const titleRest = new Set(title.slice(1))
  const kept = lines.filter((line) => !furniture.has(line) && !titleRest.has(line))
  const blocks = blocksOf(kept, title, tables)
  const tellMark = ({ depth, start }: InputLine, mark: string) => {
    const had = '#'.repeat(depth)
    if (had !== mark)
      tell(source.lastIndexOf(had, start), { kind: 'corrected', name: 'mark', was: had, text: mark })
  }
  for (const { lines: joined, isTable } of blocks)
    for (const line of isTable ? [] : joined.slice(1)) {
      tell(line.start, { kind: 'joined', text: opening(line.text) })
      if (line.depth > 0) tellMark(line, '')
    }

  const pieces: Piece[] = front === '' ? [] : [{ text: `${front}\n\n`, at: 0 }]
  const commitments = commitmentsPlace(
    blocks.map(({ text, mark }) => ({ text: text.replaceAll('**', ''), mark })),
  )
  blocks.forEach((block, index) => {
    const [first] = block.lines
    if (!first) return
    const put = (text: string, at = first.start) => pieces.push({ text, at })
    if (index > 0) put('\n\n')
    if (commitments?.first === index) {
      put(':::commitments\n\n')
      tell(first.start, { kind: 'read', name: 'commitments', text: opening(first.text) })
    }
    if (block.isTable) {
      tell(first.start, { kind: 'read', name: 'table', text: opening(first.text) })
      for (const row of block.lines) {
        if (row !== first) put('\n', row.start)
        pieces.push(...setRight({ lines: [row], text: row.text, mark: '' }, tell, plain, true))
      }
      return
    }
    if (block.mark !== '') put(`${block.mark} `)
    if (first.depth > 0) tellMark(first, block.mark)
    else if (block.mark !== '')
      tell(first.start, { kind: 'read', name: block.mark, text: opening(block.text) })
    pieces.push(...setRight(block, tell, plain))
    if (commitments?.last === index) put('\n\n:::')
  })
  pieces.push({ text: '\n', at: source.length })

  const markdown = pieces.map(({ text }) => text).join('')
  const original = parsed(source, slug)
  const made = parsed(markdown, slug)
  // What has its marks and reads the same is of the grammar already.
  const marked = title.length === 0 || (title.length === 1 && title[0]?.depth === 1)
  const same = marked && original.reply && made.reply && alike(original.reply, made.reply)
  const { reply, messages } = same ? original : made
  if (same) report.length = 0
  for (const { at, characters } of removed)
    report.push({ kind: 'removed', name: 'invisible', text: characters, ...places.pointAt(at) })
  const from = same ? (offset: number) => offset : origins(pieces)
  for (const { fatal, offset, rule, message } of messages)
    tell(from(offset), { kind: fatal ? 'fault' : 'doubtful', rule, message })
  for (const { name, start, end } of reply?.fields ?? []) {
    const place = from(offsetOf(same ? source : markdown, reply?.text ?? '', start))
    tell(place, { kind: 'read', name, text: reply?.text.slice(start, end) ?? '' })
  }
  return {
    markdown: same ? source : markdown,
    reply,
    report: report.sort((a, b) => a.line - b.line || a.column - b.column),
  }
}

/** Puts down what became of a place of the input. */
type Tell = (at: number, what: Without<Finding, keyof Point>) => void

/** `Omit` for each of a union. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** Lines as paragraphs of the file, each with its mark. */
function blocksOf(
  lines: readonly InputLine[],
  title: readonly InputLine[],
  tables: ReadonlyMap<InputLine, readonly InputLine[]>,
): KeptBlock[] {
  const blocks: { lines: InputLine[]; text: string; mark: HeadingMark; isTable: boolean }[] = []
  const rows = new Set([...tables.values()].flat())
  for (const line of lines) {
    const last = blocks.at(-1)
    const table = tables.get(line)
    if (table) blocks.push({ lines: [...table], text: '', mark: '', isTable: true })
    if (rows.has(line)) continue
    // A mark before what is no heading goes, and then the line is joined as one without it.
    const mark = line.depth > 0 ? headingMark(line.text) : ''
    if (line === title[0]) {
      blocks.push({
        lines: [...title],
        text: title.map(({ text }) => text).join(''),
        mark: '#',
        isTable: false,
      })
    } else if (last && !last.isTable && last.mark === '' && mark === '' && runsOn(last.text, line)) {
      last.lines.push(line)
      last.text += line.text
    } else blocks.push({ lines: [line], text: line.text, mark, isTable: false })
  }
  return blocks.map((block) => (block.mark === '' ? { ...block, mark: headingMark(block.text) } : block))
}

/** The most characters of a heading on a line of its own: two printed lines. */
const longestHeading = 56

/** 一、 on a line of its own is a measure's heading, （一） one below it. */
function headingMark(written: string): HeadingMark {
  const plain = written.replaceAll('**', '')
  const text = corrected(plain, [...punctuationIn(plain), ...dashedNumeralIn(plain)])
  if (seenLength(text) > longestHeading || /[。；：！？，]$|[。！？；]./u.test(text)) return ''
  const { style } = numberingOf(text) ?? {}
  return style === '一、' ? '##' : style === '（一）' ? '###' : ''
}

/**
 * A block's text with what is set right in it, and its bold, which a heading needs not. Marks are read in the text that the
 * lines make together: what stands before a mark may end the line above. A row of a table keeps its white space.
 */
function* setRight(
  { lines, text, mark }: Block,
  tell: Tell,
  plain: boolean,
  isRow = false,
): Generator<Piece> {
  const isProse =
    mark !== '' ||
    lines.length > 1 ||
    lines.some((line) => /[，。；]/u.test(line.text) && !isContactLine(line.text))
  const changes = [...punctuationIn(text), ...dashedNumeralIn(text), ...bareMarks(text, mark !== '')]
  if (plain) changes.push(...ownMarks(text, changes))
  changes.sort((a, b) => a.start - b.start)
  const stretch = (from: number, to: number) =>
    isRow ? text.slice(from, to) : closedUp(text, from, to, isProse)
  let [at, base] = [0, 0]
  for (const line of lines) {
    const end = base + line.text.length
    const placeOf = (offset: number) => line.start + offset - base
    for (const change of changes.filter(({ start }) => base <= start && start < end)) {
      const was = text.slice(change.start, change.end)
      tell(placeOf(change.start), { kind: 'corrected', name: 'mark', was, text: change.text })
      yield { text: stretch(at, change.start), at: placeOf(at) }
      yield { text: change.text, at: placeOf(change.start) }
      at = change.end
    }
    if (at < end) yield { text: stretch(at, end), at: placeOf(at) }
    at = Math.max(at, end)
    base = end
  }
}

/** Where white space touches a figure, a Latin word or a mark beside Chinese text: a scan or a typist put it there. */
const strayGap = /[\s\u3000]+/gu

/**
 * A stretch of a line without stray white space. Between two Han characters it goes from prose and from the
 * title; elsewhere it may part two names or two fields, and stays, as one space.
 */
function closedUp(line: string, start: number, end: number, isProse: boolean): string {
  let text = ''
  let at = start
  // From the gap on in which the stretch may begin: a line is cut into as many stretches as it has marks.
  const gaps = new RegExp(strayGap)
  gaps.lastIndex = line.slice(0, start).trimEnd().length
  for (const { index, 0: gap } of line.matchAll(gaps)) {
    const next = index + gap.length
    if (index >= end) break
    if (next <= start) continue
    text += line.slice(at, index)
    at = next
    const [before, after] = [line.charAt(index - 1), line.charAt(next)]
    const parts = han.test(before) && han.test(after) ? !isProse : !square.test(before) && !square.test(after)
    if (parts) text += ' '
  }
  return text + line.slice(at, Math.max(at, end))
}

const han = /\p{Script=Han}/u

/** Bold marks around a whole heading, which go; asterisks that pair with none, which are the letter's own. */
function bareMarks(text: string, isHeading: boolean): Correction[] {
  const pairs = [...text.matchAll(/(?<![\\*])\*\*(?=[^\s*])[^*]*(?<=[^\s*\\])\*\*(?!\*)/g)]
  const marks = pairs.flatMap(({ index, 0: whole }) => [
    { start: index, end: index + 2, text: '' },
    { start: index + whole.length - 2, end: index + whole.length, text: '' },
  ])
  if (isHeading) return marks
  const paired = new Set(marks.flatMap(({ start }) => [start, start + 1]))
  return [...text.matchAll(/(?<!\\)\*/g)]
    .filter(({ index }) => !paired.has(index))
    .map(({ index }) => ({ start: index, end: index + 1, text: '\\*' }))
}

function corrected(text: string, corrections: readonly Correction[]): string {
  return corrections.reduceRight(
    (all, { start, end, text }) => all.slice(0, start) + text + all.slice(end),
    text,
  )
}

/** What of Markdown is kept in text too: backslashes with their marks, bold, links. */
const kept = /\\[!-/:-@[-`{-~]|\*\*|\[[^[\]]*\]\((?:https?:|mailto:)[^)\s]*\)/gu

/** Marks of Markdown that a letter has no use for, in text that is none: they are the letter's own, but for containers. */
function ownMarks(text: string, changes: readonly Correction[]): Correction[] {
  const found: Correction[] = []
  let left = text.replace(kept, (mark) => '\0'.repeat(mark.length))
  for (const change of changes) left = blanked(left, change)
  for (;;) {
    const marks = refusedMarksIn(left).filter(
      ({ rule, start }) => rule !== 'stray-fence' && left[start] !== '\0',
    )
    if (marks.length === 0) return found
    for (const { start } of marks) {
      found.push({ start, end: start + 1, text: `\\${text[start]}` })
      left = blanked(left, { start, end: start + 1 })
    }
  }
}

function blanked(text: string, { start, end }: Extent): string {
  return text.slice(0, start) + '\0'.repeat(end - start) + text.slice(end)
}

/** The place of the first line behind the title that addresses somebody or has a stop: there the letter's text begins. */
function textStart(lines: readonly InputLine[], title: number): number {
  const start = lines.findIndex(
    (line, at) => at > title && /[：:]$|[。；]/u.test(line.text) && !isAbove(line),
  )
  return start < 0 ? lines.length : start
}

/** Behind the last line that the letter is sure to have: its date, a contact, the copies or the printing. */
function tailEnd(lines: readonly InputLine[]): number {
  const own = lines.slice(0, footStart(lines))
  const last = own.findLastIndex(({ text }) => {
    const date = dateIn(text)
    return isContactLine(text) || isDistributionLine(text) || (date !== null && date.end >= text.length - 2)
  })
  // A letter without a tail ends with its last sentence.
  return last < 0 ? own.findLastIndex(({ text }) => /[。！？][”’）》]?$/u.test(text)) + 1 : last + 1
}

function opening(text: string): string {
  return text.length > 12 ? `${text.slice(0, 12)}…` : text
}

interface Parsed {
  readonly reply: Reply | null
  readonly messages: readonly { fatal: boolean; offset: number; rule: string; message: string }[]
}

function parsed(markdown: string, slug: Slug): Parsed {
  const file = new VFile({ value: markdown })
  const reply = parseReply(file, slug)
  const messages = file.messages.map(({ fatal, place, reason, ruleId }) => {
    const point = place && 'start' in place ? place.start : place
    return { fatal: fatal === true, offset: point?.offset ?? 0, rule: ruleId ?? '', message: reason }
  })
  return { reply: messages.some(({ fatal }) => fatal) ? null : reply, messages }
}

function alike(one: Reply, other: Reply): boolean {
  const shape = ({ text, title, sections, marks }: Reply) =>
    JSON.stringify([text, title, sections.map(({ position: _, ...section }) => section), marks])
  return shape(one) === shape(other)
}

/** Where in the input a place of the Markdown comes from. */
function origins(pieces: readonly Piece[]): (offset: number) => number {
  const starts: number[] = []
  let at = 0
  for (const { text } of pieces) {
    starts.push(at)
    at += text.length
  }
  return (offset) => {
    const n = lastAtMost(starts, offset)
    return (pieces[n]?.at ?? 0) + offset - (starts[n] ?? 0)
  }
}

/** Where in the Markdown a character of the letter's text stands: the text is what markup leaves of it, in order. */
function offsetOf(markdown: string, text: string, offset: number): number {
  let at = 0
  for (const character of text.slice(0, offset + 1)) {
    if (/\s/u.test(character)) continue
    at = markdown.indexOf(character, at) + 1
  }
  return Math.max(0, at - 1)
}
