import { hanNumerals } from '../reply/han-numerals'
import type { SectionType } from '../reply/reply'
import { isClosing } from './closing'
import { isTailContainer } from './containers'
import { shapeOf } from './grammar'
import type { SourceLine } from './lines'
import { numberingOf } from './numerals'
import { isSalutation } from './salutation'
import { isOrganAndDate, type TailKind, tailKinds } from './tail-lines'

/**
 * Where the tail begins. Behind a signature, a date beside the body that signs, nothing is the letter's any more,
 * whatever stands there; where there is none, the tail begins behind the last line that is the body's by its wording.
 */
export function tailStart(lines: readonly SourceLine[]): number {
  const kinds = tailKinds(lines)
  const signed = signatureAt(lines, kinds)
  let start = lines.length
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at]
    if (!line) break
    if (line.container ? isTailContainer(line.container.name) : kinds[at] !== null) start = at
    else if (at > signed.start || (line.container === null && isStray(line))) continue
    // Thanks may stand between the contact and the signature, and end the body where no contact stands above them.
    else if (line.container !== null || !isClosing(line) || kinds[at - 1] !== 'contact') break
  }
  return start
}

/** From the body that signs to the date, with one line between them at most; behind the last line where there is none. */
function signatureAt(lines: readonly SourceLine[], kinds: readonly (TailKind | null)[]): { start: number } {
  const none = { start: lines.length }
  const text = lines.findIndex(
    (line, at) => kinds[at] === null && !isSalutation(line, lines[at - 1], lines[at + 1]),
  )
  // A heading further down, or a numeral of the first level, shows that the letter goes on.
  const lastHeading = lines.findLastIndex(
    ({ depth, text }) => depth > 0 || numberingOf(text)?.style === '一、',
  )
  const date = kinds.findIndex(
    (kind, at) => kind === 'date' && text >= 0 && at > Math.max(text, lastHeading) && signerOf(at) !== null,
  )
  return date < 0 ? none : { start: signerOf(date) ?? date }

  function signerOf(at: number): number | null {
    if (isOrganAndDate(lines[at]?.text ?? '') || kinds[at + 1] === 'organ') return at
    return [at - 1, at - 2].find((above) => kinds[above] === 'organ') ?? null
  }
}

/**
 * The text of an attachment behind the signature: from a line 附件 to the line of the copies or of the printing. It may
 * hold whatever a letter holds. Where there is none, it stands at the end and is empty.
 */
export function annexExtent(lines: readonly SourceLine[]): { start: number; end: number } {
  const kinds = tailKinds(lines)
  const signed = kinds.findIndex((kind, at) => kind === 'date' && lines[at]?.container === null)
  const start = lines.findIndex(
    (line, at) => signed >= 0 && at > signed && line.container === null && isAnnexHeading(line),
  )
  if (start < 0) return { start: lines.length, end: lines.length }
  const end = kinds.findIndex((kind, at) => at > start && kind === 'distribution')
  return { start, end: end < 0 ? lines.length : end }
}

const annexHeading = shapeOf`^附[件表录图][\d${hanNumerals}]{0,3}[：:]?$`

export function isAnnexHeading({ depth, text }: SourceLine): boolean {
  return depth === 0 && annexHeading.test(text)
}

/** A short line without a stop, such as an item of an attachment's list: it may stand in the tail, but begins none. */
export function isStray({ depth, text }: SourceLine): boolean {
  return (
    depth === 0 &&
    text.length <= 60 &&
    !/[。！？；：，!?;:,]$/u.test(text) &&
    numberingOf(text)?.style !== '一、'
  )
}

/**
 * The type of each line of the tail. `above` is what stands above them; `closed` says that the letter has a closing.
 * A line that fits nothing, between two of the signature or of the contact, is no border between them.
 */
export function tailTypes(
  lines: readonly SourceLine[],
  above: SectionType | undefined,
  closed: boolean,
): SectionType[] {
  const kinds = tailKinds(lines)
  const types: SectionType[] = []
  let isClosed = closed
  for (const [at, line] of lines.entries()) {
    const before = types.at(-1) ?? above
    // 此件公开发布 or 办理结果：A closes the signature; further down it is a line of its own.
    const apart = kinds[at] === 'remark' && before !== 'signature'
    const closes = kinds[at] === null && !isClosed && isClosing(line)
    types.push(apart ? 'other' : closes ? 'closing' : tailType(kinds, at))
    isClosed ||= closes
  }
  return types.map((type, at) => {
    const [before, after] = [types[at - 1], types[at + 1]]
    const inside = kinds[at] === null && before === after && (before === 'signature' || before === 'contact')
    return inside && before ? before : type
  })
}

function tailType(kinds: readonly (TailKind | null)[], at: number): SectionType {
  const kind = kinds[at]
  switch (kind) {
    case 'contact':
    case 'distribution':
      return kind
    case 'organ': {
      // A body below 抄送 gets a copy, or is the one that prints.
      if (kinds.slice(0, at).findLast((other) => other !== 'organ') === 'distribution') return 'distribution'
      // 印发机关 stands right before its line of the date of printing, behind the date of issue.
      const next = kinds.slice(at + 1).find((other) => other !== 'organ')
      return next === 'distribution' && kinds.slice(0, at).includes('date') ? 'distribution' : 'signature'
    }
    case 'date':
    case 'remark':
      return 'signature'
    default:
      return 'other'
  }
}
