import { hanNumerals, shapeOf } from './grammar'
import type { SourceLine } from './lines'
import type { Numbering } from './numerals'

const futureWords = ['下一步', '下步', '下一阶段', '今后', '接下来']
const offices = ['局', '委', '厅', '部', '办', '院', '区', '市', '县', '省', '中心', '单位']
/** Words that speak of what is yet to come, at the start of a paragraph. */
const will = /将|拟|计划|打算|准备/u
const futureOpening = shapeOf`^(?:[为对]此，|针对[^，。]{1,20}，)?(?:${futureWords}|后续|未来|我(?:们|${offices})${will}|[${hanNumerals}]是下一步)`
const laterWork = /后续(?:$|工作|打算|计划|安排|措施|推进)/u
const futureHeading = shapeOf`${futureWords}|${laterWork}|打算|工作计划|努力方向`

/** Where the follow-up commitments begin that no container marks, or `null`. */
export function commitmentsStart(
  lines: readonly SourceLine[],
  numberings: readonly (Numbering | null)[],
): number | null {
  if (lines.some((line) => line.container?.name === 'commitments')) return null
  const headings = lines.flatMap((line, at) => (numberings[at] || line.depth === 2 ? [at] : []))
  const lastHeading = headings.at(-1) ?? -1
  const future = headings.find((at, index) => {
    // What is numbered anew under such a heading are its items.
    const next = numberings[headings[index + 1] ?? -1]
    const holds = at === lastHeading || (numberings[at] === null && next?.value === 1)
    return holds && isFutureHeading(lines, numberings, at)
  })
  if (future !== undefined) return future
  const heading = lines[lastHeading]
  // A heading on its own line is followed by text of its own, whatever that begins with.
  const first = Math.max(lastHeading + (heading?.depth ? 2 : 1), 1)
  const opening = lines.findIndex((line, at) => at >= first && isFuture(line))
  if (opening < 0) return null
  // Some ministries end each measure with what comes next: there it is the measure's own.
  const firstHeading = lines.findIndex((line, at) => numberings[at] !== null || line.depth === 2)
  const perMeasure = lines.some((line, at) => at > firstHeading && at < lastHeading && isFuture(line))
  return perMeasure ? null : opening
}

function isFuture(line: SourceLine): boolean {
  return line.container === null && line.depth === 0 && futureOpening.test(line.text)
}

function isFutureHeading(
  lines: readonly SourceLine[],
  numberings: readonly (Numbering | null)[],
  at: number,
): boolean {
  const line = lines[at]
  if (!line) return false
  const numbering = numberings[at] ?? null
  const follows = numbering ? numberings.slice(0, at).some((earlier) => earlier !== null) : at > 0
  return follows && futureHeading.test(headingText(line, numbering))
}

function headingText(line: SourceLine, numbering: Numbering | null): string {
  const text = line.text.slice(numbering?.length ?? 0)
  return line.depth > 0 ? text : (/^[^。：:]*/u.exec(text)?.[0] ?? '')
}
