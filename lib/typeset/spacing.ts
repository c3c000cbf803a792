import type { Extent, FieldName, Reply } from '../reply/reply'
import type { Wrap } from './rehype-wraps'

/** What stands for itself, so that a word right after it belongs to the next matter; a date runs on into 印发. */
const ends: ReadonlySet<FieldName> = new Set([
  'outcome',
  'disclosure',
  'documentNumber',
  'issuerMark',
  'issuer',
  'printedBy',
  'contactName',
  'contactUnit',
  'contactPhone',
  'contactAddress',
  'contactPostcode',
  'contactEmail',
  'contactFax',
])

/** What the line goes on with as the same word: a mark, white space, or 文件 behind the issuer. */
const goesOn = /^(?:[\p{P}\s]|文件)/u

/**
 * The values in a line that something else follows with no mark between: 苏城管建〔2021〕12号 before 签发人. The space that
 * parted them in the letter is none of its text, so they are set apart.
 */
export function spacing({ text, fields }: Reply, line: Extent): Wrap[] {
  return fields
    .filter(({ name, start, end }) => ends.has(name) && start >= line.start && end < line.end)
    .filter(({ end }) => !goesOn.test(text.slice(end, end + 2)))
    .map(({ start, end }) => ({ start, end, tagName: 'span', properties: { className: ['apart'] } }))
}
