import { VFile } from 'vfile'
import { isContactLine } from '../parse/contact'
import { dateIn } from '../parse/dates'
import { isDistributionLine } from '../parse/distribution'
import { numberingOf } from '../parse/numerals'
import { parseReply } from '../parse/parse'
import { square } from '../parse/space'
import type { Reply } from '../reply/reply'
import { type Slug, unnamed } from '../reply/slug'
import { startsCommitments } from './commitments'
import { type Correction, dashedNumeralIn, punctuationIn } from './corrections'
import { type Furniture, furnitureIn } from './furniture'
import { runsOn } from './joins'
import { type InputLine, inputLines } from './lines'
import { titleIn } from './titles'

/** What became of a place in the input; `line` and `column` count from 1. */
export interface Finding {
  readonly kind: 'read' | 'joined' | 'removed' | 'corrected' | 'doubtful' | 'fault'
  readonly line: number
  readonly column: number
  readonly message: string
}

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

interface Block {
  readonly lines: readonly InputLine[]
  /** `# `, `## `, or nothing. */
  readonly mark: string
}

/**
 * The Markdown of a letter as people have it: text, or Markdown of another habit. Furniture goes, what a page
 * end broke is joined, half-width marks are set right, the title and the headings get their marks; all of it
 * is in the report, and nothing else changes. Text of the grammar already comes out as it is.
 */
export function bringIn(source: string, slug: Slug = unnamed): Intake {
  const place = placesIn(source)
  const report: Finding[] = []
  const tell = (kind: Finding['kind'], at: number, message: string) =>
    report.push({ kind, ...place(at), message })

  const lines = inputLines(source)
  const titled = titleIn(lines)
  const furniture = new Map<InputLine, Furniture>(
    furnitureIn(lines, textStart(lines, titled?.title.last ?? -1), tailEnd(lines)),
  )
  for (const { first, last } of titled?.doubles ?? [])
    for (const line of lines.slice(first, last + 1)) furniture.set(line, 'doubled title')
  for (const [line, what] of furniture) tell('removed', line.start, `${what} \`${line.text}\``)

  const title = titled ? lines.slice(titled.title.first, titled.title.last + 1) : []
  const kept = lines.filter((line) => !furniture.has(line) && !title.slice(1).includes(line))
  const blocks = blocksOf(kept, title)
  for (const { lines: joined } of blocks)
    for (const line of joined.slice(1))
      tell('joined', line.start, `\`${opening(line.text)}\` to the line above`)

  const pieces: Piece[] = []
  const commitments = startsCommitments(blocks.map(({ lines, mark }) => ({ text: textOf(lines), mark })))
  blocks.forEach((block, index) => {
    const [first] = block.lines
    if (!first) return
    const put = (text: string, at = first.start) => pieces.push({ text, at })
    if (index > 0) put('\n\n')
    if (commitments?.first === index) put(':::commitments\n\n')
    put(block.mark)
    if (first.depth > 0 && block.mark.trim().length !== first.depth)
      tell(
        'corrected',
        first.start,
        `\`${'#'.repeat(first.depth)}\` before \`${opening(first.text)}\` to ${block.mark ? `\`${block.mark.trim()}\`` : 'no mark'}`,
      )
    pieces.push(...setRight(block, tell))
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
  const from = same ? (offset: number) => offset : origins(pieces)
  for (const { fatal, offset, reason } of messages) tell(fatal ? 'fault' : 'doubtful', from(offset), reason)
  for (const { name, start, end } of reply?.fields ?? [])
    tell(
      'read',
      from(offsetOf(same ? source : markdown, reply?.text ?? '', start)),
      `${name} \`${reply?.text.slice(start, end)}\``,
    )
  return {
    markdown: same ? source : markdown,
    reply,
    report: same ? report.filter(({ kind }) => ['read', 'doubtful', 'fault'].includes(kind)) : report,
  }
}

type Tell = (kind: Finding['kind'], at: number, message: string) => void

/** Lines as paragraphs of the file, each with its mark. */
function blocksOf(lines: readonly InputLine[], title: readonly InputLine[]): Block[] {
  const blocks: { lines: InputLine[]; mark: string }[] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    if (line === title[0]) blocks.push({ lines: [...title], mark: '# ' })
    else if (last && last.mark === '' && runsOn(last.lines, line)) last.lines.push(line)
    else blocks.push({ lines: [line], mark: '' })
  }
  return blocks.map((block) => (block.mark === '' ? { ...block, mark: headingMark(block) } : block))
}

/** The most characters of a heading on a line of its own: two printed lines. */
const longestHeading = 56

/** 一、 on a line of its own is a measure's heading, （一） one below it. */
function headingMark({ lines }: Block): string {
  const text = textOf(lines)
  const { style } = numberingOf(corrected(text, dashedNumeralIn(text))) ?? {}
  if (text.length > longestHeading || /[。；：！？，]$|[。！？；]./u.test(text)) return ''
  return style === '一、' ? '## ' : style === '（一）' ? '### ' : ''
}

/** A block's text with what is set right in it, and its bold, which a heading needs not. */
function* setRight({ lines, mark }: Block, tell: Tell): Generator<Piece> {
  const isProse = mark !== '' || lines.length > 1 || lines.some(({ text }) => /[，。；]/u.test(text))
  for (const { start, text } of lines) {
    const changes = [...punctuationIn(text), ...dashedNumeralIn(text), ...bareMarks(text, mark !== '')]
    changes.sort((a, b) => a.start - b.start)
    for (const change of changes) {
      const was = text.slice(change.start, change.end)
      if (was !== '**') tell('corrected', start + change.start, `\`${was}\` to \`${change.text}\``)
    }
    let at = 0
    for (const change of [...changes, { start: text.length, end: text.length, text: '' }]) {
      yield { text: closedUp(text, at, change.start, isProse), at: start + at }
      yield { text: change.text, at: start + change.start }
      at = change.end
    }
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
  for (const { index, 0: gap } of line.matchAll(strayGap)) {
    const next = index + gap.length
    if (next <= start || index >= end) continue
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
  const pairs = [...text.matchAll(/\*\*(?=\S)[^*]*?\S\*\*/g)]
  const marks = pairs.flatMap(({ index, 0: whole }) => [
    { start: index, end: index + 2, text: '' },
    { start: index + whole.length - 2, end: index + whole.length, text: '' },
  ])
  if (isHeading) return marks
  const covered = (at: number) => marks.some(({ start, end }) => start <= at && at < end)
  return [...text.matchAll(/(?<!\\)\*/g)]
    .filter(({ index }) => !covered(index))
    .map(({ index }) => ({ start: index, end: index + 1, text: '\\*' }))
}

function corrected(text: string, corrections: readonly Correction[]): string {
  return corrections.reduceRight(
    (all, { start, end, text }) => all.slice(0, start) + text + all.slice(end),
    text,
  )
}

function textOf(lines: readonly InputLine[]): string {
  return lines
    .map(({ text }) => text)
    .join('')
    .replaceAll('**', '')
}

/** The place of the first line behind the title that addresses somebody or has a stop: there the letter's text begins. */
function textStart(lines: readonly InputLine[], title: number): number {
  const start = lines.findIndex(({ text }, at) => at > title && /[：:]$|[。；]/u.test(text))
  return start < 0 ? lines.length : start
}

/** Behind the last line that the letter is sure to have: its date, a contact, the copies or the printing. */
function tailEnd(lines: readonly InputLine[]): number {
  const last = lines.findLastIndex(({ text }) => {
    const date = dateIn(text)
    return isContactLine(text) || isDistributionLine(text) || (date !== null && date.end >= text.length - 2)
  })
  return last < 0 ? lines.length : last + 1
}

function opening(text: string): string {
  return text.length > 12 ? `${text.slice(0, 12)}…` : text
}

/** Line and column of an offset. */
function placesIn(source: string): (offset: number) => { line: number; column: number } {
  const starts = [0]
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset)
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
}

interface Parsed {
  readonly reply: Reply | null
  readonly messages: readonly { fatal: boolean; offset: number; reason: string }[]
}

function parsed(markdown: string, slug: Slug): Parsed {
  const file = new VFile({ value: markdown })
  const reply = parseReply(file, slug)
  const messages = file.messages.map(({ fatal, place, reason }) => {
    const point = place && 'start' in place ? place.start : place
    return { fatal: fatal === true, offset: point?.offset ?? 0, reason }
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
    const n = starts.findLastIndex((start) => start <= offset)
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
