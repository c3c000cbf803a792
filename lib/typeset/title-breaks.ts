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
