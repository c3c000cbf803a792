import type { Found } from './letterhead'
import { type ContactField, contactLabel } from './tail'

/** The details on one contact line: each from behind its label to the next label, brackets left out. */
export function contactIn(line: string): (Found & { field: ContactField })[] {
  const labels = [...line.matchAll(contactLabel)]
  return labels.flatMap((label, index) => {
    const start = label.index + label[0].length
    const end = labels[index + 1]?.index ?? line.length
    const behind = line.slice(start, end)
    const value = behind.trim().replace(/[\s；;，,、。）)】（(]+$/u, '')
    const [field] = Object.entries(label.groups ?? {}).find(([, words]) => words !== undefined) ?? []
    if (!field || field === 'other' || value === '') return []
    const from = start + behind.indexOf(value)
    if (/联系人及/u.test(label[0])) return nameAndPhone(value, from)
    return [{ field: field as ContactField, value, start: from, end: from + value.length }]
  })
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
