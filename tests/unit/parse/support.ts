import { VFile } from 'vfile'
import { parseReply } from '@/lib/parse/parse'
import type { Extent, Reply, Section, SectionType } from '@/lib/reply/reply'
import { unnamed } from '@/lib/reply/slug'

interface Parsed {
  reply: Reply
  /** `line:column reason`, with the other place where there is one, as the notices are. */
  faults: string[]
  notices: string[]
  /** The rules of both: `line:column rule`. */
  rules: string[]
}

/** Parses a letter written in a test. */
export function parse(markdown: string): Parsed {
  const file = new VFile({ path: 'letter.md', value: markdown })
  const reply = parseReply(file, unnamed)
  const told = (fatal: boolean) =>
    file.messages
      .filter((message) => (message.fatal === true) === fatal)
      .map(({ line, column, reason, note }) => `${line}:${column} ${reason}${note ? ` (${note})` : ''}`)
  const rules = file.messages.map(({ line, column, ruleId }) => `${line}:${column} ${ruleId}`)
  return { reply, faults: told(true), notices: told(false), rules }
}

/** The one section of a type. */
export function section<T extends SectionType>(reply: Reply, type: T): Extract<Section, { type: T }> {
  const [found, second] = sections(reply, type)
  if (!found || second) throw new Error(`${second ? 'More than one' : 'No'} ${type}`)
  return found
}

export function sections<T extends SectionType>(reply: Reply, type: T): Extract<Section, { type: T }>[] {
  return reply.sections.filter((each): each is Extract<Section, { type: T }> => each.type === type)
}

export function textOf(reply: Reply, { start, end }: Extent): string {
  return reply.text.slice(start, end)
}

/** Each section as its type and its text. */
export function outline(reply: Reply): [SectionType, string][] {
  return reply.sections.map((each) => [each.type, textOf(reply, each)])
}

/** `body` under a title and a salutation. */
export function letter(body: string): string {
  return `# 关于对市十五届人大三次会议第076号建议的答复\n\n张三代表：\n\n${body}\n`
}

/** Text without any white space. */
export function bare(text: string): string {
  return text.replace(/\s+/gu, '')
}

/** `value`, or a failing test where there is none. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('Nothing there')
  return value
}

/** The sections of a letter below title and salutation, in one line: `body 甲/乙 | closing 丙`. */
export function drawn(body: string): string {
  return outline(parse(letter(body)).reply)
    .slice(2)
    .map(([type, text]) => `${type} ${text.replaceAll('\n', '/')}`)
    .join(' | ')
}
