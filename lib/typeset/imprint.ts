import type { Reply } from '../reply/reply'
import { fieldsIn, linesOf } from '../reply/text'

/**
 * The rows that a letter's imprint has on paper, one a line, where the letter ends with it. The printed
 * page sets it on the foot of the last page and needs to know how much room to leave for it there.
 */
export function imprint(reply: Reply): string | undefined {
  const section = reply.sections.at(-1)
  if (section?.type !== 'distribution') return undefined
  const lines = linesOf(reply.text, section)
  const isDate = (index: number) => {
    const line = lines[index]
    const fields = line === undefined ? [] : fieldsIn(reply, line)
    return fields.includes('printedOn') && !fields.includes('printedBy')
  }
  const isOffice = (index: number) => {
    const line = lines[index]
    return line !== undefined && fieldsIn(reply, line).includes('printedBy')
  }
  return lines
    .filter((_, index) => !(isDate(index) && isOffice(index - 1)))
    .map(({ start, end }) => reply.text.slice(start, end))
    .join('\n')
}
