/*
 * Where a title may be broken into lines: between words. A browser alone breaks Chinese between any two
 * characters.
 */

import type { Reply } from '../reply/reply'
import type { Block } from './blocks'
import type { Wrap } from './rehype-wraps'

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** What clings to the word after it, and what to the word before it. */
const opening = /^(?:关于|[第对与和及就]|\p{Ps}|\p{Pi})$/u
const closing = /^(?:[的号届次件市省区县]|会议|答复|复函|\p{Pe}|\p{Pf}|[，。、：；！？])$/u

/**
 * Offsets into `title` of the places where a new line may begin. A character that the dictionary leaves
 * alone is most often part of a word that it does not know (审评, 温36号): no line ends or begins with it.
 */
export function titleBreaks(title: string): number[] {
  const segments = [...words.segment(title)]
  return segments.slice(1).flatMap(({ index, segment: after }, at) => {
    const before = segments[at]?.segment ?? ''
    const mayEnd = !opening.test(before) && (closing.test(before) || !isAlone(before))
    const mayBegin = !closing.test(after) && (opening.test(after) || !isAlone(after))
    return mayEnd && mayBegin && !/\d$/.test(before) ? [index] : []
  })
}

const isAlone = (word: string) => /^\p{Script=Han}$/u.test(word)

/** How many characters a line of the printed title holds, in the standard's second size on 156 mm. */
const lineLength = 20

/**
 * The narrowest measure, in characters, in which a printed title of several lines takes no more of them than in the whole
 * width: for a browser that balances no lines on paper. `null` for one that fits a line, that fills all of them, or that the
 * letter breaks into lines itself.
 */
export function titleMeasure(title: string): number | null {
  if (title.includes('\n')) return null
  const breaks = [0, ...titleBreaks(title), title.length]
  const pieces = breaks.slice(1).map((end, n) => lengthOf(title.slice(breaks[n], end)))
  const whole = pieces.reduce((sum, piece) => sum + piece, 0)
  const lines = linesIn(pieces, lineLength)
  for (let measure = Math.ceil(whole / lines); measure < lineLength; measure++)
    if (linesIn(pieces, measure) === lines) return lines > 1 ? measure : null
  return null
}

/** In how many lines pieces that are not broken go; a longer one than a line is broken anywhere. */
function linesIn(pieces: readonly number[], measure: number): number {
  let [lines, used] = [1, 0]
  for (const piece of pieces) {
    if (used > 0 && used + piece > measure) [lines, used] = [lines + 1, 0]
    used += piece
    if (used > measure) [lines, used] = [lines + Math.ceil(used / measure) - 1, used % measure]
  }
  return lines
}

/** The length of a text in characters; figures and Latin letters are half as wide, or a little more. */
function lengthOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (/[\u0020-\u00ff]/.test(sign) ? 0.625 : 1), 0)
}

/** The same for the lines of a letter that are set as titles: its title, and the issuer's mark. */
export function titleWraps({ text }: Pick<Reply, 'text'>, blocks: readonly Block[]): Wrap[] {
  return blocks
    .filter(({ level, fields }) => level === 1 || fields.includes('issuerMark'))
    .flatMap(({ start, end }) =>
      titleBreaks(text.slice(start, end)).map((offset) => ({
        start: start + offset,
        end: start + offset,
        tagName: 'wbr',
        properties: {},
      })),
    )
}
