import { hanNumerals } from '../../reply/han-numerals'
import type { SectionType } from '../../reply/reply'
import { roles } from '../../reply/roles'
import { printedLine } from '../../reply/text'
import type { Comparable, Side } from '../comparison'
import { closing } from './clauses'

/** A sentence, heading, field or item line. */
export interface Sentence extends Side {
  /** Its text without white space, which is what gets compared. */
  readonly solid: string
  /** The offset in the letter's text of each unit of `solid`; `null` where there is no white space. */
  readonly at: readonly number[] | null
  /** Where in `solid` a space stood after a Latin word or a figure and before a Latin word or its number: 2 kW; or a tab. */
  readonly gaps: readonly number[]
  /** Which sort of frame it belongs to: such lines pair with their own sort alone, unless they are equal. */
  readonly frame: SectionType | null
}

/** All passages of a letter, in its order. They hold every character but white space exactly once. */
export function sentences({ text, sections }: Comparable): Sentence[] {
  const found: Sentence[] = []
  let done = 0
  for (const { id, type, start, end } of sections) {
    add(found, text, done, start, '', 'other')
    add(found, text, start, end, id, type)
    done = end
  }
  add(found, text, done, text.length, '', 'other')
  return found
}

/** Where unit `index` of a sentence's solid text stands in the letter. */
export function offset({ start, at }: Sentence, index: number): number {
  return at === null ? start + index : (at[index] ?? start)
}

function add(
  found: Sentence[],
  text: string,
  start: number,
  end: number,
  section: string,
  type: SectionType,
) {
  const frame = roles[type].fieldLines ? type : null
  for (const [from, to] of frame === null ? paragraphs(text, start, end, type) : lines(text, start, end)) {
    if (frame !== null) push(found, text, from, to, section, frame)
    else for (const [a, b] of split(text, from, to)) push(found, text, a, b, section, null)
  }
}

function push(
  found: Sentence[],
  text: string,
  from: number,
  to: number,
  section: string,
  frame: SectionType | null,
) {
  const raw = text.slice(from, to)
  const trimmed = raw.trim()
  if (trimmed === '') return
  const start = from + raw.indexOf(trimmed)
  const end = start + trimmed.length
  if (!/\s/.test(trimmed)) {
    found.push({ start, end, section, solid: trimmed, at: null, gaps: [], frame })
    return
  }
  const at: number[] = []
  let kept = 0
  for (const hit of trimmed.matchAll(space)) {
    for (; kept < hit.index; kept++) at.push(start + kept)
    kept += hit[0].length
  }
  for (; kept < trimmed.length; kept++) at.push(start + kept)
  const gaps: number[] = []
  for (const [k, here] of at.entries()) {
    const before = at[k - 1] ?? here
    if (here - before > 1 && latinGap.test(text.slice(before, here + 1))) gaps.push(k)
  }
  found.push({ start, end, section, solid: trimmed.replace(space, ''), at, gaps, frame })
}

/** White space, but for a last one between two halves of a character, which must not become one. */
const space = /(?<![\ud800-\udbff])\s+|\s+(?![\s\udc00-\udfff])/g

/** A space that parts words, as no space of a scan inside a number and no page end does, or a tab that parts cells. */
const latinGap = /^(?:[A-Za-z] +[A-Za-z0-9]|[0-9] +[A-Za-z]|\S\s*\t\s*\S)$/

type Bounds = readonly [from: number, to: number]

function* lines(text: string, start: number, end: number): Generator<Bounds> {
  for (let from = start; from < end; ) {
    const feed = text.indexOf('\n', from)
    const to = feed === -1 || feed > end ? end : feed
    yield [from, to]
    from = to + 1
  }
}

/** How much of a line is looked at for signs of prose, in UTF-16 units: some lines of a printed page. */
const tail = 200

/** Lines, with those put together that a page end tore apart inside a sentence. */
function* paragraphs(text: string, start: number, end: number, type: SectionType): Generator<Bounds> {
  let open: Bounds | null = null
  for (const line of lines(text, start, end)) {
    if (
      open !== null &&
      torn(
        text.slice(Math.max(open[0], open[1] - tail), open[1]),
        text.slice(...line),
        type,
        open[0] === start,
      ) &&
      !(dated.test(text.slice(...open)) && dated.test(text.slice(...line)))
    ) {
      open = [open[0], line[1]]
    } else {
      if (open !== null) yield open
      open = line
    }
  }
  if (open !== null) yield open
}

const enumerator = new RegExp(
  String.raw`^\s*(?:[（(]?[${hanNumerals}]+[、）)]|[（(]?\d{1,2}[.．、）)](?!\d)|第[${hanNumerals}]+[，、章条]|[${hanNumerals}]是)`,
)

/** How a line begins that is an item with its number. */
const numbered = new RegExp(String.raw`^\s*[（(]?[${hanNumerals}\d]+[.．、）)]`)

/** How the lines of a list of events begin, of which none runs on in the next. */
const dated = /^\s*[（(]?\d{4}年/

/**
 * Whether a sentence runs on from one line to the next. A comma at the end or a closing sign at the
 * head of the next line proves it. Else the first line must read as prose (a comma or a full stop in
 * it, or more than a printed line) and be no heading: not the first line of a measure, and what follows
 * its last full stop unnumbered.
 */
function torn(line: string, next: string, type: SectionType, first: boolean): boolean {
  const said = line.trimEnd()
  if (said === '' || /[。！？；：!?;:…”’」』]$/.test(said) || enumerator.test(next)) return false
  if (/^\s*[，。、；：！？”’）》」』]/.test(next) || /[，、,（“《]$/.test(said)) return true
  const begun = said.slice(said.search(/[^。！？；]*$/))
  if (numbered.test(begun)) return false
  if (begun.length < said.length) return true
  if (type === 'other' || type === 'closing' || (type === 'measure' && first)) return false
  return /[，：]/.test(said) || said.length > printedLine
}

/** Cuts prose after 。！？； and the closing signs that follow; never inside “” or 《》. */
function* split(letter: string, start: number, end: number): Generator<Bounds> {
  const text = letter.slice(start, end)
  const sign = /[“《「『。！？；!?;]/g
  let from = 0
  for (let hit = sign.exec(text); hit !== null; hit = sign.exec(text)) {
    let to = closing(text, hit.index, text.length)
    if (to > hit.index) {
      sign.lastIndex = to
      if (hit[0] !== '“' || !endsWith(text, to)) continue
    } else if (/[“《「『]/.test(hit[0]) || (/[!?;]/.test(hit[0]) && /\w/.test(text.charAt(hit.index + 1))))
      continue
    else to = hit.index + 1
    while (to < text.length && /[。！？；!?;”’）》」』\p{M}\u200d]/u.test(text.charAt(to))) to++
    yield [start + from, start + to]
    from = to
    sign.lastIndex = to
  }
  if (from < text.length) yield [start + from, end]
}

/** Whether a quote that is closed before `to` ends the sentence: with a full stop in it, and nothing that goes on. */
function endsWith(text: string, to: number): boolean {
  if (!/[。！？]/.test(text.charAt(to - 2))) return false
  const next = text.slice(to, to + 20).trimStart()
  return !/^[，、：的等和与这]/.test(next)
}

/** A heading has no mark at its end. */
export function isHeading({ solid, frame }: Sentence): boolean {
  return frame === null && !/[。！？；：，!?;]["”’）》」』)]*$/.test(solid)
}
