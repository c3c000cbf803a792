import { isContactLine } from './contact'
import { dateIn, isDamagedDate } from './dates'
import { disclosureIn } from './disclosure'
import { isDistributionLine } from './distribution'
import type { SourceLine } from './lines'
import { numberingOf } from './numerals'
import { isOrgan, organsOn } from './organs'

/** What a line says of itself by its wording, wherever it stands. */
export type TailKind = 'date' | 'organ' | 'disclosure' | 'contact' | 'distribution' | 'attachment'

const attachment = /^附(?:件|表|录|图)?\s*\d*[：:]|^附件$/u

/** What kind of tail line this is, or `null` for a line that belongs to the letter's body. */
export function tailKind(line: SourceLine): TailKind | null {
  const { text } = line
  if (line.depth > 0 || numberingOf(text)) return null
  if (isDistributionLine(text)) return 'distribution'
  if (disclosureIn(text)) return 'disclosure'
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
