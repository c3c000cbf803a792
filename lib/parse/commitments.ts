import type { Commitment, Extent } from '../reply/reply'
import { numberingOf, numeralValue } from './numerals'
import { type PlacedLine, strongIn } from './placed'

interface Opening {
  readonly numeral: string
  readonly value: number
  /** Offset into the paragraph. */
  readonly at: number
}

/** 一是 and 第一， where they may open an item. */
const inline = /([一二三四五六七八九十]{1,3})(?:是|要)|第([一二三四五六七八九十]{1,3})(?=[，、：,:])/gu

/**
 * The promises in the paragraphs of the follow-up commitments. Each begins with a numeral that follows the one before
 * it (一是, then 二是) and ends before the next or with its paragraph.
 */
export function commitmentsIn(paragraphs: readonly PlacedLine[]): Commitment[] {
  const items: Commitment[] = []
  let last: Opening | null = null
  for (const paragraph of paragraphs) {
    const openings = openingsIn(paragraph, last)
    items.push(...itemsIn(paragraph, openings, items.length))
    last = openings.at(-1) ?? last
  }
  return items
}

function itemsIn(paragraph: PlacedLine, openings: readonly Opening[], count: number): Commitment[] {
  const { text } = paragraph.line
  const strong = strongIn(paragraph)
  return openings.map((opening, index) => {
    const start = paragraph.start + opening.at
    const end = paragraph.start + (openings[index + 1]?.at ?? text.length)
    const from = start + opening.numeral.length
    const bold = strong.find((mark) => mark.start >= start && mark.start <= from && mark.end > from)
    const words = text.slice(from - paragraph.start, Math.min(bold?.end ?? end, end) - paragraph.start)
    return {
      id: `commitment-${count + index + 1}`,
      start,
      end,
      numeral: opening.numeral,
      lead: leadOf(words, bold),
    }
  })
}

/** The openings in one paragraph; `before` is the last one of the paragraphs before it. */
function openingsIn(paragraph: PlacedLine, before: Opening | null): Opening[] {
  const { text } = paragraph.line
  const numbering = numberingOf(text)
  if (numbering)
    return [{ numeral: text.slice(0, numbering.length).trimEnd(), value: numbering.value, at: 0 }]
  const bold = new Set(strongIn(paragraph).map((mark) => mark.start - paragraph.start))
  const openings: Opening[] = []
  for (const match of text.matchAll(inline)) {
    const value = numeralValue(match[1] ?? match[2] ?? '') ?? 0
    const opening = { numeral: match[0], value, at: match.index }
    const border =
      match.index === 0 || bold.has(match.index) || /[。；：，！？;:,!?]/u.test(text[match.index - 1] ?? '')
    // Only a sequence counts: a lone 二是, or 一是 inside the second item, is the sentence's own.
    if (border && follows(openings.at(-1) ?? before, opening)) openings.push(opening)
  }
  return openings
}

function follows(last: Opening | null, next: Opening): boolean {
  if (last === null) return next.value === 1
  return next.value === last.value + 1 && kindOf(next) === kindOf(last)
}

/** Whether an opening is of the kind 一是, 一要 or 第一. */
function kindOf({ numeral }: Opening): string {
  return numeral.startsWith('第') ? '第' : numeral.slice(-1)
}

/** What is bold behind the numeral, else the words up to the first comma or stop. */
function leadOf(words: string, bold: Extent | undefined): string {
  const plain = words.replace(/^[\s，、：,:]+/u, '')
  return bold
    ? plain.replace(/[，。；：,;:]$/u, '')
    : (/^[^，。；,;！？]*/u.exec(plain)?.[0].replace(/\.$/u, '') ?? '')
}
