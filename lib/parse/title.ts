import type { Found } from './found'
import { roundClose, roundOpen, shapeOf } from './grammar'
import type { SourceLine } from './lines'
import { numberingOf } from './numerals'
import { isOrgan } from './organs'

const about = ['关于', '对', '办理', '答复']
const endings = ['答复', '答复意见', '答复函', '复函', '回复', '会办意见', '的函', '情况']
const titleForm = shapeOf`^[^，。；！？：:您你]{0,30}?${about}[^。；！？：:您你]{4,90}${endings}$`

/** The letter's number behind its title, as the web shows them together. */
const numberBehind = shapeOf`[${roundOpen}][^${roundOpen}${roundClose}]*号[${roundClose}]$`

/** Whether `text` reads as the title of a letter, with its number behind it or without. */
export function isTitleForm(text: string): boolean {
  return titleForm.test(text.replace(numberBehind, ''))
}

/** The body that a title names before what it answers: 某某局关于…, 某某局对…. */
export function issuerOfTitle(title: string): Found | null {
  const [value = ''] = /^.+?(?=关于|对)/u.exec(title) ?? []
  return isOrgan(value) ? { value, start: 0, end: value.length } : null
}

/** The lines among which a title without a mark is looked for. */
const topLines = 8

/** Whether a line marked `#` is no title but the body that issues the letter, as a scan may have it. */
export function isMarkedIssuer({ depth, text }: SourceLine): boolean {
  return depth === 1 && isOrgan(text.replace(/文件$/u, ''))
}

/** Which line is the title: the one marked `#`, else the first with a title's form that is a heading or stands on top. */
export function titleIndex(lines: readonly SourceLine[]): number {
  const marked = lines.findIndex((line) => line.depth === 1)
  const line = lines[marked]
  if (line && !isMarkedIssuer(line)) return marked
  const formed = lines.findIndex(
    ({ depth, text, container }, index) =>
      container === null &&
      numberingOf(text) === null &&
      (depth > 0 || index < topLines) &&
      isTitleForm(text),
  )
  return formed >= 0 ? formed : marked
}
