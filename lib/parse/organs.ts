import { type Found, spacedNames } from './found'
import { matchesOf, roundClose, roundOpen, shapeOf } from './grammar'
import type { SourceLine } from './lines'

/** Endings of the names of bodies that issue letters. */
const organEndings = [
  ...['委员会', '委', '局', '厅', '部', '院', '府', '办公室', '办', '处', '署', '司', '室', '科', '所', '站'],
  ...['中心', '会', '社', '公司', '集团', '银行', '分行', '支行', '总队', '支队', '大队', '馆', '庭', '党组'],
  ...['大学', '学院', '学校', '党校', '医院', '海关', '气象台', '电视台', '街道', '园区'],
  ...['妇联', '残联', '文联', '侨联', '工商联', '科协', '社科联', '农场', '林场', '牧场', '茶场'],
  ...['开发区', '高新区', '新区', '保税区', '自贸区'],
]
const organName = shapeOf`${organEndings}(?:[${roundOpen}][^${roundClose}]*[${roundClose}])?$`

/** What stands for the seal behind a body's name. */
const seal = shapeOf`[${roundOpen}](?:盖章|公章|印章|章)[${roundClose}]$`

/** Whether `text` reads as the name of one body: no sentence, no label, an ending that such names have. */
export function isOrgan(text: string): boolean {
  return (
    text.length >= 3 && text.length <= 40 && !/[，。；：！？、:;“”《》•]/u.test(text) && organName.test(text)
  )
}

/** The names in `text`, parted by 、. */
export function namesOn(text: string): Found[] {
  return matchesOf(text, /[^、]+/u).map(({ 0: value, index: start }) => {
    return { value, start, end: start + value.length }
  })
}

/** The bodies named on one line: one, or several with 、 or white space between them, each an own name. */
export function organsOn({ text, gaps }: SourceLine): Found[] {
  const names = namesOn(text)
  // A scan may put a space into a name, so that a line is parted only where each part is a name by itself.
  const spaced = names.flatMap((name) => spacedNames(name, gaps, 4))
  for (const found of [spaced, names]) {
    if (found.every(({ value }) => isOrgan(value))) return found.map(withoutSeal)
  }
  return []
}

function withoutSeal({ value: name, start }: Found): Found {
  const value = name.replace(seal, '')
  return { value, start, end: start + value.length }
}
