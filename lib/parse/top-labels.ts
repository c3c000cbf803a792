import type { Found } from './found'
import { colons, matchesOf, requestWords, roundClose, roundOpen, shapeOf } from './grammar'

/** The labels of the lines on top, by what stands behind them. */
const topLabels = {
  outcome: /(?:办理|办复|答复)(?:结果|类型|类别|分类)(?:标注|标记|分类|类别)?/u,
  /** Of the answer, or of whatever a page sorts. */
  class: /(?:类别|分类)(?:标注|标记)?/u,
  disclosure:
    /(?:信息|文件)?公开(?:属性|方式|形式|类别|类型|选项|情况|性质)|信息公开|是否(?:同意|可以|予以)?(?:主动|全文)?公开/u,
  /** Who asked, where no salutation names them. */
  asker: /(?:提案|建议|提出|领衔)(?:人|者|代表|委员)(?:姓名)?|(?:代表|委员)姓名/u,
  /** Of what is answered. */
  number: shapeOf`${requestWords}(?:编号|案?号)|案号`,
  publisher: /(?:发布|发文)(?:机构|机关|单位)/u,
  unread: shapeOf`${[
    ...['公开范围', '索引号', '发文字号', '文号', '签发人', '信息名称', '名称', '标题'],
    ...[
      '发布日期',
      '发布时间',
      '发文日期',
      '成文日期',
      '生成日期',
      '生效日期',
      '废止日期',
      '公开日期',
      '签发日期',
      '日期',
    ],
    ...[
      '信息类别',
      '信息索引',
      '内容概述',
      '信息分类',
      '主题分类',
      '体裁分类',
      '组配分类',
      '栏目分类',
      '服务分类',
      '公开目录',
      '所属类目',
      '所属主题',
    ],
    ...['主题词', '关键词', '体裁', '来源', '密级', '紧急程度', '有效性', '办理部门', '处理状态'],
  ]}`,
}
type TopLabel = keyof typeof topLabels

const anyTopLabel = Object.entries(topLabels)
  .map(([name, { source }]) => `(?<${name}>${source})`)
  .join('|')
/** With a colon, or with the bar or tab of a catalogue's row in its place, or with the label or the value in brackets. */
const separator = shapeOf`[】\]]\s*[${colons}|]?|\s*[${colons}|\t]|(?=[${roundOpen}][^${roundClose}]+[${roundClose}])`
const topLabel = shapeOf`[【\[${roundOpen}|]?(?:${anyTopLabel})(?:${separator})`

const bareLabel = shapeOf`(?:${anyTopLabel})`
const noGaps: ReadonlySet<number> = new Set()

/**
 * What stands behind the first label of that meaning, up to the next label of the line. `gaps` are the places where the
 * line's white space was taken away: in a page's catalogue it may part labels and values, without a colon.
 */
export function labelledIn(line: string, wanted: TopLabel, gaps = noGaps): Found | null {
  const found = labelsIn(line, gaps)
  const index = found.findIndex(({ groups }) => groups?.[wanted] !== undefined)
  const label = found[index]
  if (!label) return null
  const from = label.index + label[0].length
  const [words = ''] =
    (wanted === 'asker' ? /^[^|\t。]*/u : /^[^|\t，；。]*/u).exec(
      line.slice(from, found[index + 1]?.index),
    ) ?? []
  const value = withoutBrackets(words.trim())
  const start = from + words.indexOf(value)
  return value === '' ? null : { value, start, end: start + value.length }
}

/** Whether a line opens with a label. */
export function isLabelled(line: string, gaps = noGaps): boolean {
  return labelsIn(line, gaps)[0]?.index === 0
}

function labelsIn(line: string, gaps: ReadonlySet<number>): RegExpExecArray[] {
  const written = matchesOf(line, topLabel)
  if (gaps.size === 0) return written
  const marked = written.map((found) => behindGap(found, gaps))
  const spaced = matchesOf(line, bareLabel).filter(
    ({ 0: label, index }) => (index === 0 || gaps.has(index)) && gaps.has(index + label.length),
  )
  const inside = (at: number) =>
    marked.some(({ 0: label, index }) => index <= at && at < index + label.length)
  const more = spaced.filter(({ index }) => !inside(index))
  return [...marked, ...more].sort((one, other) => one.index - other.index)
}

/** White space inside what reads as a label parts a value from the next label where one stands behind it: 主动公开　日期：. */
function behindGap(found: RegExpExecArray, gaps: ReadonlySet<number>): RegExpExecArray {
  const label = new RegExp(topLabel, 'uy')
  for (const gap of gaps) {
    label.lastIndex = gap
    const later = gap > found.index && gap < found.index + found[0].length ? label.exec(found.input) : null
    if (later) return later
  }
  return found
}

/** `value` without brackets around the whole of it, and without one at its end that was opened before it. */
function withoutBrackets(value: string): string {
  const inside = /^[【[（(](.*?)[】\]）)]+$/u.exec(value)?.[1]
  if (inside !== undefined && !/[（(】）)]/u.test(inside)) return inside.trim()
  return /^[^【[（(]*[】\]）)]$/u.test(value) ? withoutBrackets(value.slice(0, -1).trim()) : value
}
