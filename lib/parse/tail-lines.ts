import { isClosing } from './closing'
import { isContactLine } from './contact'
import { dateIn, isDamagedDate } from './dates'
import { disclosureIn } from './disclosure'
import { isDistributionLine } from './distribution'
import { type Found, spacedNames } from './found'
import { roundClose, roundOpen, shapeOf } from './grammar'
import { outcomeBelow } from './letterhead'
import type { SourceLine } from './lines'
import { numberingOf } from './numerals'
import { isOrgan, organsOn } from './organs'

/** What a line says of itself by its wording, wherever it stands; a remark tells the outcome or the disclosure. */
export type TailKind = 'date' | 'organ' | 'remark' | 'contact' | 'distribution' | 'attachment' | 'blank'

const blankPage = shapeOf`^[${roundOpen}]?(?:此|本|以下)页?(?:无正文|空白)[${roundClose}]?$`
const attachment = /^附(?:件|表|录|图)?\s*\d*[：:]|^附件$/u

/** Behind the date there may be the class of the answer. */
const behindDate = shapeOf`^[${roundOpen}]?(?:[A-D]\d?类?)?[${roundClose}]?$`

/** What kind of tail line each is, or `null` for one that belongs to the letter's body. */
export function tailKinds(lines: readonly SourceLine[]): (TailKind | null)[] {
  return lines.map((line, at) => {
    const after = lines[at + 1]
    const kind = tailKind(line)
    return kind === null && after && isDateLine(after.text) && signersAbove(line).length > 0 ? 'organ' : kind
  })
}

/** What kind of tail line this is by its own wording. */
export function tailKind(line: SourceLine): TailKind | null {
  const { text } = line
  if (line.depth > 0 || numberingOf(text)) return null
  if (isDistributionLine(text)) return 'distribution'
  if (disclosureIn(text) || outcomeBelow(text)) return 'remark'
  if (attachment.test(text)) return 'attachment'
  if (blankPage.test(text)) return 'blank'
  if (isContactLine(text)) return 'contact'
  if (isDateLine(text)) return 'date'
  return organsOn(line).length > 0 ? 'organ' : null
}

/** Whether a line holds a date, or what is left of one, and nothing else, save the body that signs before it. */
export function isDateLine(text: string): boolean {
  const date = dateIn(text)
  if (!date) return isDamagedDate(text)
  return behindDate.test(text.slice(date.end)) && (date.start === 0 || isOrgan(text.slice(0, date.start)))
}

export function isOrganAndDate(text: string): boolean {
  return isDateLine(text) && (dateIn(text)?.start ?? 0) > 0
}

/** The bodies on a line right above the date: its place tells them, whatever their names end with. */
export function signersAbove(line: SourceLine): Found[] {
  const known = organsOn(line)
  if (
    known.length > 0 ||
    line.depth > 0 ||
    isClosing(line) ||
    !/^\p{Script=Han}[\p{Script=Han}（）()]{2,29}$/u.test(line.text)
  )
    return known
  return spacedNames({ value: line.text, start: 0, end: line.text.length }, line.gaps, 4)
}
