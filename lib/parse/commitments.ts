import { hanNumerals } from '../reply/han-numerals'
import type { Commitment, Extent } from '../reply/reply'
import { colons, matchesOf, roundClose, roundOpen, shapeOf } from './grammar'
import { type LocatedLine, strongIn } from './located'
import { numberingOf, numeralValue } from './numerals'

/** Where an item begins, and the numeral that it begins with. */
interface ItemStart {
  readonly numeral: string
  readonly value: number
  /** Offset into the paragraph. */
  readonly at: number
}

const hanNumber = shapeOf`[${hanNumerals}]+`
const circled = '①②③④⑤⑥⑦⑧⑨⑩'
/** 一是, 一要, 第一，, ①, （一）, （1） and 1. where they may open an item. */
const itemNumeral = shapeOf`(?<is>[${hanNumerals}]{1,3})[是要]|第(?<nth>[${hanNumerals}]{1,3})(?=[，、${colons},])|(?<circle>[${circled}])|[${roundOpen}](?<bracketed>[${hanNumerals}]{1,3}|\d{1,2})[${roundClose}]|(?<dotted>\d{1,2})[.．、](?!\d)`
/** What may stand before an item inside a sentence: 我局将一是…，二是…. */
const border = shapeOf`[。；，！？;!?,${colons}将拟]$`

/**
 * The promises in the paragraphs of the follow-up commitments. Each begins with a numeral that follows the one before
 * it (一是, then 二是) and ends before the next or with its paragraph. `before` of the letter's promises stand before these.
 */
export function commitmentsIn(paragraphs: readonly LocatedLine[], before: number): Commitment[] {
  const items: Commitment[] = []
  let last: ItemStart | null = null
  for (const paragraph of paragraphs) {
    if (paragraph.line.table) continue
    const starts = itemStartsIn(paragraph, last)
    items.push(...itemsIn(paragraph, starts, before + items.length))
    last = starts.at(-1) ?? last
  }
  return items
}

/** Whether a paragraph opens with a numeral that an item may begin with. */
export function opensCommitment(text: string): boolean {
  return numberingOf(text) !== null || itemNumeral.exec(text)?.index === 0
}

function itemsIn(paragraph: LocatedLine, starts: readonly ItemStart[], count: number): Commitment[] {
  const { text } = paragraph.line
  const strong = strongIn(paragraph)
  return starts.map((item, index) => {
    const start = paragraph.start + item.at
    const end = paragraph.start + (starts[index + 1]?.at ?? text.length)
    const from = start + item.numeral.length
    const bold = strong.find((mark) => mark.start >= start && mark.start <= from && mark.end > from)
    const words = text.slice(from - paragraph.start, Math.min(bold?.end ?? end, end) - paragraph.start)
    return {
      id: `commitment-${count + index + 1}`,
      start,
      end,
      numeral: item.numeral,
      lead: leadOf(words, bold),
    }
  })
}

/** The items that begin in one paragraph; `before` is the last one of the paragraphs before it. */
function itemStartsIn(paragraph: LocatedLine, before: ItemStart | null): ItemStart[] {
  const { text } = paragraph.line
  const bold = new Set(strongIn(paragraph).map((mark) => mark.start - paragraph.start))
  const numbering = numberingOf(text)
  const starts: ItemStart[] = numbering
    ? [{ numeral: text.slice(0, numbering.length).trimEnd(), value: numbering.value, at: 0 }]
    : []
  for (const { 0: numeral, index: at, groups = {} } of matchesOf(text, itemNumeral)) {
    const item = { numeral, value: itemValue(groups), at }
    const opens = at === 0 || bold.has(at) || border.test(text.slice(0, at))
    // Only a sequence counts: a lone 二是, or 一是 inside the second item, is the sentence's own.
    if (at >= (numbering?.length ?? 0) && opens && follows(starts.at(-1) ?? before, item)) starts.push(item)
  }
  return starts
}

function itemValue({ is, nth, bracketed, dotted, circle }: { [name: string]: string | undefined }): number {
  return circle ? circled.indexOf(circle) + 1 : (numeralValue(is ?? nth ?? bracketed ?? dotted ?? '') ?? 0)
}

function follows(last: ItemStart | null, next: ItemStart): boolean {
  if (last === null) return next.value === 1
  return next.value === last.value + 1 && seriesOf(next) === seriesOf(last)
}

/** What the numerals of one series share: 一是 for 二是, （1） for （2）. */
function seriesOf({ numeral }: ItemStart): string {
  if (circled.includes(numeral)) return circled
  return numeral.replace(hanNumber, '一').replace(/\d+/u, '1')
}

/** What is bold behind the numeral, else the words up to the first comma or stop. */
function leadOf(words: string, bold: Extent | undefined): string {
  const plain = words.replace(/^[\s，、：,:]+/u, '')
  return bold
    ? plain.replace(/[，。；：,;:]$/u, '')
    : (/^[^，。；,;！？!?]*/u.exec(plain)?.[0].replace(/\.$/u, '') ?? '')
}
