import type { InputLine } from './lines'

/** What a line is that is no part of the letter, in the words of the report. */
export type Furniture = 'rule' | 'page number' | 'web page' | 'doubled title'

const rule = /^(?:[-*_=—─━]\s*){3,}$/u
/** — 3 —, - 3 -, ·3·, 第3页; a bare number is one only among others that count on. */
const pageNumber =
  /^(?:[—–―－\-~·•]{1,3}\s*\d{1,3}\s*[—–―－\-~·•]{1,3}|第\s*\d{1,3}\s*页(?:[，,/\s]*共\s*\d{1,3}\s*页)?)$/u
const bareNumber = /^\d{1,3}$/u

/** Labels that a web page puts around a text and no letter has. */
const webLabels = [
  ...['来源', '信息来源', '文章来源', '稿件来源', '作者', '编辑', '责任编辑', '责编', '审核', '审核人'],
  ...['发布时间', '发布日期', '更新时间', '更新日期', '发表时间', '录入时间', '添加时间', '时间'],
  ...[
    '浏览次数',
    '浏览量',
    '浏览',
    '阅读次数',
    '阅读量',
    '阅读',
    '点击数',
    '点击次数',
    '点击量',
    '点击率',
    '访问量',
  ],
  ...['字体', '字号', '字体大小', '视力保护色', '分享到', '分享', '打印', '保存', '关闭', '收藏', '朗读'],
]
const label = `(?:${webLabels.sort((a, b) => b.length - a.length).join('|')})`
const clock = String.raw`\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?`
/** A line of such labels with their values, of a time of day, of a way through the site. */
const above = [
  new RegExp(`^[\\[【（(\\s]*${label}\\s*[：:]`, 'u'),
  new RegExp(`^[\\[【（(\\s]*${clock}`, 'u'),
  new RegExp(`^[\\[【（(]\\s*(?:${label}|大|中|小|\\s)+[\\]】）)]?$`, 'u'),
  /^(?:您?(?:现在|当前|所在|目前)?的?位置|当前位置|您的位置)\s*[是为]?[：:]/u,
  /^首\s*页\s*[>»›＞/|-]|(?:[>»›＞][^>»›＞]*){2,}/u,
]
const below = [
  /^[[【]?\s*(?:上一(?:篇|条)|下一(?:篇|条)|上一页|下一页|相关(?:链接|文章|新闻|阅读|文档)|返回顶部|返回|打印本页|打印|关闭窗口|关闭本页|关闭|我要纠错|分享到?|收藏)(?:[\]】：:]|\s|$)/u,
  /^(?:版权所有|Copyright|©|网站标识码|网站地图|网站声明|技术支持|技术维护|扫一扫|联系我们|关于我们|无障碍)/iu,
  /ICP备|公网安备|网安备/u,
  /^(?:主办|承办|协办|运维)(?:单位)?\s*[：:].*(?:政府|网|中心|办公室)/u,
]

/**
 * Which lines are no part of the letter. `top`: the place of the first line that is text by its length or its
 * wording; `tail`: of the first line behind the last that the letter is sure to have.
 */
export function furnitureIn(
  lines: readonly InputLine[],
  top: number,
  tail: number,
): ReadonlyMap<InputLine, Furniture> {
  const found = new Map<InputLine, Furniture>()
  const numbers = lines.filter(({ text }) => bareNumber.test(text))
  const counted =
    numbers.length > 1 && numbers.every(({ text }, n) => Number(text) === Number(numbers[0]?.text) + n)
  lines.forEach((line, at) => {
    const { text } = line
    if (rule.test(text)) found.set(line, 'rule')
    else if (pageNumber.test(text) || (counted && bareNumber.test(text))) found.set(line, 'page number')
    else if (at < top && above.some((shape) => shape.test(text))) found.set(line, 'web page')
    else if (at >= tail && [...above, ...below].some((shape) => shape.test(text))) found.set(line, 'web page')
  })
  return found
}
