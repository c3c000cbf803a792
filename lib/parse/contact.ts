import type { Found } from './letterhead'
import { type ContactField, contactLabel } from './tail'

/** The details on one contact line: each from behind its label to the next label, brackets left out. */
export function contactIn(line: string): (Found & { field: ContactField })[] {
  const labels = [...line.matchAll(contactLabel)]
  const found: (Found & { field: ContactField })[] = []
  labels.forEach((label, index) => {
    const start = label.index + label[0].length
    const end = labels[index + 1]?.index ?? line.length
    const value = line.slice(start, end).replace(/[\s；;，,、。）)】]+$/u, '')
    const [field] = Object.entries(label.groups ?? {}).find(([, words]) => words !== undefined) ?? []
    if (!field || value === '') return
    if (/联系人及/u.test(label[0])) found.push(...nameAndPhone(value, start))
    else found.push({ field: field as ContactField, value, start, end: start + value.length })
  })
  // 联系人 may stand without a colon before a labelled telephone number.
  return [...unseparated(line.slice(0, labels[0]?.index)), ...found]
}

/** 联系人及电话：王某，12345678 */
function nameAndPhone(value: string, start: number): (Found & { field: ContactField })[] {
  const phone = /\+?\d[\d\s()（）-]{4,}$/u.exec(value)
  if (!phone) return [{ field: 'name', value, start, end: start + value.length }]
  const name = value.slice(0, phone.index).replace(/[\s，,；;、]+$/u, '')
  const number = {
    field: 'phone' as const,
    value: phone[0],
    start: start + phone.index,
    end: start + value.length,
  }
  return name === '' ? [number] : [{ field: 'name', value: name, start, end: start + name.length }, number]
}

/** A label with no colon behind it: 联系电话12345678. */
function unseparated(line: string): (Found & { field: ContactField })[] {
  const match =
    /^[（(]?(?:(联系人|承办人|经办人)(?:姓名)?|(联系电话)|(联系地址)|(邮政编码|邮编)|(传真))\s*([^）)]+)/u.exec(
      line,
    )
  if (!match) return []
  const fields: ContactField[] = ['name', 'phone', 'address', 'postcode', 'fax']
  const field = fields.find((_, index) => match[index + 1] !== undefined)
  const value = (match[6] ?? '').trim()
  const start = line.indexOf(value, match[0].length - (match[6] ?? '').length)
  return field && value ? [{ field, value, start, end: start + value.length }] : []
}
