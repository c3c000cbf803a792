import { isContactLine } from '../parse/contact'
import { dateIn } from '../parse/dates'
import { isDistributionLine } from '../parse/distribution'
import { shapeOf } from '../parse/grammar'
import { numberingOf } from '../parse/numerals'
import { isOrgan } from '../parse/organs'
import { isLabelled } from '../parse/top-labels'
import { hanNumerals } from '../reply/han-numerals'
import { printedLine } from '../reply/text'
import { type InputLine, seenLength } from './lines'

/** Characters from which on nothing is joined to a paragraph: none is so long but where all line ends are lost. */
const longestParagraph = 4000

const ended = /[。！？；：!?;:…”’」』）)》]$/u
const goesOn = /[，、,（(“《]$/u
const containerEdge = /^:{3,}\w*$/u
const pointAtHead = shapeOf`^[${hanNumerals}]{1,3}(?:是|要)`
const continues = /^[，。、；：！？”’）》」』]/u

/**
 * Whether a sentence runs on from a paragraph, `text` as far as it is joined, to the next line of the input, as at a
 * page end or in text of fixed width. A comma at the end, or a closing mark at the head of the next line,
 * proves it; else the paragraph has to read as prose, and the next line must not read as something that begins.
 */
export function runsOn(text: string, next: InputLine): boolean {
  if (text.length > longestParagraph || containerEdge.test(text)) return false
  if (continues.test(next.text)) return true
  if (begins(next.text)) return false
  if (goesOn.test(text) || closesQuote(text, next.text)) return true
  if (ended.test(text) || isLineOfItsOwn(text)) return false
  // A heading with its numeral has no stop in it, however long it is.
  if (numberingOf(text.replaceAll('**', '')) !== null && !/[。；;]/u.test(text)) return false
  return /[，。；,;]/u.test(text) || seenLength(text) >= printedLine
}

/** Whether a quote or bracket that is open at the end of a text is closed in the next line. */
function closesQuote(text: string, next: string): boolean {
  const open = /([“《（(])[^“”《》（）()]*$/u.exec(text)?.[1]
  const close = /^[^“”《》（）()]*([”》）)])/u.exec(next)?.[1]
  return (
    open !== undefined &&
    close !== undefined &&
    '”》））'['“《（('.indexOf(open)] === close.replace(')', '）')
  )
}

/** Whether a line begins something: an item, a field, a name with a colon. */
function begins(text: string): boolean {
  const plain = text.replaceAll('**', '')
  return (
    numberingOf(plain) !== null ||
    pointAtHead.test(plain) ||
    isLineOfItsOwn(plain) ||
    /^(?:抄送|附件|联系|感谢|谢谢|衷心|再次|[专特谨]此|此复)/u.test(plain) ||
    /(?:代表|委员|同志|先生|女士)们?[：:]$/u.test(plain)
  )
}

/** A field, a date, the name of a body, a row of a catalogue, the edge of a container. */
function isLineOfItsOwn(text: string): boolean {
  const date = dateIn(text)
  return (
    containerEdge.test(text) ||
    /^\||\|$/.test(text) ||
    isLabelled(text) ||
    isContactLine(text) ||
    isDistributionLine(text) ||
    (isOrgan(text) && seenLength(text) < printedLine) ||
    (date !== null && date.end - date.start >= text.replace(/\s/gu, '').length)
  )
}
