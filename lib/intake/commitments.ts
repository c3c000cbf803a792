import { futureWords, officeWords, shapeOf } from '../parse/grammar'
import { numberingOf } from '../parse/numerals'

/** What a writer says he will do. */
const will = shapeOf`${futureWords}|未来|我们将|[我本]${officeWords}将|将(?:继续|持续|进一步)`

/** 一是 with 二是 behind it, somewhere in a paragraph. */
const enumeration = /一是.*二是/su

interface Paragraph {
  readonly text: string
  readonly mark: string
}

/**
 * The follow-up commitments of a letter whose measures have headings and no heading or opening words of their
 * own tell them: the last paragraph of the last measure that promises, item by item. `null` where the grammar
 * tells them by itself, or nothing does.
 */
export function commitmentsPlace(
  paragraphs: readonly Paragraph[],
): { readonly first: number; readonly last: number } | null {
  if (paragraphs.some(({ text }) => /^:{3,}/u.test(text))) return null
  const heading = paragraphs.findLastIndex(({ mark }) => mark === '##')
  if (heading < 0 || will.test(paragraphs[heading]?.text ?? '')) return null
  for (let at = heading + 2; at < paragraphs.length; at++) {
    const { text = '' } = paragraphs[at] ?? {}
    if (numberingOf(text)) return null
    if (will.test(text) && enumeration.test(text)) {
      // What opens with such words is known without a container.
      return new RegExp(`^(?:${will.source})`, 'u').test(text) ? null : { first: at, last: at }
    }
  }
  return null
}
