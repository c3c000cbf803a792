import { closes } from './closing'
import type { Found } from './found'
import { colons, matchesOf, roundClose, roundOpen, shapeOf } from './grammar'
import { isOrgan } from './organs'

export type ContactField = 'name' | 'unit' | 'phone' | 'address' | 'postcode' | 'email' | 'fax'

/** A head of the office is named to be asked only where nobody else is. */
type LabelledField = ContactField | 'head'

interface Detail extends Found {
  readonly field: LabelledField
}

/** What the label of a person may go on with. */
const behindPerson = /(?:姓名|[（(]姓名[）)])?(?:[及和、](?:联系)?(?:电话|方式)|[（(](?:联系)?电话[）)])?/u

/** How each detail is labelled; the unit is the office that answers, apart from the person in it. */
const contactLabels: Record<LabelledField, RegExp> = {
  unit: /(?:联系|承办|经办|办理|主办|责任|负责)(?:单位|部门|处室|科室|股室|机构)(?:[及和、](?:联系)?(?:电话|方式))?/u,
  name: shapeOf`(?:联系|承办|经办|联络|办理)(?:人员?|员)${behindPerson}|姓名`,
  head: shapeOf`(?:责任|负责|主办)(?:人员?|员)${behindPerson}|(?:承办|分管|主管)领导`,
  phone: /(?:单位|联系|办公|咨询|值班)*电话(?:号码)?|联系方式|手机(?:号码)?/u,
  address: /(?:联系|通讯|通信|单位|办公)?地址/u,
  postcode: /邮政编码|邮编/u,
  email: /电子(?:邮箱|邮件|信箱)|邮箱|[Ee]-?[Mm][Aa][Ii][Ll]/u,
  fax: /(?:联系)?传真(?:号码)?/u,
}
const fields = Object.keys(contactLabels) as LabelledField[]
const anyLabel = new RegExp(
  fields.map((field) => `(?<${field}>${contactLabels[field].source})`).join('|'),
  'u',
)
const labelShape = shapeOf`${anyLabel}(?<colon>\s*[${colons}])?`
const labelWords = Object.values(contactLabels).map(({ source }) => source)

/** As few characters as the words behind them allow. */
const personName = /\p{Script=Han}{2,4}?/u
/** The first digit of a number, with the bracket of an area code or the plus of a country's before it. */
const numberStart = shapeOf`^\s*[${roundOpen}+]?\d`

/** What must stand behind a label that has no colon, so that 联系人大代表 is no 联系人 and 传真机 no 传真. */
const unmistakable: Partial<Record<LabelledField, RegExp>> = {
  name: shapeOf`^\s*${personName}(?=$|[\s，,；;、。${roundOpen}\d]|${labelWords})`,
  phone: numberStart,
  fax: numberStart,
  postcode: /^\s*\d{6}/u,
  address: /^[^，。；]*\d号[^，。；]*$/u,
}

const areaCode = shapeOf`[${roundOpen}]\d{2,4}[${roundClose}]\s*`
/** A number, or several, with their extensions. */
const phoneNumber = shapeOf`\+?(?:${areaCode})?\d[\d\s()（）、，,;；转\-—]{4,}`
/** A name and the number behind it: 王某，12345678 and 王某（0512-12345678）. */
const nameAndNumber = shapeOf`^(?<name>[^\d+]*?)[\s，,；;、${colons}]*[${roundOpen}]??(?<number>${phoneNumber})$`

interface Label {
  readonly field: LabelledField
  readonly start: number
  readonly end: number
}

function labelsIn(line: string): Label[] {
  return matchesOf(line, labelShape).flatMap(({ 0: whole, index, groups = {} }): Label[] => {
    const field = fields.find((name) => groups[name] !== undefined)
    const end = index + whole.length
    const sure = field && (groups.colon !== undefined || unmistakable[field]?.test(line.slice(end)))
    return sure ? [{ field, start: index, end }] : []
  })
}

/** Whether a line opens with the label of a contact detail, in brackets or behind a sentence that leads to it. */
export function isContactLine(line: string): boolean {
  const [first] = line.length > 120 ? [] : labelsIn(line)
  if (first === undefined) return false
  const before = line.slice(0, first.start)
  return /^[（(【]?$/u.test(before) || (/[。，：]$/u.test(before) && before.length <= 60 && closes(before))
}

/**
 * The details on one contact line: each from behind its label to the next label, brackets left out. `gaps` are the places
 * where the line's white space was taken away: it parts an office from a name.
 */
export function contactIn(line: string, gaps: ReadonlySet<number> = new Set()): Detail[] {
  const labels = labelsIn(line)
  return labels.flatMap(({ field, end }, index) => {
    const found = detail(line, end, labels[index + 1]?.start ?? line.length)
    const named = field === 'phone' && /^\p{Script=Han}{2,4}(?!\p{Script=Han})/u.test(found.value)
    const details =
      named || field === 'name' || field === 'head' || field === 'unit'
        ? peopleIn(field, found, gaps)
        : [{ field, ...found }]
    return details.filter(({ value }) => value !== '')
  })
}

function detail(line: string, from: number, to: number): Found {
  const words = line.slice(from, to)
  const start = from + words.length - words.trimStart().length
  const value = withoutEnd(words.trim())
  return { value, start, end: start + value.length }
}

/** `value` without the stops behind it, and without a closing bracket that was opened before it. */
function withoutEnd(value: string): string {
  const plain = value.replace(/[\s；;，,、。（(【]+$/u, '')
  const depth = (marks: RegExp) => plain.match(marks)?.length ?? 0
  return /[）)】]$/u.test(plain) && depth(/[）)】]/gu) > depth(/[（(【]/gu)
    ? withoutEnd(plain.slice(0, -1))
    : plain
}

/** Who is named, and the number behind them: 孔某，1234567. */
function peopleIn(field: LabelledField, found: Found, gaps: ReadonlySet<number>): Detail[] {
  const { name = found.value, number: rest = '' } = nameAndNumber.exec(found.value)?.groups ?? {}
  const value = withoutEnd(rest)
  const start = found.start + found.value.length - rest.length
  const words = { value: name, start: found.start, end: found.start + name.length }
  const people =
    field === 'unit'
      ? officeAndPerson(words, gaps)
      : personAndOffice(field === 'head' ? 'head' : 'name', words, gaps)
  return [...people, { field: 'phone', value, start, end: start + value.length }]
}

/** What the label of an office names: the office, and a person behind it where white space parts them (基建处 孔某). */
function officeAndPerson(words: Found, gaps: ReadonlySet<number>): Detail[] {
  const parted = partedOffice(words, gaps)
  return parted && parted.person.value.length <= longestName
    ? [
        { field: 'unit', ...parted.office },
        { field: 'name', ...parted.person },
      ]
    : [{ field: 'unit', ...words }]
}

/** What the label of a person names: the name, and the office before it (市教育局基建科 孔某) or in its place. */
function personAndOffice(role: 'name' | 'head', words: Found, gaps: ReadonlySet<number>): Detail[] {
  const parted = partedOffice(words, gaps)
  if (parted)
    return [
      { field: 'unit', ...parted.office },
      { field: role, ...parted.person },
    ]
  return [{ field: words.value.length > longestName && isOrgan(words.value) ? 'unit' : role, ...words }]
}

/** Characters of the longest name that a person is taken to have: 欧阳某某. */
const longestName = 4

/** Where a person's name begins behind words that are longer than a name and of no body that one would know. */
function personAt({ value, start, end }: Found, gaps: readonly number[]): number | undefined {
  const last = gaps.at(-1)
  if (last === undefined || value.length <= longestName + 1) return undefined
  return /^\p{Script=Han}{2,4}$/u.test(value.slice(last - start)) && end - last < last - start
    ? last
    : undefined
}

/** An office and what white space parts from it; of several such gaps the last, `null` without one. */
function partedOffice(words: Found, gaps: ReadonlySet<number>): { office: Found; person: Found } | null {
  const inside = [...gaps].filter((gap) => gap > words.start && gap < words.end)
  const cut =
    inside.findLast((gap) => isOrgan(words.value.slice(0, gap - words.start))) ?? personAt(words, inside)
  if (cut === undefined) return null
  return {
    office: { value: words.value.slice(0, cut - words.start), start: words.start, end: cut },
    person: { value: words.value.slice(cut - words.start), start: cut, end: words.end },
  }
}
