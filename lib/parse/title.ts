import type { Found } from './found'
import { requestWords, roundClose, roundOpen, shapeOf } from './grammar'
import type { SourceLine } from './lines'
import { numberingOf } from './numerals'
import { isOrgan } from './organs'

const about = ['关于', '对', '办理', '答复']
const endings = [
  ...['答复', '答复意见', '答复摘要', '复函', '回复', '回复意见', '函复', '的函'],
  ...[
    '会办意见',
    '协办意见',
    '办理意见',
    '情况',
    '情况说明',
    '情况报告',
    '办理结果',
    '情况的报告',
    '情况的说明',
    '建议的报告',
    '提案的报告',
  ],
]
const titleForm = shapeOf`^[^，。；！？：:您你]{0,30}?${about}[^。；！？：:您你]{4,90}${endings}$`
/** Without 关于 or 对 it names what it answers by session and number, or says no more than that it answers one. */
const plainForm = shapeOf`^\p{Script=Han}{0,8}(?:人大|政协)\p{Script=Han}{0,8}${requestWords}(?:答复函|复函|回复函)$|^\p{Script=Han}{0,12}(?:人大|政协|人民代表大会|政治协商会议)[^，。；！？：:您你]{4,60}号[^，。；！？：:您你]{0,12}${endings}$`

/** What stands in brackets behind a title: the letter's number, as the web shows them together, the request's title, the body. */
const behindTitle = shapeOf`[${roundOpen}][^${roundOpen}${roundClose}]{1,60}[${roundClose}]$`

/** Whether `text` reads as the title of a letter, with something in brackets behind it or without. */
export function isTitleForm(text: string): boolean {
  const words = text.replace(behindTitle, '')
  return titleForm.test(words) || plainForm.test(words)
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
