import type { VFile } from 'vfile'
import type { Reply } from '../reply/reply'
import { isContent, roles } from '../reply/roles'
import { containerNames, containerType } from './containers'
import { dateIn, isDamagedDate } from './dates'
import { fault, notice, quote } from './faults'
import type { SourceLine } from './lines'
import type { LocatedPart } from './located'
import { requestNumberIn } from './request'
import { isMarkedIssuer } from './title'

/** Containers whose names the grammar does not know. */
export function reportUnknownContainers(lines: readonly SourceLine[], file: VFile): void {
  for (const container of new Set(lines.map((line) => line.container))) {
    if (!container?.position || containerType(container.name) !== null) continue
    fault(file, {
      place: container.position,
      rule: 'unknown-container',
      found: `\`:::${container.name}\`, which names no section`,
      expected: `one of ${containerNames.join(', ')}`,
    })
  }
}

/** What the structure of a letter rules out, and what in it is odd. */
export function reportStructure(parts: readonly LocatedPart[], file: VFile): void {
  reportMissingBody(parts, file)
  reportTitle(parts, file)
  reportUnheadedMeasures(parts, file)
  reportRepeats(parts, file)
  reportHeadings(parts, file)
  reportNumbering(parts, file)
  reportDates(parts, file)
}

function reportMissingBody(parts: readonly LocatedPart[], file: VFile): void {
  const hasBody = parts.some(({ type }) => roles[type].body)
  if (hasBody) return
  const end = parts.at(-1)?.position.end ?? { line: 1, column: 1, offset: 0 }
  fault(file, {
    place: end,
    rule: 'no-body',
    found: 'end of a letter without body text',
    expected: 'a paragraph of its body',
  })
}

const titleEnding = /(?:答复|复函|的函|回复|意见|情况|报告)$/u

function reportTitle(parts: readonly LocatedPart[], file: VFile): void {
  const at = parts.findIndex(({ type }) => type === 'title')
  const title = parts[at]?.lines[0].line
  if (!title) {
    const place = parts[0]?.position ?? { line: 1, column: 1, offset: 0 }
    notice(file, {
      place,
      rule: 'no-title',
      found: 'letter without a title',
      expected: 'its title marked `#`, if it has one',
    })
    return
  }
  if (title.depth !== 1) {
    notice(file, {
      place: title.position,
      rule: 'title-mark',
      found: `title ${quote(title.text)} marked ${markedBy(title.depth)}`,
      expected: '`#` before it',
    })
  }
  const next = parts[at + 1]?.lines[0].line
  if (next && !titleEnding.test(title.text) && titleEnding.test(next.text) && next.text.length <= 60) {
    notice(file, {
      place: next.position,
      rule: 'title-line',
      found: `${quote(next.text)} below a title that does not end`,
      expected: 'the title on one line',
    })
  }
}

function reportUnheadedMeasures(parts: readonly LocatedPart[], file: VFile): void {
  for (const { type, numbering, position } of parts) {
    if (type !== 'measure' || numbering) continue
    fault(file, {
      place: position,
      rule: 'measure-without-heading',
      found: '`:::measure` with no measure above it',
      expected: 'a heading with a numeral above it, or `:::body`',
    })
  }
}

function reportRepeats(parts: readonly LocatedPart[], file: VFile): void {
  const first = new Map<LocatedPart['type'], LocatedPart>()
  for (const part of parts) {
    if (roles[part.type].repeats) continue
    const earlier = first.get(part.type)
    if (!earlier) first.set(part.type, part)
    else {
      fault(file, {
        place: part.position,
        rule: 'repeated-section',
        found: `second ${part.type} ${quote(part.lines[0].line.text)}`,
        expected: `one ${part.type} in a letter, or \`:::other\` around what is another thing`,
        cause: { place: earlier.position, reason: `the first ${part.type} stands` },
      })
    }
  }
}

function reportHeadings(parts: readonly LocatedPart[], file: VFile): void {
  const depths = parts.flatMap((part) => (part.type === 'measure' ? [part.lines[0].line.depth] : []))
  for (const part of parts) {
    const headed = isContent(part)
    for (const { line } of part.lines) {
      if (line.depth === 0 || part.type === 'title') continue
      if (part.type === 'letterhead' && isMarkedIssuer(line)) {
        notice(file, {
          place: line.position,
          rule: 'issuer-mark',
          found: `issuer ${quote(line.text)} marked \`#\``,
          expected: '`#` before the title alone',
        })
        continue
      }
      if (!headed || line.depth === 1) {
        fault(file, {
          place: line.position,
          rule: 'misplaced-heading',
          found: `heading ${quote(line.text)} in the ${part.type}`,
          expected: line.depth === 1 ? 'one title, marked `#`' : 'headings in the body alone',
        })
      }
    }
    const [{ line }] = part.lines
    if (part.type === 'measure' && line.depth !== depths[0]) {
      notice(file, {
        place: line.position,
        rule: 'uneven-headings',
        found: `measure ${quote(line.text)} marked ${markedBy(line.depth)}`,
        expected: `${markedBy(depths[0] ?? 0)} as for the first measure`,
      })
    }
  }
}

function markedBy(depth: number): string {
  return depth === 0 ? 'as a paragraph' : `\`${'#'.repeat(depth)}\``
}

function reportNumbering(parts: readonly LocatedPart[], file: VFile): void {
  const seen = new Map<number, LocatedPart>()
  let expected = 1
  for (const part of parts) {
    // Commitments under a numbered heading of their own count on from the measures.
    if (!part.numbering) continue
    const { value, numeral } = part.numbering
    const earlier = seen.get(value)
    const place = part.lines[0].line.position
    if (earlier) {
      fault(file, {
        place,
        rule: 'repeated-section',
        found: `second heading ${numeral}`,
        expected: 'each numeral once',
        cause: { place: earlier.lines[0].line.position, reason: `the first heading ${numeral} stands` },
      })
    } else if (value !== expected) {
      notice(file, {
        place,
        rule: 'numbering',
        found: `heading ${numeral}`,
        expected: `number ${expected} in this place`,
      })
    }
    if (!earlier) seen.set(value, part)
    expected = value + 1
  }
}

function reportDates(parts: readonly LocatedPart[], file: VFile): void {
  for (const part of parts) {
    if (part.type !== 'signature' && part.type !== 'distribution') continue
    for (const { line } of part.lines) {
      const date = dateIn(line.text)
      if (date?.iso === null) {
        fault(file, {
          place: line.place(date),
          rule: 'date',
          found: `date \`${line.text.slice(date.start, date.end)}\``,
          expected: 'a day of the calendar',
        })
      } else if (date === null && part.type === 'signature' && isDamagedDate(line.text)) {
        notice(file, {
          place: line.position,
          rule: 'damaged-date',
          found: `${quote(line.text)} in the signature`,
          expected: 'a date with year, month and day',
        })
      }
    }
  }
}

/** What a letter says of itself in two places, and differently: as copied letters do. */
export function reportDisagreements(reply: Reply, parts: readonly LocatedPart[], file: VFile): void {
  const opening = parts.find(({ type }) => type === 'preamble' || type === 'body')?.lines[0]
  if (!opening) return
  const number = requestNumberIn(opening.line.text)
  if (number && reply.request.number !== null && number.value !== reply.request.number) {
    notice(file, {
      place: opening.line.place(number),
      rule: 'request-number',
      found: `number \`${number.value}\``,
      expected: `\`${reply.request.number}\` as in the title`,
    })
  }
  const wrong = {
    cppccProposal: /(?:等|位|名)代表(?=提|们)/u,
    deputySuggestion: /(?:等|位|名)委员(?=提|们)/u,
    unknown: null,
  }[reply.request.kind]
  for (const { line } of parts.flatMap((part) => (wrong && part.type === 'preamble' ? part.lines : []))) {
    const match = wrong?.exec(line.text)
    if (!match) continue
    notice(file, {
      place: line.place({ start: match.index, end: match.index + match[0].length }),
      rule: 'role',
      found: quote(match[0]),
      expected:
        reply.request.kind === 'cppccProposal'
          ? '委员, since a proposal is answered'
          : '代表, since a suggestion is answered',
    })
  }
}
