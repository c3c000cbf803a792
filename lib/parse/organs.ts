import type { Found } from './found'
import type { Line } from './lines'

/** Endings of the names of bodies that issue letters. */
const organEnding =
  /(?:委员会|委|局|厅|部|院|府|办公室|办|处|中心|署|会|社|公司|集团|银行|分行|支行|大学|学院|医院|馆|站|所|总队|支队|大队|司|室|科|园区|庭|党组|海关|气象台|电视台|街道|妇联|残联|文联|侨联|工商联|党校|学校|(?:开发|高新|新|保税|自贸)区)(?:[（(][^）)]*[）)])?$/u

/** What stands for the seal behind a body's name. */
const seal = /[（(](?:盖章|公章|印章|章)[）)]$/u

/** Whether `text` reads as the name of one body: no sentence, no label, an ending that such names have. */
export function isOrgan(text: string): boolean {
  return (
    text.length >= 3 && text.length <= 40 && !/[，。；：！？、:;“”《》]/u.test(text) && organEnding.test(text)
  )
}

/** The bodies named on one line: one, or several with white space between them, each an own name. */
export function organsOn(line: Line): Found[] {
  const borders = [0, ...[...line.gaps].sort((a, b) => a - b), line.text.length]
  const parts = borders.slice(1).map((end, index) => organ(line.text, borders[index] ?? 0, end))
  // A scan may put a space into a name, so that a line is parted only where each part is a name by itself.
  if (parts.every(({ value }) => value.length >= 4 && isOrgan(value))) return parts
  return isOrgan(line.text) ? [organ(line.text, 0, line.text.length)] : []
}

function organ(line: string, start: number, end: number): Found {
  const value = line.slice(start, end).replace(seal, '')
  return { value, start, end: start + value.length }
}
