import type { SectionType } from '../reply/reply'
import { isLetterheadLine, isOwnLetterheadLine } from './letterhead'
import type { Line } from './lines'
import { type Numbering, type NumeralStyle, numberingOf } from './numerals'
import { isSalutation } from './salutation'
import { type TailKind, tailKind } from './tail'

/** The lines of one section, in order; `numbering` is that of its heading, where it has a numbered one. */
export interface Part {
  readonly type: SectionType
  readonly lines: Line[]
  readonly numbering: Numbering | null
}

/** Names that a container directive may have: sections that the text cannot always tell. */
export const containers: ReadonlySet<string> = new Set<SectionType>([
  'letterhead',
  'salutation',
  'preamble',
  'body',
  'measure',
  'commitments',
  'closing',
  'signature',
  'contact',
  'distribution',
  'other',
])

/** Words that speak of what is yet to come, at the start of a paragraph. */
const futureOpening =
  /^(?:下一步|下步|下一阶段|今后|后续|接下来|未来|我们将|我(?:局|委|厅|部|办|院|区|市|县|省|中心|单位)将|[一二三]是下一步)/u
const futureHeading =
  /下一步|下步|下一阶段|今后|后续(?:$|工作|打算|计划|安排|措施|推进)|接下来|打算|工作计划|努力方向/u
const thanks = /感谢|致谢/u
const thanksOpening =
  /^(?:最后|再次|在此|再一次|并|，)*(?:谨)?(?:向您|向你们)?(?:表示)?(?:衷心|诚挚|真诚|非常|十分|由衷)?(?:的|地)?感谢/u
const closingFormula =
  /^(?:专此|特此|谨此|专复|此复|此致|敬礼|顺祝|祝(?:您|你|工作|身体)|以上(?:答复|意见)|此(?:答复|复函)|(?:(?:如果?)?(?:您|你)们?对(?:此|本|以上|上述|我|答复|办理)|如(?:您|你|对)|欢迎)[^。]*(?:意见|建议|疑问|监督|联系|反馈|沟通))|(?:宝贵意见|批评指正)[。！]?$/u

/**
 * Parts the lines among the sections: the title divides letterhead from letter, the tail is read from the end, and
 * what lies between opens with the salutation and is structured by its headings or numerals. A container directive
 * overrules all of this for the lines inside it.
 */
export function partsOf(lines: readonly Line[]): Part[] {
  const title = lines.findIndex((line) => line.depth === 1)
  const parts: Part[] = []
  const head = title >= 0 ? title : letterheadEnd(lines)
  append(parts, 'letterhead', lines.slice(0, head))
  if (title >= 0) append(parts, 'title', lines.slice(title, title + 1))
  let rest = lines.slice(title >= 0 ? title + 1 : head)
  const below = countWhile(rest, (line) => line.container === null && isOwnLetterheadLine(line))
  append(parts, head > 0 ? 'other' : 'letterhead', rest.slice(0, below))
  rest = rest.slice(below)
  const annex = annexExtent(rest)
  const before = rest.slice(0, annex.start)
  const tail = tailStart(before)
  letter(parts, before.slice(0, tail))
  tailParts(parts, before.slice(tail))
  append(parts, 'other', rest.slice(annex.start, annex.end))
  tailParts(parts, rest.slice(annex.end))
  return parts
}

/** Appends lines to the part they belong to: the last one when it is of the same type, save where each is an own part. */
function append(
  parts: Part[],
  type: SectionType,
  lines: readonly Line[],
  numbering: Numbering | null = null,
): void {
  let fresh = type === 'title' || numbering !== null
  for (const line of lines) {
    const own = line.container ? containerType(line.container.name) : type
    const last = parts.at(-1)
    const sameContainer = last?.lines.at(-1)?.container === line.container
    // Paragraphs that a container gives to the measure go to the one above them.
    if (last?.type === 'measure' && line.container?.name === 'measure') last.lines.push(line)
    else if (last && !fresh && last.type === own && (line.container === null || sameContainer))
      last.lines.push(line)
    else parts.push({ type: own, lines: [line], numbering: own === type && fresh ? numbering : null })
    fresh = false
  }
}

/** An unknown name is a fault of its own; its lines go on as a part that nothing else is made of. */
function containerType(name: string): SectionType {
  return containers.has(name) ? (name as SectionType) : 'other'
}

function letterheadEnd(lines: readonly Line[]): number {
  return countWhile(lines, (line, index) =>
    line.container
      ? line.container.name === 'letterhead'
      : isLetterheadLine(line, lines[index - 1], lines[index + 1]),
  )
}

/** How many lines from the first on pass `test`. */
function countWhile(lines: readonly Line[], test: (line: Line, index: number) => boolean): number {
  const end = lines.findIndex((line, index) => !test(line, index))
  return end < 0 ? lines.length : end
}

/** Where the tail begins: behind the last line that is the body's by its wording. */
function tailStart(lines: readonly Line[]): number {
  const kinds = lines.map(tailKind)
  let start = lines.length
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at]
    if (!line) break
    if (line.container ? !tailContainers.has(line.container.name) : kinds[at] === null && !isStray(line)) {
      // Thanks may stand between the contact and the signature, and end the body where no contact stands above them.
      if (line.container !== null || !isClosing(line) || kinds[at - 1] !== 'contact') break
    } else if (line.container || kinds[at] !== null) start = at
  }
  return start
}

/**
 * The text of an attachment behind the signature: from a line 附件 to the line of the copies or of the printing. It may
 * hold whatever a letter holds. Where there is none, it stands at the end and is empty.
 */
function annexExtent(lines: readonly Line[]): { start: number; end: number } {
  const kinds = lines.map(tailKind)
  const signed = kinds.findIndex((kind, at) => kind === 'date' && lines[at]?.container === null)
  const start = lines.findIndex(
    ({ text, depth, container }, at) =>
      signed >= 0 && at > signed && depth === 0 && container === null && annexHeading.test(text),
  )
  if (start < 0) return { start: lines.length, end: lines.length }
  const end = kinds.findIndex((kind, at) => at > start && kind === 'distribution')
  return { start, end: end < 0 ? lines.length : end }
}

const annexHeading = /^附(?:件|表|录|图)[\d一二三四五六七八九十]{0,3}$/u

const tailContainers: ReadonlySet<string> = new Set(['signature', 'contact', 'distribution', 'other'])

/** A short line without a stop, such as an item of an attachment's list: it may stand in the tail, but begins none. */
function isStray({ depth, text }: Line): boolean {
  return (
    depth === 0 &&
    text.length <= 60 &&
    !/[。！？；：，!?;:,]$/u.test(text) &&
    numberingOf(text)?.style !== '一、'
  )
}

function tailParts(parts: Part[], lines: readonly Line[]): void {
  const kinds = lines.map(tailKind)
  lines.forEach((line, at) => {
    // 此件公开发布 closes the signature; further down it is a line of its own.
    const apart = kinds[at] === 'disclosure' && parts.at(-1)?.type !== 'signature'
    const closes = kinds[at] === null && isClosing(line) && !parts.some(({ type }) => type === 'closing')
    append(parts, apart ? 'other' : closes ? 'closing' : tailType(kinds, at), [line])
  })
}

function tailType(kinds: readonly (TailKind | null)[], at: number): SectionType {
  const kind = kinds[at]
  switch (kind) {
    case 'contact':
    case 'distribution':
      return kind
    case 'organ': {
      // A body below 抄送 gets a copy, or is the one that prints.
      if (kinds.slice(0, at).findLast((other) => other !== 'organ') === 'distribution') return 'distribution'
      // 印发机关 stands right before its line of the date of printing, behind the date of issue.
      const next = kinds.slice(at + 1).find((other) => other !== 'organ')
      return next === 'distribution' && kinds.slice(0, at).includes('date') ? 'distribution' : 'signature'
    }
    case 'date':
    case 'disclosure':
      return 'signature'
    default:
      return 'other'
  }
}

/** From the salutation to the closing. */
function letter(parts: Part[], lines: readonly Line[]): void {
  const opening = countWhile(lines, (line, index) =>
    line.container ? line.container.name === 'salutation' : isSalutation(line, lines[index - 1]),
  )
  append(parts, 'salutation', lines.slice(0, opening))
  const rest = lines.slice(opening)
  const close = closingStart(rest)
  middle(parts, rest.slice(0, close))
  append(parts, 'closing', rest.slice(close))
}

function closingStart(lines: readonly Line[]): number {
  let start = lines.length
  while (start > 0) {
    const line = lines[start - 1]
    if (!line || (line.container ? line.container.name !== 'closing' : !isClosing(line))) break
    start -= 1
  }
  // A letter of one line that thanks has a body, and no closing.
  return start === 0 && lines[0]?.container?.name !== 'closing' ? Math.min(1, lines.length) : start
}

/**
 * A paragraph that opens with thanks, or of which every sentence thanks, concludes or asks for opinions. One that says
 * something of substance first is the body's, whatever it ends with.
 */
function isClosing({ depth, text }: Line): boolean {
  if (depth > 0 || text.length > 200) return false
  if (thanksOpening.test(text)) return true
  const sentences = text.match(/[^。！!]+[。！!]?/gu) ?? []
  return sentences.every(
    (sentence) => closingFormula.test(sentence) || (thanks.test(sentence) && sentence.length <= 80),
  )
}

/** Preamble, measures and commitments, or the body of a letter without numbered measures. */
function middle(parts: Part[], lines: readonly Line[]): void {
  const style = measureStyle(lines)
  const numberings = lines.map((line) => openingOf(line, style))
  const firstMeasure = numberings.findIndex((numbering) => numbering !== null)
  const commitments = commitmentsStart(lines, numberings)
  let open: SectionType = firstMeasure >= 0 ? 'preamble' : 'body'
  lines.forEach((line, at) => {
    const numbering = numberings[at] ?? null
    if (line.container) {
      append(parts, open, [line])
      // What follows such a section is no more part of the one above it.
      const goesOn = line.container.name === 'measure' || line.container.name === open
      if (open !== 'preamble' && !goesOn) open = 'other'
    } else if (commitments !== null && at >= commitments) {
      append(parts, 'commitments', [line], at === commitments ? numbering : null)
    } else {
      if (numbering) open = 'measure'
      else if (line.depth === 2 && firstMeasure >= 0) open = 'other'
      append(parts, open, [line], numbering)
    }
  })
}

/** The style of the top level: of the first numbered heading, else of the first paragraph that opens with a numeral. */
function measureStyle(lines: readonly Line[]): NumeralStyle | 'none' {
  const free = lines.filter((line) => line.container === null)
  for (const line of free) {
    const numbering = line.depth > 0 ? numberingOf(line.text) : null
    if (numbering) return numbering.style
  }
  const numbered = free.flatMap((line) => {
    const numbering = numberingOf(line.text)
    return numbering ? [{ line, numbering }] : []
  })
  for (const { line, numbering } of numbered) {
    const second = numbered.some(
      ({ numbering: next }) => next.style === numbering.style && next.value === numbering.value + 1,
    )
    // Han numerals with 、 are the first level by the standard; any other level must show that it counts.
    // 一、二年级 alone is a sentence that happens to begin so.
    const counts =
      numbering.style === '一、' && !/^[二三四五六七八九十]/u.test(line.text.slice(numbering.length))
    if (counts || (numbering.value === 1 && second)) return numbering.style
  }
  return 'none'
}

function openingOf(line: Line, style: NumeralStyle | 'none'): Numbering | null {
  const numbering = line.container === null ? numberingOf(line.text) : null
  return numbering?.style === style ? numbering : null
}

/** Where the follow-up commitments begin that no container marks, or `null`. */
function commitmentsStart(lines: readonly Line[], numberings: readonly (Numbering | null)[]): number | null {
  if (lines.some((line) => line.container?.name === 'commitments')) return null
  const headings = lines.flatMap((line, at) => (numberings[at] || line.depth === 2 ? [at] : []))
  const lastHeading = headings.at(-1) ?? -1
  const future = headings.find((at, index) => {
    // What is numbered anew under such a heading are its items.
    const next = numberings[headings[index + 1] ?? -1]
    const holds = at === lastHeading || (numberings[at] === null && next?.value === 1)
    return holds && isFutureHeading(lines[at] as Line, numberings, at)
  })
  if (future !== undefined) return future
  const heading = lines[lastHeading]
  // A heading on its own line is followed by text of its own, whatever that begins with.
  const first = Math.max(lastHeading + (heading?.depth ? 2 : 1), 1)
  const opening = lines.findIndex((line, at) => at >= first && isFuture(line))
  if (opening < 0) return null
  // Some ministries end each measure with what comes next: there it is the measure's own.
  const firstHeading = lines.findIndex((line, at) => numberings[at] !== null || line.depth === 2)
  const perMeasure = lines.some((line, at) => at > firstHeading && at < lastHeading && isFuture(line))
  return perMeasure ? null : opening
}

function isFuture(line: Line): boolean {
  return line.container === null && line.depth === 0 && futureOpening.test(line.text)
}

function isFutureHeading(line: Line, numberings: readonly (Numbering | null)[], at: number): boolean {
  const numbering = numberings[at] ?? null
  const follows = numbering ? numberings.slice(0, at).some((earlier) => earlier !== null) : at > 0
  return follows && futureHeading.test(headingText(line, numbering))
}

function headingText(line: Line, numbering: Numbering | null): string {
  const text = line.text.slice(numbering?.length ?? 0)
  return line.depth > 0 ? text : (/^[^。：:]*/u.exec(text)?.[0] ?? '')
}
