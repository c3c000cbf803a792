import { hanAmounts } from './han-numerals'
import type { Extent } from './reply'

/** A number with what it counts: 41款, 9337亿元, 4.9%, 2024年5月20日, 第0106号. */
export interface Figure extends Extent {
  /** The number alone, in half-width signs and without grouping: `4860` for 4,860. */
  readonly number: string
  /** What stands around the number: 款, 亿元, 年月日. */
  readonly unit: string
}

const digits = '[\\d０-９]+(?:[,，][\\d０-９]{3})*(?:[.．][\\d０-９]+)?'
const numerals = `[${hanAmounts}]`

/**
 * Measure words and units, longer ones first where one begins another. Chinese has no sign for where a
 * measure word ends, so they are listed; a number followed by another word counts without one.
 */
const measures = [
  '个?百分点|平方公里|平方千米|平方米|立方米|公里|千米|厘米|毫米|纳米|微米|海里|公顷|公斤|千克|毫克|毫升',
  '千瓦时|千瓦|兆瓦|人民币|美元|欧元|人次|车次|架次|小时|分钟|季度|周年|年度|工作日|周岁|个月|年级',
  '[个款项家位名人户例件条张台套座处所幢栋层间床辆艘架部批次场期轮届年月日天周秒倍成折号字页章节岁级类种门只支份起宗对双组队班村乡镇元吨克亩米升度点季站站段课]',
].join('|')

/** A number in Han numerals counts only with a measure, and with two signs at the least: 一家, 一次 are words as often as not. */
const pattern = new RegExp(
  [
    `${numerals}{4}年(?:${numerals}{1,3}月(?:${numerals}{1,3}日)?)?`,
    '[\\d０-９]{2,4}年[\\d０-９]{1,2}月(?:[\\d０-９]{1,2}日)?',
    '[\\d０-９]{1,2}月[\\d０-９]{1,2}日',
    `第?${digits}(?:[/／:：~～—–\\-－至]${digits})?(?: ?[%％‰℃°]|[万亿千百十]*[余多]?(?:${measures})?)`,
    `第?${numerals}{2,}[余多]?(?:${measures})`,
  ].join('|'),
  'g',
)

const number = new RegExp(`${digits}|${numerals}+`, 'g')

/** All figures of a text, in its order. Digits in a Latin name (SRM-T120F) are none, 3.0T is one. */
export function figures(text: string): Figure[] {
  const found: Figure[] = []
  for (const { 0: raw, index } of text.matchAll(pattern)) {
    const before = text.slice(Math.max(0, index - 2), index)
    if (/[A-Za-z]$|[A-Za-z][-‐–]$/.test(before)) continue
    const after = text.slice(index + raw.length, index + raw.length + 2)
    // The number of an item in a list.
    if (/^\d{1,2}$/.test(raw) && /^[.．、)）](?!\d)/.test(after) && /^$|\s$|[。；：（(]$/.test(before))
      continue
    // The number of a standard or a model (ISO 21542).
    if (/[A-Za-z] $/.test(before) && /[\d０-９]$/.test(raw)) continue
    const latin = /^[A-Za-zμΩ]{1,4}(?![A-Za-z])/.exec(text.slice(index + raw.length))?.[0] ?? ''
    // A letter or two right after bare digits is their unit; after a measure word a Latin word begins.
    const whole = /[\d０-９]$/.test(raw) ? raw + latin : raw
    found.push({
      start: index,
      end: index + whole.length,
      number: plain((whole.match(number) ?? []).join(' ')),
      unit: whole.replace(number, '').trim().normalize('NFKC'),
    })
  }
  return found
}

function plain(number: string): string {
  return number
    .replace(/[,，]/g, '')
    .replace(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}

/**
 * The words around a figure in its clause, with `……` for the figure itself and for what a long clause has beyond them;
 * `null` where it stands alone.
 */
export function contextOf(text: string, figure: Extent): string | null {
  const { start, end } = stretchAround(text, figure, /[，。；：、！？\n]/)
  const [before, after] = [text.slice(start, figure.start), text.slice(figure.end, end)]
  if (before === '' && after === '') return null
  const here = endOf.exec(before)?.[0] ?? ''
  const there = startOf.exec(after)?.[0] ?? ''
  return `${here === before ? '' : '……'}${here}……${there}${there === after ? '' : '……'}`
}

/** The 24 signs next to a figure, and the whole of a Latin word that they would cut. */
const endOf = /(?:[A-Za-z\d]+(?=[A-Za-z\d]))?.{0,24}$/u
const startOf = /^.{0,24}(?:(?<=[A-Za-z\d])[A-Za-z\d]+)?/u

/** The clause that a figure stands in, which says what it counts. */
export function clauseAround(text: string, figure: Extent): string {
  const { start, end } = stretchAround(text, figure, /[，。；：！？\n]/)
  return text.slice(start, end)
}

/** The text around a figure up to the next sign that is a `border`, on either side; time linear in its length. */
function stretchAround(text: string, { start, end }: Extent, border: RegExp): Extent {
  let [from, to] = [start, end]
  while (from > 0 && !border.test(text.charAt(from - 1))) from--
  while (to < text.length && !border.test(text.charAt(to))) to++
  return { start: from, end: to }
}
