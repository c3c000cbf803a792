import { hanNumerals } from '../reply/han-numerals'
import type { Extent, Request } from '../reply/reply'
import { blanked, type Found, groupIn } from './found'
import {
  answers,
  colons,
  matchesOf,
  officeWords,
  receipts,
  requestWords,
  roleWords,
  roundClose,
  roundOpen,
  shapeOf,
} from './grammar'
import { documentNumberIn } from './letterhead'
import { labelledIn } from './top-labels'

const sessionNumeral = shapeOf`[${hanNumerals}\d]{1,4}`
const convener = /(?:人大|政协|人民代表大会|(?:中国)?(?:人民)?政治协商会议)/u
const place = /全国|\p{Script=Han}{0,8}?(?:[省市区县州旗盟乡镇]|街道)/u
/** 第三次会 for 会议 is a slip of the pen where the number follows. */
const session = shapeOf`(?:${place}?${convener}?${place}?第?${sessionNumeral}届\p{Script=Han}{0,14}?第?${sessionNumeral}次(?:全体)?(?:会议|全会|会(?=第|上)))`
/** Words before a session's name that are the sentence's own. */
const leadIn = /^.*(?:关于|对|在|向|给|由|您|你|们|的|提交|提出|答复|回复|函复|办理|承办)/u

/** What 第12号 may count that is no request. */
const otherCounts = [...['令', '文', '公告', '通知', '线', '楼', '院', '桥', '公路', '地块', '台风']]
const writtenNumber = /\p{Script=Han}{0,2}\d{0,2}[A-Za-z]{0,4}[-—]?\d[\d-]*/u
/** Of several numbers, 第58、59号, all are one value, as written. */
const furtherNumbers = shapeOf`(?:号?[、，,和及]第?${writtenNumber})*`
const numbered = shapeOf`第((?:\d{4}年)?${writtenNumber}${furtherNumbers})号(?!${otherCounts})`
const hanNumbered = shapeOf`第([${hanNumerals}百零〇]+)号(?=\p{Script=Han}{0,6}${requestWords})`
const letteredNumber = /(?:\d{1,4}-|\d{1,2}(?=[A-Z]))?[A-Za-z]{0,4}-?\d{2,8}/u
/** A delegation's prefix is one Han character, with 字 behind it or without. */
const delegation = /(?![于对的会议年次第案表员大])\p{Script=Han}字?/u
/** Without 第 a number must stand where a request is named. */
const unnumbered = shapeOf`${delegation}?${letteredNumber}(?=号\p{Script=Han}{0,4}${requestWords})|(?<=${requestWords}[${roundOpen}]?)${letteredNumber}(?=号)|(?<=${requestWords})\d{4,8}(?=的)|(?<=会议)\d(?=号${requestWords})`
/** 建议编号：2031012 */
const labelledNumber = shapeOf`编号[为是]?[${colons}]?(${writtenNumber})`

/** That somebody asked, before what he asked. */
const brought = ['提出', '提交', '所提']
/** Before a title without quotes: who asked, or that they did. */
const asked = shapeOf`${brought}的?(?:第?[^，。：的]{1,14}号)?|^(?:[^，]*[${colons}！])?(?:[您你贵]\p{Script=Han}{0,3})?`
const receipt = shapeOf`[已均]?${receipts}`
/** Behind a title without quotes; a bracket or quote there was opened before it. */
const titleEnd = shapeOf`(?=[》”」』"]?(?:[${roundOpen}][^${roundClose}]*[${roundClose}])?(?:后|${receipt}|${answers}|，(?:[已均]?[交转经]|现|我)|(?<=的${requestWords})我(?:们|${officeWords})))`
/** Whose words these are shows that they are the sentence's: 关于您提出的12号建议. */
const bareStart = /[《“「『]?(?=关于(?![您你贵]))/u
/** Where a title without quotes ends at the latest; 关于“双减”的建议 goes on behind its quotes, whose words are blanked. */
const bareEnd = shapeOf`[，。：${roundOpen}]|(?<!\0)[》”」』"]|$`
/** A title that says what it is may hold a comma; any other ends with the clause. */
const bareTitles = [
  shapeOf`${asked}${bareStart}(关于[^。：]+?${requestWords})${titleEnd}`,
  shapeOf`${asked}${bareStart}(关于.+?)(?=${receipt}|${bareEnd})`,
  shapeOf`${brought}的(?![“《「『"])([^，。：号您你]{4,40}的${requestWords})(?=${receipt}|${answers})`,
]
/** 关于“关于, or a title that opens in quotes which nothing closes: it stands behind them. */
const twice = shapeOf`^关于[“《「『"](?:关于|[^“”《》「」『』"]*${requestWords}[”》」』"])`
const opened = /^关于[“《「『"](?!\0)/u
/** Without quotes the letter's own 关于 is told from the request's by what stands before that. */
const bareInTitle = shapeOf`(?:[对号]|会议|${roleWords})(关于[^。：]{4,}?${requestWords})的?(?:办理)?(?:答复|复函|回复|函复|会办)`
/** The title in brackets, as some put it behind what is answered. */
const bracketedTitle = shapeOf`[${roundOpen}](关于[^${roundOpen}${roundClose}]*${requestWords})[${roundClose}]`
/** Before or behind the quotes of a request's title: what calls it one. */
const requestBefore = shapeOf`[的号]${requestWords}$`
/** What such a title stands behind: in 关于加强“双减”的建议 it is a word of one without quotes. */
const beforeTitle = shapeOf`(?:^|关于|[对号的上为是]|会议|期间|${brought}|${requestWords}|${roleWords}|[^\p{Script=Han}])$`
const calledRequest = shapeOf`^(?:[（(][^）)]*[）)])?(?:的|这一|等)?(?:${roleWords}|集体|联名|重点|(?:第[^，。]{1,12}|\p{Script=Han}?[A-Za-z\d-]{1,12})号)*(?:${requestWords}|的?(?:答复|复函|回复)|${receipt}|${answers})`
/** Names, a greeting or thanks, and what follows up to the words that the request has come in. */
const clause = shapeOf`^(?:[^，。；${colons}]{2,60}[${colons}])?(?:[您你]们?好[。！])?(?:[^。！谢]*谢[^。！]*[。！])?[^。]*?(?:收悉|收到(?![您你贵由])|收阅|交由(?!\p{Script=Han}{0,8}的)|转[交来我](?!\p{Script=Han}{0,8}的)|[。${colons}]|$)`
const closingQuotes: Readonly<Record<string, string>> = {
  '“': '”',
  '《': '》',
  '「': '」',
  '『': '』',
  '"': '"',
}

/** The session named in a title or an opening: 市十六届人大二次会议. */
export function sessionIn(line: string): Found | null {
  const found = groupIn(line, session)
  if (!found) return null
  const value = found.value.replace(leadIn, '')
  return { value, start: found.end - value.length, end: found.end }
}

/** The number of a suggestion or proposal, as written: leading zeros, letters and a delegation's prefix included. */
export function requestNumberIn(line: string): Found | null {
  const document = documentNumberIn(line)
  const isDocument = document !== null && !/关于|会议|^对/u.test(document.value)
  const words = withoutQuotes(isDocument ? blanked(line, document) : line).slice(
    0,
    requestClause(line).length,
  )
  const found =
    groupIn(words, numbered) ??
    groupIn(words, hanNumbered) ??
    groupIn(words, unnumbered) ??
    groupIn(words, labelledNumber) ??
    // Where a title stands in quotes with the session and all, the number does too.
    groupIn(line, shapeOf`${numbered}(?=\p{Script=Han}{0,4}${requestWords})`)
  return found && { ...found, value: line.slice(found.start, found.end) }
}

/** The same behind its label among the lines on top: 建议编号：0207, 提案号：第12号. */
export function labelledNumberIn(line: string, gaps: ReadonlySet<number>): Found | null {
  const label = labelledIn(line, 'number', gaps)
  const found = label && groupIn(label.value, shapeOf`^第?(${writtenNumber}${furtherNumbers})号?$`)
  return found && { ...found, start: label.start + found.start, end: label.start + found.end }
}

/** Whether a line speaks of a party's congress, whose requests are of neither kind. */
export function isOfParty(line: string): boolean {
  return /党代会|党代表|党员代表|共产党[^，。]*代表大会/u.test(line)
}

/** What kind of request a session's name speaks of; a party's congress is of neither. */
function kindOfSession(session: string): Request['kind'] {
  if (/人大|人民代表/u.test(session)) return 'deputySuggestion'
  return /政协|政治协商/u.test(session) ? 'cppccProposal' : 'unknown'
}

/** What kind of request a line speaks of: its session tells, else what it calls the request at last. */
export function kindIn(line: string): Request['kind'] {
  if (isOfParty(line)) return 'unknown'
  const words = withoutQuotes(requestClause(line))
  const convened = kindOfSession(sessionIn(words)?.value ?? '')
  if (convened !== 'unknown') return convened
  for (const said of [words, line]) {
    // 建议提案 names both.
    const last = matchesOf(said.replace(/建议[、和]?提案/gu, ''), shapeOf`${requestWords}`).at(-1)?.[0]
    if (last) return last === '提案' ? 'cppccProposal' : 'deputySuggestion'
    if (/政协/u.test(said)) return 'cppccProposal'
    if (/人大代表/u.test(said)) return 'deputySuggestion'
  }
  return 'unknown'
}

/** What kind of request those make whom a salutation names, by the role of the last of them. */
export function kindOfAddressees(salutation: string): Request['kind'] {
  const role = matchesOf(salutation, shapeOf`${roleWords}`).at(-1)?.[0]
  if (!role) return 'unknown'
  return role === '委员' ? 'cppccProposal' : 'deputySuggestion'
}

/**
 * The suggestion's own title in the letter's opening, in whichever quotes, or bare between 提出的 and 收悉. Of a title that
 * quotes others (关于修订《条例》的建议) it is the whole.
 */
export function requestTitleIn(line: string): Found | null {
  const words = requestClause(line)
  const unquoted = withoutQuotes(words)
  const [bare] = bareTitles.map((shape) => groupIn(unquoted, shape)).filter((found) => found !== null)
  if (!bare) return quotedTitleIn(words)
  if (opened.test(bare.value)) {
    const start = bare.start + '关于《'.length
    return { value: line.slice(start, bare.end), start, end: bare.end }
  }
  const rest = line.slice(bare.start)
  // 关于“关于改善供暖”的建议 says 关于 twice, 关于《改善供暖的建议》 has a title: it is what stands in quotes.
  const quoted = twice.test(rest) ? quotedIn(rest)[0] : undefined
  if (!quoted) return { ...bare, value: line.slice(bare.start, bare.end) }
  const start = bare.start + quoted.start
  return { value: rest.slice(quoted.start, quoted.end), start, end: bare.start + quoted.end }
}

/** The title that a letter's own title quotes, or has without quotes: 对“关于加强养护的建议”的答复, 对第12号关于养护的建议的答复. */
export function titleInTitle(line: string): Found | null {
  const found = quotedTitleIn(line)
  if (found) return found
  const bare = groupIn(withoutQuotes(line), bareInTitle)
  return bare && { ...bare, value: line.slice(bare.start, bare.end) }
}

/** The title that a line quotes. */
function quotedTitleIn(line: string): Found | null {
  const quoted = quotedIn(line)
  const title =
    quoted.find(({ start }) => line.startsWith('关于', start)) ??
    quoted.find((extent) => namesRequest(line, extent))
  return title ? { ...title, value: line.slice(title.start, title.end) } : groupIn(line, bracketedTitle)
}

/** Whether what stands in quotes is a request's title, by its last word or by the words behind it. */
function namesRequest(line: string, { start, end }: Extent): boolean {
  return (
    shapeOf`${requestWords}$`.test(line.slice(start, end)) ||
    (calledRequest.test(line.slice(end + 1)) && beforeTitle.test(line.slice(0, start - 1))) ||
    requestBefore.test(line.slice(0, start - 1))
  )
}

/** How a paragraph opens, with names or a greeting before it, as far as it tells what is answered. */
function requestClause(line: string): string {
  return clause.exec(line)?.[0] ?? ''
}

/** What stands in quotes that are inside no others, without the quotes. */
function quotedIn(line: string): Extent[] {
  const found: Extent[] = []
  const open: string[] = []
  let start = 0
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] ?? ''
    if (character === open.at(-1)) {
      open.pop()
      if (open.length === 0) found.push({ start, end: at })
    } else if (character in closingQuotes) {
      if (open.length === 0) start = at + 1
      open.push(closingQuotes[character] ?? '')
    }
  }
  return found
}

/** `line` with what stands in quotes blanked, every offset kept. */
function withoutQuotes(line: string): string {
  return quotedIn(line).reduce(blanked, line)
}
