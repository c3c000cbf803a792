import { hanNumerals } from '../reply/han-numerals'
import { futureWords, officeWords, shapeOf } from './grammar'
import type { SourceLine } from './lines'
import type { Numbering } from './numerals'

/** Words that speak of what is yet to come, at the start of a paragraph. */
const will = /将|拟|计划|打算|准备/u
const futureOpening = shapeOf`^(?:[为对]此，|针对[^，。]{1,20}，)?(?:${futureWords}|后续|未来|我(?:们|${officeWords})${will}|[${hanNumerals}]是下一步)`
const laterWork = /后续(?:$|工作|打算|计划|安排|措施|推进)/u
const futureHeading = shapeOf`${futureWords}|${laterWork}|打算|工作计划|努力方向`

/** What leads over to a promise in its sentence, and belongs to it. */
const leadOver = /(?:[为对因]此|同时|此外|(?:针对|对于|围绕|结合|根据|按照)[^，。；]{1,24})，/u
/**
 * What follows 将 where it says that something will be done. Before a noun it may be the other 将, which says what
 * is done to that: 我局将该项目列入计划 tells no future.
 */
const willDo = [
  ...['会', '要', '在', '以', '从', '于', '与', '同', '对', '按', '依', '把', '为', '再', '更'],
  ...[
    '继续',
    '持续',
    '进一步',
    '不断',
    '始终',
    '一如既往',
    '积极',
    '主动',
    '认真',
    '切实',
    '大力',
    '全力',
    '全面',
  ],
  ...[
    '努力',
    '着力',
    '着重',
    '重点',
    '深入',
    '深化',
    '严格',
    '充分',
    '密切',
    '紧密',
    '高度',
    '扎实',
    '稳步',
    '有序',
  ],
  ...[
    '逐步',
    '尽快',
    '及时',
    '适时',
    '定期',
    '加强',
    '加大',
    '加快',
    '强化',
    '推动',
    '推进',
    '推广',
    '促进',
    '提升',
  ],
  ...[
    '提高',
    '优化',
    '完善',
    '健全',
    '建立',
    '建设',
    '构建',
    '打造',
    '研究',
    '探索',
    '制定',
    '出台',
    '修订',
    '编制',
  ],
  ...[
    '实施',
    '落实',
    '组织',
    '开展',
    '启动',
    '统筹',
    '协调',
    '协同',
    '配合',
    '会同',
    '联合',
    '结合',
    '根据',
    '围绕',
  ],
  ...[
    '聚焦',
    '立足',
    '依托',
    '通过',
    '利用',
    '督促',
    '指导',
    '引导',
    '鼓励',
    '支持',
    '争取',
    '力争',
    '确保',
    '保障',
  ],
  ...['关注', '跟踪', '扩大', '拓展', '拓宽', '发挥', '履行', '坚持', '紧扣', '抓好', '做好', '采取', '吸纳'],
]
const subject = shapeOf`(?:我们|[我本]${officeWords})(?:还|也)?`
const later = shapeOf`(?:${futureWords}|后续(?:工作中)?(?=[，,将拟]|${subject}))`
const promise = shapeOf`(?<=^|[。；！？，：;!?,:])${leadOver}?(?:${later}|${subject}(?:拟|计划|打算|准备|将${willDo}))`

/** Where in a paragraph its promises begin: with the first clause that opens with a word of the future; or `null`. */
export function futureAt(text: string): number | null {
  return promise.exec(text)?.index ?? null
}

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
