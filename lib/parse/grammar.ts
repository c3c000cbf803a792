import { hanDigits } from '../reply/han-numerals'

/**
 * What the wording of letters is told by: the classes of characters and the words that more than one rule knows, each
 * spelled once, and the means to build shapes from them.
 */

/** Classes of characters, to stand between square brackets. */
export const zeros = '〇○◯零O'
/** Digits of a year written one by one: 二〇二四, 2024. */
export const yearDigits = String.raw`\d${zeros}${hanDigits}`
export const colons = '：:'
export const roundOpen = '（('
export const roundClose = '）)'
/** Brackets around the year of a document number. */
export const yearOpen = String.raw`〔﹝\[【（(〖［`
export const yearClose = String.raw`〕﹞\]】）)〗］`

/** What a letter answers, and those who asked. */
export const requestWords = ['建议', '提案', '议案']
/** What says that a request has come in, behind its title. */
export const receipts = ['收悉', '收到', '收阅', '交由', '转交', '转我', '转来']
export const roleWords = ['代表', '委员']
/** What says, behind a request's title, that this is the answer: 办理情况答复如下. */
export const answers =
  /的?(?:办理|研究)?(?:情况|意见|结果)?(?:函?告|答复|回复|函复|报告|汇报|说明)如下|的?办理(?:情况|意见|结果)/u

/** A shape that goes into another as a group, a list of words of which one stands, or characters as they are. */
type Ingredient = RegExp | readonly string[] | string

/** Builds a regular expression from named parts: shapeOf`^(?:${labels})[${colons}]`. */
export function shapeOf({ raw }: TemplateStringsArray, ...parts: Ingredient[]): RegExp {
  return new RegExp(String.raw({ raw }, ...parts.map(sourceOf)), 'u')
}

/** All stretches of `text` that have a shape. */
export function matchesOf(text: string, shape: RegExp): RegExpExecArray[] {
  return [...text.matchAll(new RegExp(shape, `${shape.flags}g`))]
}

function sourceOf(part: Ingredient): string {
  if (part instanceof RegExp) return `(?:${part.source})`
  // Of 公开 and 公开方式 the longer is to be tried first.
  return typeof part === 'string' ? part : `(?:${[...part].sort((a, b) => b.length - a.length).join('|')})`
}

/** How an office speaks of itself behind 我 or 本: 我局, 本委. */
export const officeWords = [
  ...[
    '局',
    '委',
    '厅',
    '部',
    '办',
    '院',
    '处',
    '科',
    '站',
    '所',
    '司',
    '署',
    '队',
    '校',
    '馆',
    '社',
    '会',
    '行',
  ],
  ...['省', '市', '区', '县', '州', '盟', '旗', '镇', '乡', '街道', '中心', '单位', '公司', '集团'],
]

/** When what is promised will be done. */
export const futureWords = ['下一步', '下步', '下一阶段', '今后', '接下来']
