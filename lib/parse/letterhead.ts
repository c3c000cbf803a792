import { disclosureBehind, disclosureOnTop, labelledDisclosure } from './disclosure'
import { type Found, groupIn } from './found'
import { requestWords, roundClose, roundOpen, shapeOf, yearClose, yearOpen } from './grammar'
import { type SourceLine, upTo } from './lines'
import { isOrgan, namesOn, organsOn } from './organs'
import { isLabelled, labelledIn } from './top-labels'

const classLetter = /[A-D]\d?类?/u
const bracketedClass = shapeOf`[${roundOpen}【\[]?(${classLetter})[${roundClose}】\]]?`
const classLetterLine = shapeOf`^${bracketedClass}$`
const aloneOrBehind = shapeOf`(?:^|(?<=[号日]))${bracketedClass}(?=$|签发人)`
const outcomeWords = shapeOf`^${bracketedClass}|解决|采纳|落实|参考`
const classBehind = shapeOf`[${roundOpen}【\[](${classLetter})[${roundClose}】\]]$`
const openAtEnd = shapeOf`[${roundOpen}【\[]$`
const requestName = shapeOf`^(?![A-D]).*${requestWords}(?:办理|答复|公开)*$`
const year = /(?:19|20)\d{2}/u
/** A scan may have lost one of the two brackets around the year. */
const bracketedYear = shapeOf`[${yearOpen}]${year}[${yearClose}]?\s?|${year}[${yearClose}]`
/** What may stand between the year and the number's digits: 第, or the mark of a series. */
const series = /第|[\p{Script=Han}A-Za-z]{1,2}/u
const letters = /[\p{Script=Han}A-Za-z]/u
/** 望教复2031年第5号 is one only as a line of its own: 市人大2031年第5号建议 is asked, not answered. */
const unbracketed = shapeOf`^(?!.*${requestWords})${letters}{2,12}${year}年第?\d+号$`
/** 沪科建复〔2024〕26号, 某教字2031〔5〕号, and 〔2031〕5号 where a scan has lost the letters. */
const documentNumber = shapeOf`${letters}{1,24}${bracketedYear}${series}?\d+(?:[-—]\d+)?号|${letters}{1,24}${year}[${yearOpen}]\d+[${yearClose}]号|^[${yearOpen}]${year}[${yearClose}]\s?(?:第|${letters}{2,10})?\d+号|${unbracketed}`
/** A label, or the end of a title or of an issuer mark, that runs on into the document number. */
const runOn = /^(?:发文字号|文号)|^.*(?:的(?:答复(?:意见|函)?|复函|回复|函|会办意见|意见)|文件(?=.))/u

/** Handling result as worded: behind its label, or the class letter alone on a line or behind a number or date. */
export function outcomeIn(line: string, gaps?: ReadonlySet<number>): Found | null {
  const apart = line.slice(0, disclosureBehind(line)?.start).replace(openAtEnd, '')
  return labelledOutcome(apart, gaps) ?? groupIn(apart, aloneOrBehind)
}

function labelledOutcome(line: string, gaps?: ReadonlySet<number>): Found | null {
  const found = labelledIn(line, 'outcome', gaps)
  if (found && !requestName.test(found.value)) return found
  // 类别：提案 says what is answered, and not how.
  const sorted = labelledIn(line, 'class', gaps)
  return sorted && outcomeWords.test(sorted.value) ? sorted : null
}

/** Handling result on a line of its own below the date: nothing but its label and it, or the class letter alone. */
export function outcomeBelow(line: string): Found | null {
  const found = outcomeIn(line)
  const whole = found?.end === line.length && isLabelled(line)
  return whole || classLetterLine.test(line) ? found : null
}

/** Handling result in brackets behind the title: …的答复（A类）. */
export function outcomeBehindTitle(title: string): Found | null {
  return groupIn(title, classBehind)
}

/**
 * The document number, in whichever brackets its year stands. `gaps` are the places where the line's white space was
 * taken away: behind 签发人： it parts a person's name from the number.
 */
export function documentNumberIn(line: string, gaps: ReadonlySet<number> = new Set()): Found | null {
  const found = groupIn(line, documentNumber)
  if (!found) return null
  const title = runOn.exec(found.value)?.[0].length ?? 0
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

/**
 * The issuer marks on a line, one for each body that issues the letter, without the word 文件 that the line may end in
 * and without a signatory beside it. A line that reads as no body's name has none, save for that word.
 */
export function issuerMarksIn(line: SourceLine): Found[] {
  if (line.table || isLabelled(line.text, line.gaps)) return []
  const words = line.text.replace(/签发人[：:].*$/u, '')
  const value = words.replace(/文件$/u, '')
  const organs = organsOn(upTo(line, value.length))
  if (organs.length > 0) return organs
  const named = value !== words && /^[\p{Script=Han}、（）()]{3,60}$/u.test(value)
  return named ? namesOn(value) : []
}

/** Whether a line of a page above its title tells a field of the letter: its number, or an outcome or disclosure by its label. */
export function tellsField(text: string, gaps: ReadonlySet<number> = new Set()): boolean {
  const found = documentNumberIn(text)
  const isNumber = found !== null && isOwnLetterheadLine({ depth: 0, text, gaps })
  return isNumber || labelledOutcome(text, gaps) !== null || labelledDisclosure(text, gaps) !== null
}

/** Whether a line is the letterhead's by its own wording. */
export function isOwnLetterheadLine({
  depth,
  text,
  gaps,
}: Pick<SourceLine, 'depth' | 'text' | 'gaps'>): boolean {
  if (depth > 0) return false
  const found = documentNumberIn(text)
  const alone = found !== null && text.length - (found.end - found.start) <= 16 && !/[，。；]/u.test(text)
  // （2020年第18070123号） below a title
  const bracketed = /^[（(][^（()）]{2,40}号[）)]$/u.test(text)
  return (
    isLabelled(text, gaps) ||
    alone ||
    bracketed ||
    classLetterLine.test(text) ||
    disclosureOnTop(text) !== null
  )
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
