import { isContactLine } from './contact'
import { dateIn, isDamagedDate } from './dates'
import type { Line } from './lines'
import { numberingOf } from './numerals'
import { isOrgan, organsOn } from './organs'

/** What a line says of itself by its wording, wherever it stands. */
export type TailKind = 'date' | 'organ' | 'disclosure' | 'contact' | 'distribution' | 'attachment'

const distributionLabel = /^(?:抄送|抄报|分送|送)(?:单位|机关)?[：:]/u
const printed = /印发$|^印发(?:机关|日期|单位)?[：:]|^[（(]?共印\s*\d+\s*份[）)]?$/u
const disclosure =
  /^[（(]?(?:此件|本件|此文)(?:依申请|不予|主动|全文)*公开(?:发布)?[）)]?$|^[（(]?(?:主动公开|依申请公开|不予公开|不公开)[）)]?$/u
const attachment = /^附(?:件|表|录|图)?\s*\d*[：:]|^附件$/u

/** What kind of tail line this is, or `null` for a line that belongs to the letter's body. */
export function tailKind(line: Line): TailKind | null {
  const { text } = line
  if (line.depth > 0 || numberingOf(text)) return null
  const date = dateIn(text)
  if (distributionLabel.test(text) || printed.test(text)) return 'distribution'
  if (disclosure.test(text)) return 'disclosure'
  if (attachment.test(text)) return 'attachment'
  if (isContactLine(text)) return 'contact'
  if (date && date.end - date.start === text.length) return 'date'
  if (isDamagedDate(text)) return 'date'
  if (date && date.end === text.length && isOrgan(text.slice(0, date.start))) return 'date'
  if (organsOn(line).length > 0) return 'organ'
  return null
}
