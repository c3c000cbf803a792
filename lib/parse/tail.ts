import { isContactLine } from './contact'
import { dateIn, isDamagedDate } from './dates'
import { isDistributionLine } from './distribution'
import { roundClose, roundOpen, shapeOf } from './grammar'
import type { SourceLine } from './lines'
import { numberingOf } from './numerals'
import { isOrgan, organsOn } from './organs'

/** What a line says of itself by its wording, wherever it stands. */
export type TailKind = 'date' | 'organ' | 'disclosure' | 'contact' | 'distribution' | 'attachment'

const disclosureWords =
  /(?:此件|本件|此文)(?:依申请|不予|主动|全文)*公开(?:发布)?|主动公开|依申请公开|不予公开|不公开/u
const disclosureLine = shapeOf`^[${roundOpen}]?${disclosureWords}[${roundClose}]?$`
const attachment = /^附(?:件|表|录|图)?\s*\d*[：:]|^附件$/u

/** What kind of tail line this is, or `null` for a line that belongs to the letter's body. */
export function tailKind(line: SourceLine): TailKind | null {
  const { text } = line
  if (line.depth > 0 || numberingOf(text)) return null
  if (isDistributionLine(text)) return 'distribution'
  if (disclosureLine.test(text)) return 'disclosure'
  if (attachment.test(text)) return 'attachment'
  if (isContactLine(text)) return 'contact'
  if (isDateLine(text)) return 'date'
  return organsOn(line).length > 0 ? 'organ' : null
}

/** Whether a line holds a date, or what is left of one, and nothing else, save the body that signs before it. */
function isDateLine(text: string): boolean {
  const date = dateIn(text)
  if (!date) return isDamagedDate(text)
  return date.end === text.length && (date.start === 0 || isOrgan(text.slice(0, date.start)))
}
