import { hanNumerals } from '../reply/han-numerals'
import { type Found, spacedNames } from './found'
import { colons, matchesOf, roleWords, roundClose, roundOpen, shapeOf } from './grammar'
import type { SourceLine } from './lines'
import { isOrgan } from './organs'

/** 政协某县委员 is a role with the place between its words. */
const role = shapeOf`的?(?:(?:(?:人大|政协)\p{Script=Han}{0,6}?|市|区|县|省|全国)*${roleWords}|先生|女士|同志)(?:们)?$`
/** 您好 behind the names greets, and （领衔） says who of them leads. */
const greeting = /[，,：:]?[您你]们?好[！!，,]?$/u
const remark = shapeOf`[${roundOpen}][^${roundClose}]*[${roundClose}]$`
const several = shapeOf`等(?:[\d${hanNumerals}百两几]+[位名个]?人?)?$|(?:\d+|[${hanNumerals}两])[位名]$`
/** What stands before the first name: 尊敬的, or the role of all. In 和平代表 a name begins with 和. */
const lead = shapeOf`^(?:[并及与暨]|和(?!\p{Script=Han}{1,2}(?:${roleWords}|先生|女士|同志|[${roundOpen}等]|$))|并?转|尊敬的|(?:全国|[省市区县镇乡])*(?:人大|政协)?(?:领衔)?${roleWords}(?![团组会]|$))*`
const nobody = /^(?:(?:各|诸)位|(?:相关|有关|其他|其余|联名).*)$/u
/** A colon; behind a role also a semicolon, by a slip of the hand. */
const endColon = shapeOf`[${colons}]$|(?<=${roleWords}们?)[；;]$`
const numeralOrBracket = shapeOf`^(?:[${hanNumerals}]+[、，,．.是]|[\d${roundOpen}])`
const runIn = shapeOf`^[^，。；${colons}]{2,60}[${colons}]`
/** Words at the end of a line that leads over to what follows, and addresses nobody. */
const leadOver = /(?:如下|收悉|答复|意见|情况|说明|措施|问题|做法|工作)$/u

/**
 * Whether a line, the first below the title or the next after `before`, addresses somebody: ends in a colon, or in a
 * role without one. After a line with a colon only a role shows that the salutation goes on.
 */
export function isSalutation(line: SourceLine, before?: SourceLine, after?: SourceLine): boolean {
  const { depth, text } = line
  if (depth > 0 || text.length > 200) return false
  // 张三、李四、 goes on below.
  if (/[、，,]$/u.test(text) && after) return isSalutation({ ...after, text: text + after.text }, before)
  const names = text.replace(endColon, '').replace(greeting, '')
  const listed = names.split(/[、，,]/u).every((name) => name.length <= 20)
  if (!listed || /[。；！？：:“”《》]/u.test(names) || numeralOrBracket.test(names)) return false
  const ended = before !== undefined && endColon.test(before.text)
  if (names.length < text.length && !ended) return !leadOver.test(names)
  return role.test(names) && names.length <= 60 && !/[，,]/u.test(names)
}

/**
 * Whether a line addresses somebody beyond doubt, also where it does not stand right below the title: by a role, as one
 * honoured, or as a body that a colon stands behind.
 */
export function isSureSalutation(line: SourceLine): boolean {
  if (!isSalutation(line)) return false
  const names = line.text.replace(endColon, '').replace(greeting, '')
  return role.test(names) || names.startsWith('尊敬的') || isOrgan(names)
}

/** The salutation that a paragraph opens with, when it has no line of its own. */
export function runInSalutation(line: string): string | null {
  const opening = runIn.exec(line)?.[0]
  return opening && role.test(opening.slice(0, -1).replace(greeting, '')) ? opening : null
}

/**
 * Those whom a salutation names, without honorifics and roles: 曾凡一、苏良碧、李青峰委员 are three. White space, at `gaps`,
 * parts names as long as it leaves none of a single character: 王 强 is one.
 */
export function addresseesIn(line: string, gaps: ReadonlySet<number> = new Set()): Found[] {
  const end = line.replace(endColon, '').replace(greeting, '').length
  return matchesOf(line.slice(0, end), listed).flatMap((match) =>
    spacedNames({ value: match[0], start: match.index, end: match.index + match[0].length }, gaps, 2).flatMap(
      addressee,
    ),
  )
}

/** Names are parted by marks, by a word behind a role (张三代表并李四代表) or by one between two names. */
const listed = shapeOf`(?:(?!(?<=${roleWords})[并和及与暨]|(?<=(?:^|[、，,])\p{Script=Han}{2,4})(?:并|和(?=\p{Script=Han}{2,3}(?:${roleWords}|$))))[^、，,；;])+`

/** One whom `found` names, or nobody: 各位代表 has no name, and 等 stands for others. */
function addressee(found: Found): Found[] {
  const before = lead.exec(found.value)?.[0].length ?? 0
  let value = found.value.slice(before)
  // 张三等3位代表, 张三代表等3人 and 张三代表（领衔） are the same person.
  for (const part of [remark, several, role, several, remark]) value = value.replace(part, '')
  if (value === '' || nobody.test(value)) return []
  const start = found.start + before
  return [{ value, start, end: start + value.length }]
}
