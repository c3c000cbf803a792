import { dateIn } from './dates'
import type { Line } from './lines'
import { numberingOf } from './numerals'

/** What a line says of itself by its wording, wherever it stands. */
export type TailKind = 'date' | 'organ' | 'disclosure' | 'contact' | 'distribution' | 'attachment'

const contactLabels: Record<string, RegExp> = {
  name: /(?:联系人及(?:联系)?电话|(?:联系人|承办人|经办人|联络人)(?:员)?(?:姓名)?|姓名)/u,
  phone: /(?:联系|办公|咨询)?电话(?:号码)?|联系方式|手机/u,
  address: /(?:联系|通讯|通信|单位|办公)?地址/u,
  postcode: /邮政编码|邮编/u,
  email: /电子(?:邮箱|邮件|信箱)|邮箱|E-?mail/iu,
  fax: /(?:联系)?传真(?:号码)?/u,
}

/** Labels of lines that belong to the contact but hold none of its fields. */
const otherLabel = /(?:联系|承办|经办|主办)(?:单位|处室|科室|部门|机构)/u

export type ContactField = 'name' | 'phone' | 'address' | 'postcode' | 'email' | 'fax'

const anyLabel = [...Object.entries(contactLabels), ['other', otherLabel] as const]
  .map(([field, label]) => `(?<${field}>${label.source})`)
  .join('|')

/** The label of a contact detail, the groups named as the fields; on a line that is one it may lack its colon. */
export const contactLabel = new RegExp(`(?:${anyLabel})\\s*[：:]?`, 'giu')

const labelledContact = new RegExp(`^[（(【]?(?:${anyLabel})\\s*[：:]`, 'iu')

const unseparatedContact =
  /^[（(]?(?:联系人|承办人|经办人|联系电话|联系地址|邮政编码|邮编|传真)(?:姓名)?\s*[\p{Script=Han}\d(（+]/u
const distributionLabel = /^(?:抄送|抄报|分送|送)(?:单位|机关)?[：:]/u
const printed = /印发$|^印发(?:机关|日期|单位)?[：:]|^[（(]?共印\s*\d+\s*份[）)]?$/u
const disclosure =
  /^[（(]?(?:此件|本件|此文)(?:依申请|不予|主动|全文)*公开(?:发布)?[）)]?$|^[（(]?(?:主动公开|依申请公开|不予公开|不公开)[）)]?$/u
const attachment = /^附(?:件|表|录|图)?\s*\d*[：:]|^附件$/u

/** Endings of the names of bodies that issue letters. */
const organEnding =
  /(?:委员会|委|局|厅|部|院|府|办公室|办|处|中心|署|会|社|公司|集团|银行|大学|学院|医院|馆|站|所|总队|支队|大队|司|室|科|园区|庭|党组)(?:[（(][^）)]*[）)])?$/u

/** Whether `text` reads as the name of one body: no sentence, no label, an ending that such names have. */
export function isOrgan(text: string): boolean {
  return (
    text.length >= 3 && text.length <= 40 && !/[，。；：！？、:;“”《》]/u.test(text) && organEnding.test(text)
  )
}

/** The bodies named on one line: one, or several with white space between them, each an own name. */
export function organsOn(line: Line): { name: string; start: number; end: number }[] {
  const borders = [0, ...[...line.gaps].sort((a, b) => a - b), line.text.length]
  const parts = borders.slice(1).map((end, index) => {
    return organAt(line.text, borders[index] ?? 0, end)
  })
  // A scan may put a space into a name, so that a line is parted only where each part is a name by itself.
  if (parts.every(({ name }) => name.length >= 4 && isOrgan(name))) return parts
  const whole = organAt(line.text, 0, line.text.length)
  return isOrgan(whole.name) ? [whole] : []
}

/** A stretch of a line as a body's name, without the note that stands for its seal. */
function organAt(text: string, start: number, end: number): { name: string; start: number; end: number } {
  const name = text.slice(start, end).replace(/[（(](?:盖章|公章|印章|章)[）)]$/u, '')
  return { name, start, end: start + name.length }
}

/** What kind of tail line this is, or `null` for a line that belongs to the letter's body. */
export function tailKind(line: Line): TailKind | null {
  const { text } = line
  if (line.depth > 0 || numberingOf(text)) return null
  const date = dateIn(text)
  if (distributionLabel.test(text) || printed.test(text)) return 'distribution'
  if (disclosure.test(text)) return 'disclosure'
  if (attachment.test(text)) return 'attachment'
  if (isContact(text)) return 'contact'
  if (date && date.end - date.start === text.length) return 'date'
  if (/^\d{5,8}$/.test(text)) return 'date'
  if (date && date.end === text.length && isOrgan(text.slice(0, date.start))) return 'date'
  if (organsOn(line).length > 0) return 'organ'
  return null
}

function isContact(text: string): boolean {
  if (text.length > 120) return false
  return labelledContact.test(text) || unseparatedContact.test(text)
}
