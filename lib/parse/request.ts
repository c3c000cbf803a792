import type { Extent, Request } from '../reply/reply'
import { blanked, type Found, groupIn } from './found'
import {
  colons,
  hanNumerals,
  matchesOf,
  receipts,
  requestWords,
  roleWords,
  roundOpen,
  shapeOf,
} from './grammar'
import { documentNumberIn } from './letterhead'

const sessionNumeral = shapeOf`[${hanNumerals}\d]{1,4}`
const convener = /(?:人大|政协|人民代表大会|(?:中国)?(?:人民)?政治协商会议)/u
const place = /全国|\p{Script=Han}{0,8}?[省市区县州旗盟]/u
const session = shapeOf`(?:${place}?${convener}?第?${sessionNumeral}届\p{Script=Han}{0,14}?第?${sessionNumeral}次(?:全体)?(?:会议|全会))`
/** Words before a session's name that are the sentence's own. */
const leadIn = /^.*(?:关于|对|在|向|给|由|您|你|们|的|提交|提出)/u

/** What 第12号 may count that is no request. */
const otherCounts = [...['令', '文', '公告', '通知', '线', '楼', '院', '桥', '公路', '地块', '台风']]
const numbered = shapeOf`第(\p{Script=Han}{0,2}[A-Za-z]{0,4}[-—]?\d[\d-]*)号(?!${otherCounts})`
const letteredNumber = /[A-Za-z]{0,4}-?\d{2,8}/u
/** A delegation's prefix is one Han character. */
const delegation = /(?![于对的会议年次第案])\p{Script=Han}/u
/** Without 第 a number must stand where a request is named. */
const unnumbered = shapeOf`${delegation}?${letteredNumber}(?=号\p{Script=Han}{0,4}${requestWords})|(?<=${requestWords})${letteredNumber}(?=号)`

/** Before a title without quotes: who asked, or that they did. */
const asked = shapeOf`(?:提出|提交)的?|^(?:[^，]*[${colons}！])?(?:[您你贵]\p{Script=Han}{0,3})?`
const bareTitle = shapeOf`${asked}(关于.+?)(?=已?${receipts}|[，。：${roundOpen}]|$)`
/** Behind the quotes of a request's title: what calls it one. */
const calledRequest = shapeOf`^(?:[（(][^）)]*[）)])?(?:的|这一|等)?(?:${roleWords}|集体|联名|重点|第?[^，。]{1,12}号)*(?:${requestWords}|的?(?:答复|复函|回复)|已?${receipts})`
/** Names or a greeting, and what follows up to the words that the request has come in. */
const clause = shapeOf`^(?:[^，。；${colons}]{2,60}[${colons}])?(?:[您你]们?好[。！])?[^。]*?(?:收悉|收到(?![您你贵由])|收阅|交由|转交(?!的)|转我|转来|[。${colons}]|$)`
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
  const words = withoutQuotes(document ? blanked(line, document) : line).slice(0, requestClause(line).length)
  const found = groupIn(words, numbered) ?? groupIn(words, unnumbered)
  return found && { ...found, value: line.slice(found.start, found.end) }
}

/** What kind of request a line speaks of: its session tells, else what it calls the request at last. */
export function kindIn(line: string): Request['kind'] {
  const words = withoutQuotes(requestClause(line))
  const convened = sessionIn(words)?.value ?? ''
  for (const said of [convened, words, line]) {
    if (/人大|人民代表/u.test(said) && said === convened) return 'deputySuggestion'
    if (/政协|政治协商/u.test(said) && said === convened) return 'cppccProposal'
    const last = matchesOf(said, shapeOf`${requestWords}`).at(-1)?.[0]
    if (last) return last === '提案' ? 'cppccProposal' : 'deputySuggestion'
    if (/政协/u.test(said)) return 'cppccProposal'
    if (/人大代表/u.test(said)) return 'deputySuggestion'
  }
  return 'unknown'
}

/**
 * The suggestion's own title in the letter's opening, in whichever quotes, or bare between 提出的 and 收悉. Of a title that
 * quotes others (关于修订《条例》的建议) it is the whole.
 */
export function requestTitleIn(line: string): Found | null {
  const words = requestClause(line)
  const bare = groupIn(withoutQuotes(words), bareTitle)
  return bare ? { ...bare, value: line.slice(bare.start, bare.end) } : quotedTitleIn(words)
}

/** The title that a letter's own title quotes: 对“关于加强养护的建议”的答复. */
export function quotedTitleIn(line: string): Found | null {
  const quoted = quotedIn(line)
  const title =
    quoted.find(({ start }) => line.startsWith('关于', start)) ??
    quoted.find((extent) => namesRequest(line, extent))
  return title ? { ...title, value: line.slice(title.start, title.end) } : null
}

/** Whether what stands in quotes is a request's title, by its last word or by the words behind it. */
function namesRequest(line: string, { start, end }: Extent): boolean {
  return shapeOf`${requestWords}$`.test(line.slice(start, end)) || calledRequest.test(line.slice(end + 1))
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
