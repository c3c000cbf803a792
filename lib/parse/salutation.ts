import type { Found } from './found'
import { colons, hanNumerals, matchesOf, roleWords, roundOpen, shapeOf } from './grammar'
import type { SourceLine } from './lines'

const role = shapeOf`(?:(?:人大|政协|市|区|县|省|全国)*${roleWords}|先生|女士|同志)(?:们)?$`
const several = shapeOf`等(?:[\d${hanNumerals}百两几]+[位名个]?人?)?$`
const endColon = shapeOf`[${colons}]$`
const numeralOrBracket = shapeOf`^[${hanNumerals}\d${roundOpen}]`
const runIn = shapeOf`^[^，。；${colons}]{2,60}[${colons}]`
/** Words at the end of a line that leads over to what follows, and addresses nobody. */
const leadOver = /(?:如下|收悉|答复|意见|情况|说明|措施|问题|做法|工作)$/u

/**
 * Whether a line, the first below the title or the next after `before`, addresses somebody: ends in a colon, or in a
 * role without one. After a line with a colon only a role shows that the salutation goes on.
 */
export function isSalutation({ depth, text }: SourceLine, before?: SourceLine): boolean {
  if (depth > 0 || text.length > 200) return false
  const names = text.replace(endColon, '')
  const listed = names.split(/[、，,]/u).every((name) => name.length <= 20)
  if (!listed || /[。；！？：:“”《》]/u.test(names) || numeralOrBracket.test(names)) return false
  const ended = before !== undefined && endColon.test(before.text)
  if (names.length < text.length && !ended) return !leadOver.test(names)
  return role.test(names) && names.length <= 60 && !/[，,]/u.test(names)
}

/** The salutation that a paragraph opens with, when it has no line of its own. */
export function runInSalutation(line: string): string | null {
  const opening = runIn.exec(line)?.[0]
  return opening && role.test(opening.slice(0, -1)) ? opening : null
}

/** Those whom a salutation names, without honorifics and roles: 曾凡一、苏良碧、李青峰委员 are three. */
export function addresseesIn(line: string): Found[] {
  const found: Found[] = []
  const end = line.replace(endColon, '').length
  for (const match of matchesOf(line.slice(0, end), /[^、，,；;]+/u)) {
    const lead = /^尊敬的/u.exec(match[0])?.[0].length ?? 0
    // 张三等3位代表 and 张三代表等3人 are the same person.
    const value = match[0].slice(lead).replace(several, '').replace(role, '').replace(several, '')
    if (value === '' || /^(?:各|诸)位$/u.test(value)) continue
    const start = match.index + lead
    found.push({ value, start, end: start + value.length })
  }
  return found
}
