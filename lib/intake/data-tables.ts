import type { Element, ElementContent, Nodes } from 'hast'
import { isContactLine } from '../parse/contact'
import { isDistributionLine } from '../parse/distribution'
import { isOrgan } from '../parse/organs'
import { isDateLine } from '../parse/tail-lines'
import { isLabelled } from '../parse/top-labels'
import { compact } from './lines'

/** The most characters of a cell: where a page or a file sets text in tables, a cell holds far more. */
const longestCell = 200

/**
 * The rows of a table that holds data, each with as many cells as the widest; `null` for one that only sets out a page: a
 * catalogue, who signs, the imprint, text. Of cells that are merged the first has the text and the others are empty,
 * since a letter's words stand in it once.
 */
export function dataRows(table: Element): readonly (readonly (Element | null)[])[] | null {
  const rows: (Element | null)[][] = []
  /** By column, how many rows below a merged cell still covers. */
  const covered: number[] = []
  for (const row of rowsIn(table)) {
    const cells: (Element | null)[] = []
    const cover = () => {
      while ((covered[cells.length] ?? 0) > 0) {
        covered[cells.length] = (covered[cells.length] ?? 0) - 1
        cells.push(null)
      }
    }
    for (const cell of cellsIn(row)) {
      cover()
      for (let n = 0; n < spanOf(cell, 'colSpan'); n += 1) {
        covered[cells.length] = spanOf(cell, 'rowSpan') - 1
        cells.push(n === 0 ? cell : null)
      }
    }
    cover()
    rows.push(cells)
  }
  const width = Math.max(0, ...rows.map(({ length }) => length))
  return width >= 2 && holdData(rows)
    ? rows.map((row) => [...row, ...Array(width - row.length).fill(null)])
    : null
}

function holdData(rows: readonly (readonly (Element | null)[])[]): boolean {
  const words = rows.map((row) => row.map((cell) => (cell === null ? '' : compact(textOf(cell)))))
  const cells = words.flat().filter((each) => each !== '')
  const full = words.filter((row) => row.filter((each) => each !== '').length >= 2)
  const [first = ''] = cells
  return (
    full.length >= 2 &&
    cells.every((each) => each.length <= longestCell) &&
    !rows.some((row) => row.some((cell) => cell !== null && holds(cell, 'table'))) &&
    !words.some((row) => isLabelled(row.join('：')) || isDistributionLine(row.join(''))) &&
    !isContactLine(`${first}：`) &&
    !words[0]?.every((each) => each === '' || isOrgan(each) || isDateLine(each))
  )
}

/** Whether a row of a catalogue has labels and their values in turn: 文号 and what it is, 公开方式 and which. */
export function isCatalogueRow(row: Element): boolean {
  const words = cellsIn(row).map((cell) => compact(textOf(cell)))
  return (
    words.length % 2 === 0 &&
    words.every((each) => each.length <= longestCell) &&
    words.some((each, at) => at % 2 === 0 && (isLabelled(`${each}：`) || isContactLine(`${each}：`)))
  )
}

function rowsIn(node: Element): Element[] {
  return childrenOf(node).flatMap((child) =>
    child.tagName === 'tr'
      ? [child]
      : ['thead', 'tbody', 'tfoot'].includes(child.tagName)
        ? rowsIn(child)
        : [],
  )
}

function cellsIn(row: Element): Element[] {
  return childrenOf(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th')
}

function childrenOf({ children }: Element): Element[] {
  return children.filter((child: ElementContent): child is Element => child.type === 'element')
}

/** The most rows or columns that a merged cell is taken to cover. */
const widest = 100

function spanOf({ properties }: Element, name: 'colSpan' | 'rowSpan'): number {
  const span = Number(properties[name] ?? 1)
  return Number.isInteger(span) && span > 0 ? Math.min(span, widest) : 1
}

function holds(node: Element, tagName: string): boolean {
  return childrenOf(node).some((child) => child.tagName === tagName || holds(child, tagName))
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
