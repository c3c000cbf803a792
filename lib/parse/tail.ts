import { isContactLine } from './contact'
import { dateIn, isDamagedDate } from './dates'
import type { Found } from './letterhead'
import type { Line } from './lines'
import { numberingOf } from './numerals'

/** What a line says of itself by its wording, wherever it stands. */
export type TailKind = 'date' | 'organ' | 'disclosure' | 'contact' | 'distribution' | 'attachment'

const distributionLabel = /^(?:抄送|抄报|分送|送)(?:单位|机关)?[：:]/u
const printed = /印发$|^印发(?:机关|日期|单位)?[：:]|^[（(]?共印\s*\d+\s*份[）)]?$/u
const disclosure =
  /^[（(]?(?:此件|本件|此文)(?:依申请|不予|主动|全文)*公开(?:发布)?[）)]?$|^[（(]?(?:主动公开|依申请公开|不予公开|不公开)[）)]?$/u
const attachment = /^附(?:件|表|录|图)?\s*\d*[：:]|^附件$/u

/** Endings of the names of bodies that issue letters. */
const organEnding =
  /(?:委员会|委|局|厅|部|院|府|办公室|办|处|中心|署|会|社|公司|集团|银行|分行|支行|大学|学院|医院|馆|站|所|总队|支队|大队|司|室|科|园区|庭|党组|海关|气象台|电视台|街道|妇联|残联|文联|侨联|工商联|党校|学校|(?:开发|高新|新|保税|自贸)区)(?:[（(][^）)]*[）)])?$/u

/** What stands for the seal behind a body's name. */
const seal = /[（(](?:盖章|公章|印章|章)[）)]$/u

/** Whether `text` reads as the name of one body: no sentence, no label, an ending that such names have. */
export function isOrgan(text: string): boolean {
  return (
    text.length >= 3 && text.length <= 40 && !/[，。；：！？、:;“”《》]/u.test(text) && organEnding.test(text)
  )
}

/** The bodies named on one line: one, or several with white space between them, each an own name. */
export function organsOn(line: Line): Found[] {
  const borders = [0, ...[...line.gaps].sort((a, b) => a - b), line.text.length]
  const parts = borders.slice(1).map((end, index) => organ(line.text, borders[index] ?? 0, end))
  // A scan may put a space into a name, so that a line is parted only where each part is a name by itself.
  if (parts.every(({ value }) => value.length >= 4 && isOrgan(value))) return parts
  return isOrgan(line.text) ? [organ(line.text, 0, line.text.length)] : []
}

function organ(line: string, start: number, end: number): Found {
  const value = line.slice(start, end).replace(seal, '')
  return { value, start, end: start + value.length }
}

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
