import type { Request } from '../reply'
import type { Found } from './letterhead'

const session =
  /(?:(?:全国|[\p{Script=Han}]{0,8}?[省市区县州旗盟])?(?:人大|政协|人民代表大会|政治协商会议)?第?[一二三四五六七八九十]+届[\p{Script=Han}]{0,8}?第?[一二三四五六七八九十]+次(?:全体)?(?:会议|全会))/u
const numbered = /第([\p{Script=Han}]{0,2}[A-Za-z]{0,4}[-—]?\d[\d-]*)号/u
const unnumbered =
  /((?![于对的会议年次第])\p{Script=Han}?[A-Za-z]{0,4}-?\d{2,8})号(?=\p{Script=Han}{0,4}(?:建议|提案|议案))/u

function group(line: string, shape: RegExp): Found | null {
  const match = shape.exec(line)
  if (!match) return null
  const value = match[1] ?? match[0]
  const start = match.index + match[0].indexOf(value)
  return { value, start, end: start + value.length }
}

/** The session named in a title or an opening: 市十六届人大二次会议. */
export function sessionIn(line: string): Found | null {
  const found = group(line, session)
  if (!found) return null
  const value = found.value.replace(/^.*(?:关于|对|在)/u, '')
  return { value, start: found.end - value.length, end: found.end }
}

/** The number of a suggestion or proposal, as written: leading zeros, letters and a delegation's prefix included. */
export function requestNumberIn(line: string): Found | null {
  return group(line, numbered) ?? group(line, unnumbered)
}

/** What kind of request a line speaks of. */
export function kindIn(line: string): Request['kind'] {
  if (/提案|政协/u.test(line)) return 'cppccProposal'
  if (/建议|议案|人大代表/u.test(line)) return 'deputySuggestion'
  return 'unknown'
}

const received = /已?(?:收悉|收到|收阅|交由|转交|转我|转来)/u
const bareTitle = /提出的(关于.+?)(?=已?(?:收悉|收到|收阅|交由|转交|转我)|，|[（(]|$)/u
const quotes: Readonly<Record<string, string>> = { '“': '”', '《': '》', '「': '」', '"': '"' }

/**
 * The suggestion's own title in the sentence of the letter's opening that says what came in: in whichever quotes, or bare
 * between 提出的 and 收悉. Of a title that quotes others (关于“甲”和“乙”的建议) it is the whole.
 */
export function requestTitleIn(line: string): Found | null {
  for (const { index, 0: sentence } of line.matchAll(/[^。]+/gu)) {
    if (!/提出/u.test(sentence) && !received.test(sentence)) continue
    const end = received.exec(sentence)?.index ?? sentence.length
    const found = quoted(sentence.slice(0, end)) ?? group(sentence, bareTitle)
    if (found) return { value: found.value, start: index + found.start, end: index + found.end }
  }
  return null
}

/** The title that a letter's own title quotes: 对“关于加强养护的建议”的答复. */
export function quotedTitleIn(title: string): Found | null {
  return quoted(title)
}

/** The first quoted stretch, from its opening mark to the closing one that belongs to it. */
function quoted(text: string): Found | null {
  const opening = /[“《「"]/u.exec(text)
  if (!opening) return null
  const end = closingOf(text, opening.index)
  if (end === null) return null
  const another = /^[”》」"]?(?:和|与|及|以及|、|，)[“《「"]/u.test(text.slice(end))
  const whole = another ? group(text, /(关于[“《「"].+[”》」"][^”》」"]*?(?:建议案|建议|提案|议案))/u) : null
  if (another) return whole
  return { value: text.slice(opening.index + 1, end), start: opening.index + 1, end }
}

/** Where the quote that opens at `at` closes, quotes of its own kind inside it passed over; `null` where it does not. */
function closingOf(text: string, at: number): number | null {
  const open = text[at] ?? ''
  const close = quotes[open] ?? ''
  let depth = 0
  for (let index = at; index < text.length; index += 1) {
    if (text[index] === close && (open !== close || index > at)) depth -= 1
    else if (text[index] === open) depth += 1
    if (depth === 0 && index > at) return index
  }
  return null
}
