import type { Extent } from '../reply'
import type { Line } from './lines'
import { isOrgan } from './tail'

const label =
  /^[【[]?(?:办理结果|办理类型|办理类别|答复类别|类别|公开属性|公开方式|公开形式|公开类别|信息公开|索引号|发布机构|发文机关|文号|发文字号|发布日期|成文日期|日期|签发人|主题词|主题分类|密级|紧急程度)[】\]]?[：:]/u
const outcome = /(?:办理结果|办理类型|办理类别|答复类别|类别)[】\]]?[：:]([^|，；。]+)/u
const classLetter = /^[A-D]\d?类?$|(?<=号)[（(]?([A-D]\d?类?)[）)]?$/u
const disclosure = /(?:公开属性|公开方式|公开形式|公开类别|信息公开)[】\]]?[：:]([^|，；。]+)/u
const closingDisclosure = /(?:此件|本件|此文)?((?:依申请|不予|主动|全文)?公开(?:发布)?|不公开)/u
const number = /[\p{Script=Han}A-Za-z]{1,24}(?:[〔﹝[【（(〖［](?:19|20)\d{2}[〕﹞\]】）)〗］])第?\d+号/u
const publisher = /(?:发布机构|发文机关)[】\]]?[：:]([^|，；。]+)/u

/** A stretch of one line, and its words. */
export interface Found extends Extent {
  readonly value: string
}

function group(line: string, shape: RegExp): Found | null {
  const match = shape.exec(line)
  if (!match) return null
  const value = match[1] ?? match[0]
  const start = match.index + match[0].lastIndexOf(value)
  return { value, start, end: start + value.length }
}

/** Handling result as worded: behind its label, or the class letter alone on a line or after the document number. */
export function outcomeIn(line: string): Found | null {
  return group(line, outcome) ?? group(line, classLetter)
}

/** Disclosure as worded, behind its label. */
export function disclosureIn(line: string): Found | null {
  return group(line, disclosure)
}

/** Disclosure as the line under the date words it, such as （此件公开发布）, without the brackets. */
export function closingDisclosureIn(line: string): Found | null {
  const bare = /[^（()）]+/u.exec(line)
  if (!bare || !closingDisclosure.test(bare[0])) return null
  return { value: bare[0], start: bare.index, end: bare.index + bare[0].length }
}

/** The document number, in whichever brackets its year stands. */
export function documentNumberIn(line: string): Found | null {
  return group(line, number)
}

/** The publishing body, behind its label. */
export function publisherIn(line: string): Found | null {
  return group(line, publisher)
}

/** The issuer mark on its line, without the word 文件 that it may end in and without a signatory beside it. */
export function issuerMarkIn(line: string): Found | null {
  if (label.test(line)) return null
  const mark = line.replace(/签发人[：:].*$/u, '')
  const value = mark.replace(/文件$/u, '')
  if (!/^[\p{Script=Han}、（）()]{3,60}$/u.test(value)) return null
  return { value, start: 0, end: value.length }
}

/** Whether a line is the letterhead's by its own wording. */
export function isOwnLetterheadLine({ depth, text }: Line): boolean {
  if (depth > 0) return false
  const found = documentNumberIn(text)
  const alone = found !== null && text.length - (found.end - found.start) <= 16 && !/[，。；]/u.test(text)
  // （2020年第18070123号） below a title
  const bracketed = /^[（(][^（()）]{2,40}号[）)]$/u.test(text)
  return label.test(text) || alone || bracketed || /^[A-D]\d?类?$/u.test(text)
}

/** The same where no title shows the letterhead's end: also an issuer's name that stands beside such a line. */
export function isLetterheadLine(line: Line, before: Line | undefined, after: Line | undefined): boolean {
  const beside = [before, after].some((other) => other !== undefined && isOwnLetterheadLine(other))
  return isOwnLetterheadLine(line) || (beside && line.depth === 0 && isOrgan(line.text.replace(/文件$/u, '')))
}
