import { type Found, groupIn } from './found'
import { colons, matchesOf, roundClose, roundOpen, shapeOf, yearClose, yearOpen } from './grammar'
import { type SourceLine, upTo } from './lines'
import { isOrgan, organsOn } from './organs'

/** The labels of the lines on top, by what stands behind them. */
const topLabels = {
  outcome: ['办理结果', '办理类型', '办理类别', '答复类别', '类别'],
  disclosure: ['公开属性', '公开方式', '公开形式', '公开类别', '信息公开', '信息公开形式', '信息公开属性'],
  publisher: ['发布机构', '发布单位', '发文机关', '发文单位'],
  unread: [
    ...['公开范围', '是否公开', '索引号', '发文字号', '文号', '签发人', '信息名称', '名称', '标题'],
    ...['发布日期', '发布时间', '发文日期', '成文日期', '生成日期', '公开日期', '日期'],
    ...['信息分类', '主题分类', '主题词', '关键词', '体裁', '来源', '密级', '紧急程度'],
  ],
}
/** A label in brackets or not, with a colon, or with the bar of a catalogue's row in its place. */
const topLabel = shapeOf`[【\[|]?(?<label>${Object.values(topLabels).flat()})[】\]]?\s*[${colons}|]`

const classLetter = /[A-D]\d?类?/u
const classLetterLine = shapeOf`^${classLetter}$`
const aloneOrBehindNumber = shapeOf`${classLetterLine}|(?<=号)[${roundOpen}]?(${classLetter})[${roundClose}]?$`
const closingDisclosure = /^(?:(?:此件|本件|此文)?(?:依申请|不予|主动|全文)*公开(?:发布)?|不公开)$/u

const year = /(?:19|20)\d{2}/u
/** A scan may have lost one of the two brackets around the year. */
const bracketedYear = shapeOf`[${yearOpen}]${year}[${yearClose}]?\s?|${year}[${yearClose}]`
const documentNumber = shapeOf`[\p{Script=Han}A-Za-z]{1,24}${bracketedYear}第?\d+(?:[-—]\d+)?号`
/** The end of a title that runs on into the document number. */
const titleEnd = /^.*的(?:答复(?:意见|函)?|复函|回复|函|会办意见|意见)/u

/** What stands behind one of the labels `wanted`, up to the next label of the line. */
function labelled(line: string, wanted: readonly string[]): Found | null {
  const found = matchesOf(line, topLabel)
  const index = found.findIndex(({ groups }) => wanted.includes(groups?.label ?? ''))
  const label = found[index]
  if (!label) return null
  const from = label.index + label[0].length
  const [words = ''] = /^[^|，；。]*/u.exec(line.slice(from, found[index + 1]?.index)) ?? []
  const value = words.trim()
  const start = from + words.indexOf(value)
  return value === '' ? null : { value, start, end: start + value.length }
}

function isLabelled(line: string): boolean {
  return topLabel.exec(line)?.index === 0
}

/** Handling result as worded: behind its label, or the class letter alone on a line or after the document number. */
export function outcomeIn(line: string): Found | null {
  return labelled(line, topLabels.outcome) ?? groupIn(line, aloneOrBehindNumber)
}

/** Disclosure as worded, behind its label. */
export function disclosureIn(line: string): Found | null {
  return labelled(line, topLabels.disclosure)
}

/** Disclosure as the line under the date words it, such as （此件公开发布）, without the brackets. */
export function closingDisclosureIn(line: string): Found | null {
  const behind = labelled(line.replace(/[）)]$/u, ''), topLabels.disclosure)
  if (behind) return behind
  const bare = /[^（()）]+/u.exec(line)
  if (!bare || !closingDisclosure.test(bare[0])) return null
  return { value: bare[0], start: bare.index, end: bare.index + bare[0].length }
}

/**
 * The document number, in whichever brackets its year stands. `gaps` are the places where the line's white space was
 * taken away: behind 签发人： it parts a person's name from the number.
 */
export function documentNumberIn(line: string, gaps: ReadonlySet<number> = new Set()): Found | null {
  const found = groupIn(line, documentNumber)
  if (!found) return null
  const title = titleEnd.exec(found.value)?.[0].length ?? 0
  const signatory = /签发人[：:]$/u.test(line.slice(0, found.start))
  const gap = signatory ? Math.max(...[...gaps].filter((at) => at < found.end), found.start) : found.start
  const start = Math.max(found.start + title, gap)
  return { value: line.slice(start, found.end), start, end: found.end }
}

/** The letter's own number where it stands before or behind its title; inside one stands another document's. */
export function numberBesideTitle(title: string): Found | null {
  const found = documentNumberIn(title)
  const before = found?.start === 0 && !/关于|^对/u.test(found.value)
  const beside = found && (before || /^[\s）)]*$/u.test(title.slice(found.end)))
  return beside ? found : null
}

/** The publishing body, behind its label. */
export function publisherIn(line: string): Found | null {
  return labelled(line, topLabels.publisher)
}

/**
 * The issuer mark on its line, without the word 文件 that it may end in and without a signatory beside it; where
 * several bodies issue a letter, the first. A line that reads as no body's name is none, save for that word.
 */
export function issuerMarkIn(line: SourceLine): Found | null {
  if (isLabelled(line.text)) return null
  const words = line.text.replace(/签发人[：:].*$/u, '')
  const value = words.replace(/文件$/u, '')
  const [first] = organsOn(upTo(line, value.length))
  if (first) return first
  const named = value !== words && /^[\p{Script=Han}、（）()]{3,60}$/u.test(value)
  return named ? { value, start: 0, end: value.length } : null
}

/** Whether a line is the letterhead's by its own wording. */
export function isOwnLetterheadLine({ depth, text }: SourceLine): boolean {
  if (depth > 0) return false
  const found = documentNumberIn(text)
  const alone = found !== null && text.length - (found.end - found.start) <= 16 && !/[，。；]/u.test(text)
  // （2020年第18070123号） below a title
  const bracketed = /^[（(][^（()）]{2,40}号[）)]$/u.test(text)
  return isLabelled(text) || alone || bracketed || classLetterLine.test(text)
}

/** The same where no title shows the letterhead's end: also an issuer's name that stands beside such a line. */
export function isLetterheadLine(
  line: SourceLine,
  before: SourceLine | undefined,
  after: SourceLine | undefined,
): boolean {
  const beside = [before, after].some((other) => other !== undefined && isOwnLetterheadLine(other))
  return isOwnLetterheadLine(line) || (beside && line.depth === 0 && isOrgan(line.text.replace(/文件$/u, '')))
}
