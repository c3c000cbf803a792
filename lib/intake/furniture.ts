import type { InputLine } from './lines'
import { dashes } from './tables'

/** What a line is that is no part of the letter, in the words of the report. */
export type Furniture = 'rule' | 'page number' | 'web page' | 'doubled title'

const rule = /^(?:(?:[-*_=—─━]\s*){3,}|[|\s]+)$/u
/** — 3 —, - 3 -, ·3·, 第3页; a bare number is one only among others that count on. */
const pageNumber =
  /^(?:[—–―－\-~·•]{1,3}\s*\d{1,3}\s*[—–―－\-~·•]{1,3}|第\s*\d{1,3}\s*页(?:[，,/\s]*共\s*\d{1,3}\s*页)?)$/u
const bareNumber = /^\d{1,3}$/u

/** Labels that a web page puts around a text and no letter has. */
const webLabels = [
  ...[
    '来源',
    '来自',
    '信息来源',
    '文章来源',
    '稿件来源',
    '作者',
    '编辑',
    '责任编辑',
    '责编',
    '审核',
    '审核人',
  ],
  ...['发布时间', '发布日期', '更新时间', '更新日期', '发表时间', '录入时间', '添加时间', '信息时间', '时间'],
  ...[
    '浏览次数',
    '浏览量',
    '浏览',
    '阅读次数',
    '阅读量',
    '阅读',
    '点击',
    '点击数',
    '点击次数',
    '点击量',
    '点击率',
    '访问量',
  ],
  ...['字体', '字号', '字体大小', '文字大小', '背景色', '视力保护色'],
  ...[
    '分享到',
    '分享',
    '打印',
    '我要打印',
    '打印本页',
    '保存',
    '关闭',
    '关闭窗口',
    '关闭本页',
    '收藏',
    '朗读',
  ],
]
const label = `(?:${webLabels.sort((a, b) => b.length - a.length).join('|')})`
/** What a page offers beside a text, in words that no letter has. */
const offers = [
  ...[
    '返回顶部',
    '返回列表',
    '返回首页',
    '返回',
    '附件下载',
    '文件预览',
    '相关附件',
    '扫一扫在手机打开当前页',
    '扫码关注',
  ],
  ...[
    '无障碍浏览',
    '无障碍阅读',
    '无障碍',
    '长者模式',
    '适老化模式',
    '打开适老化模式',
    '进入关怀版',
    '关怀版',
    '老年模式',
  ],
  ...[
    '政府信箱',
    '加入收藏',
    '设为首页',
    '登录',
    '注册',
    '繁体',
    '简体',
    '首页',
    '网站首页',
    '手机版',
    '智能问答',
  ],
  ...['大', '中', '小', '特大'],
].sort((a, b) => b.length - a.length)
const offer = new RegExp(`^[\\[【]?(?:(?:${label}|${offers.join('|')})(?:[\\s|•·×x：:\\]】\\[【]+|$))+$`, 'u')
const picture = /^\S+\.(?:png|jpe?g|gif|bmp|svg)$/iu
const clock = String.raw`\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?\s+\d{1,2}[:：]\d{2}(?:[:：]\d{2})?`
/** A line of such labels with their values, of a time of day, of a way through the site. */
const above = [
  new RegExp(`^[\\[【（(\\s]*${label}\\s*[：:]`, 'u'),
  new RegExp(`^[\\[【（(\\s]*${clock}`, 'u'),
  new RegExp(`(?:^|\\s)日期\\s*[：:].*\\s(?:${label})\\s*[：:]`, 'u'),
  offer,
  picture,
  /^(?:欢迎访问|今天是|您好，欢迎)|欢迎您[！!]?$|门户网站?(?:\s|$)/u,
  new RegExp(`^[\\[【（(]\\s*(?:${label}|大|中|小|\\s)+[\\]】）)]?$`, 'u'),
  /^(?:您?(?:现在|当前|所在|目前)?的?位置|当前位置|您的位置)\s*[是为]?[：:]/u,
  /^首\s*页\s*[>»›＞/|-]|(?:[>»›＞][^>»›＞]*){2,}/u,
]
const below = [
  offer,
  picture,
  /^[[【]?\s*(?:上一(?:篇|条)|下一(?:篇|条)|上一页|下一页|相关(?:链接|文章|新闻|阅读|文档)|返回顶部|返回列表|返回|附件下载|打印本页|打印|关闭窗口|关闭本页|关闭|我要纠错|分享到?|收藏)(?:[\]】：:]|\s|$)/u,
  /^(?:Copyright|©|网站地图|网站声明|技术支持|技术维护|扫一扫|联系我们|关于我们|无障碍)/iu,
  /^(?:主办|承办|协办|运维)(?:单位)?\s*[：:].*(?:政府|网|中心|办公室)/u,
]
/** What a page has at its foot and no letter anywhere: from there on nothing is the letter's. */
const foot = [
  /版权所有|网站标识码|ICP备|公网安备|网安备/u,
  /^主办(?:单位)?\s*[：:]\s*\S*(?:人民政府|政府办|网站|网络|信息中心|大数据)/u,
]

/** Whether a line above the text of a letter is a page's own; two sentences are none, whatever marks stand between them. */
export function isAbove({ text }: InputLine): boolean {
  return !/。.*。/u.test(text) && above.some((shape) => shape.test(text))
}
function isBelow({ text }: InputLine): boolean {
  return [...below, ...foot].some((shape) => shape.test(text))
}

/** Where the foot of a page begins: behind it stands no text any more. The number of lines where there is none. */
export function footStart(lines: readonly InputLine[]): number {
  const text = lines.findLastIndex(({ text }) => /。/u.test(text))
  const start = lines.findIndex((line, at) => at > text && foot.some((shape) => shape.test(line.text)))
  return start < 0 ? lines.length : start
}

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
  const end = footStart(lines)
  lines.forEach((line, at) => {
    const { text } = line
    if (rule.test(text) || (text.includes('|') && dashes.test(text))) found.set(line, 'rule')
    else if (pageNumber.test(text) || (counted && bareNumber.test(text))) found.set(line, 'page number')
    else if (at >= end || (at < top ? isAbove(line) : at >= tail && (isAbove(line) || isBelow(line))))
      found.set(line, 'web page')
  })
  return found
}
