import type { Commitment, Extent } from '../reply'
import { numberingOf, numeralValue } from './numerals'
import { type PlacedLine, strongIn } from './placed'

interface Opening {
  readonly numeral: string
  /** Offset into the paragraph. */
  readonly at: number
}

/** 一是 and 第一， where they may open an item. */
const inline = /([一二三四五六七八九十]{1,3})(?:是|要)|第([一二三四五六七八九十]{1,3})(?=[，、：])/gu

/**
 * The promises in one paragraph of the follow-up commitments. Each begins with a numeral that follows the one before
 * it (一是, then 二是) and ends before the next or with the paragraph; `count` promises stand in the paragraphs before.
 */
export function commitmentsIn(paragraph: PlacedLine, count: number): Commitment[] {
  const { text } = paragraph.line
  const strong = strongIn(paragraph)
  const openings = openingsIn(paragraph, strong)
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

function openingsIn({ line: { text }, start }: PlacedLine, strong: readonly Extent[]): Opening[] {
  const numbering = numberingOf(text)
  if (numbering) return [{ numeral: text.slice(0, numbering.length), at: 0 }]
  // Only a sequence counts: a lone 二是, or 一是 inside the second item, is the sentence's own.
  const sequence: (Opening & { value: number })[] = []
  for (const match of text.matchAll(inline)) {
    const value = numeralValue(match[1] ?? match[2] ?? '')
    const border =
      match.index === 0 ||
      /[。；：，！？]/u.test(text[match.index - 1] ?? '') ||
      strong.some((bold) => bold.start === start + match.index)
    const last = sequence.at(-1)
    const follows = last ? value === last.value + 1 && match[0].at(-1) === last.numeral.at(-1) : value === 1
    const ordinal = match[2] !== undefined && last?.numeral.startsWith('第') && value === last.value + 1
    if (border && value !== null && (follows || ordinal))
      sequence.push({ numeral: match[0], at: match.index, value })
  }
  return sequence
}

/** What is bold behind the numeral, else the words up to the first comma or stop. */
function leadOf(words: string, bold: Extent | undefined): string {
  const plain = words.replace(/^[，、：]/u, '')
  return bold ? plain.replace(/[，。；：]$/u, '') : (/^[^，。]*/u.exec(plain)?.[0] ?? '')
}
