import type { Reply } from '../reply/reply'
import { record as words } from '../wording/messages'
import { nameOf, requestLine } from '../wording/summary'
import { addresses } from './addresses'

/*
 * A reply as a bibliographic record, for a program that keeps references. Where it was read is what its file says
 * (`source:`, `retrieved:`); else its page, where the site's absolute address is known: `base`, without a slash at its
 * end.
 */

/**
 * The record as RIS, one field a line, `\r\n` behind each. The type is a government document, of which `SN` is the
 * number and `M3` the kind.
 */
export function ris(reply: Reply, base: string | null): string {
  const { issuers, documentNumber, issuedOn } = reply
  const { address, day } = whereRead(reply, base)
  const fields: [tag: string, value: string | null][] = [
    ['TY', 'GOVDOC'],
    ...issuers.map((issuer): [string, string] => ['AU', issuer]),
    ['TI', nameOf(reply)],
    ['SN', documentNumber],
    ['M3', words.type],
    ['PB', issuers.join('、')],
    ['PY', issuedOn?.slice(0, 4) ?? null],
    ['DA', issuedOn?.replaceAll('-', '/') ?? null],
    ['N1', answered(reply)],
    ['LA', 'zh-CN'],
    ['UR', address],
    ['Y2', day?.replaceAll('-', '/') ?? null],
  ]
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${onOneLine(value)}`] : []))
  return [...lines, 'ER  - ', ''].join('\r\n')
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The record as BibTeX, named by the reply's slug. A body that issues it stands in braces of its own, since it has no
 * given name and no order of names; so does the title, whose letters keep their case.
 */
export function bibtex(reply: Reply, base: string | null): string {
  const { slug, issuers, documentNumber, issuedOn } = reply
  const { address, day } = whereRead(reply, base)
  const [year, month, dayOfMonth] = issuedOn?.split('-') ?? []
  const text = (value: string | null) => (value ? `{${escaped(value)}}` : null)
  const fields: [name: string, value: string | null][] = [
    ['author', issuers.length > 0 ? `{${issuers.map(text).join(' and ')}}` : null],
    ['title', `{${text(nameOf(reply))}}`],
    ['institution', text(issuers.join('、'))],
    ['type', text(words.type)],
    ['number', text(documentNumber)],
    ['year', text(year ?? null)],
    ['month', months[Number(month) - 1] ?? null],
    ['day', text(dayOfMonth === undefined ? null : String(Number(dayOfMonth)))],
    ['note', text(answered(reply))],
    ['language', '{chinese}'],
    ['url', address && `{${bare(address)}}`],
    ['urldate', text(day)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []))
  return `@techreport{${slug},\n${lines.join('')}}\n`
}

function whereRead(
  reply: Reply,
  base: string | null,
): { readonly address: string | null; readonly day: string | null } {
  if (reply.source !== null) return { address: reply.source, day: reply.retrieved }
  return { address: base === null ? null : base + addresses.reply(reply), day: null }
}

function answered(reply: Reply): string | null {
  const { title } = reply.request
  return words.answers([requestLine(reply), title && `“${title}”`].filter(Boolean).join(''))
}

function onOneLine(value: string): string {
  return value.replace(/\s*[\r\n]+\s*/g, '')
}

/** The signs that TeX has for itself; a brace counts for BibTeX even behind a backslash. */
const signs: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
}

function escaped(value: string): string {
  return onOneLine(value).replace(/[\\{}~^&%$#_]/g, (sign) => signs[sign] ?? `\\${sign}`)
}

/** An address is read as it stands, and braces and backslashes would end it. */
function bare(address: string): string {
  return address.replace(/[\\{}]/g, encodeURIComponent)
}
