import type { Request } from '../reply'
import type { Found } from './letterhead'

const session =
  /(?:(?:全国|[\p{Script=Han}]{0,8}?[省市区县州旗盟])?(?:人大|政协|人民代表大会|政治协商会议)?第?[一二三四五六七八九十]+届[\p{Script=Han}]{0,8}?第?[一二三四五六七八九十]+次(?:全体)?(?:会议|全会))/u
const numbered = /第([\p{Script=Han}]{0,2}[A-Za-z]{0,4}[-—]?\d[\d-]*)号/u
const unnumbered = /(?:会议|大会|年)([A-Za-z]{0,4}-?\d{2,8})号/u

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

/** The suggestion's own title in the letter's opening, in whichever quotes, or bare between 提出的 and 收悉. */
export function requestTitleIn(line: string): Found | null {
  const opening = /^[^。]*?(?:收悉|收到|收阅|交由|转交|转我|[。：:]|$)/u.exec(line)?.[0] ?? ''
  for (const [open, close] of [
    ['“', '”'],
    ['《', '》'],
    ['「', '」'],
    ['"', '"'],
  ] as const) {
    const start = opening.indexOf(open)
    const end = opening.lastIndexOf(close)
    if (start >= 0 && end > start) return { value: line.slice(start + 1, end), start: start + 1, end }
  }
  return group(opening, /提出的(关于.+?)(?=已?(?:收悉|收到|收阅|交由|转交|转我)|，|[（(]|。|：|$)/u)
}
