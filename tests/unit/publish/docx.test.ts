import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { comparisonDocx } from '@/lib/publish/comparison-docx'
import { pair } from '../side-by-side/own-pair'

const files = Object.entries(unzipSync(comparisonDocx(pair, null))).map(
  ([name, bytes]) => [name, strFromU8(bytes)] as const,
)
const textOf = (name: string) => files.find(([one]) => one === name)?.[1] ?? ''

/** The order that the schema of ISO/IEC 29500-1 has for the properties in use. */
const order: Readonly<Record<string, readonly string[]>> = {
  pPr: ['spacing', 'ind', 'jc', 'outlineLvl'],
  rPr: ['rFonts', 'b', 'color', 'sz', 'u', 'lang'],
  tblPr: ['tblW', 'tblBorders', 'tblLayout', 'tblCellMar'],
  tblBorders: ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'],
  tblCellMar: ['top', 'left', 'bottom', 'right'],
  tcPr: ['tcW', 'shd', 'tcMar', 'vAlign'],
  tcMar: ['left', 'right'],
  sectPr: ['footerReference', 'pgSz', 'pgMar'],
}

test('has properties in the order of the schema, which Word insists on', () => {
  for (const [name, children] of Object.entries(order)) {
    const groups = files.flatMap(([, text]) => [
      ...text.matchAll(new RegExp(`<w:${name}>(.*?)</w:${name}>`, 'g')),
    ])
    expect(groups.length, name).toBeGreaterThan(0)
    for (const [, inside = ''] of groups) {
      // Of what stands inside a child, only the child counts.
      const outer = inside.replace(/<w:(\w+)>.*?<\/w:\1>/g, '<w:$1/>')
      const found = [...outer.matchAll(/<w:(\w+)/g)].map(([, child = '']) => child)
      expect(
        found.map((child) => children.indexOf(child)),
        `${name}: ${found}`,
      ).toEqual(found.map((child) => children.indexOf(child)).toSorted((a, b) => a - b))
      expect(found.every((child) => children.includes(child))).toBe(true)
    }
  }
})

test('names the kind of each of its parts, and has each that another belongs to', () => {
  const parts = files.map(([name]) => name).filter((name) => name.endsWith('.xml') && !name.startsWith('['))
  const kinds = [...textOf('[Content_Types].xml').matchAll(/PartName="\/(.*?)"/g)].map(([, name]) => name)
  expect(kinds.toSorted()).toEqual(parts.toSorted())
  const targets = (name: string) => [...textOf(name).matchAll(/Target="(.*?)"/g)].map(([, target]) => target)
  expect(targets('_rels/.rels')).toEqual(['word/document.xml', 'docProps/core.xml'])
  expect(targets('word/_rels/document.xml.rels')).toEqual(['styles.xml', 'footer1.xml'])
  expect(textOf('word/document.xml')).toContain('r:id="rId2"')
})

test('has a cell for each column in every row, a paragraph in every cell and one behind the table', () => {
  const rows = [...textOf('word/document.xml').matchAll(/<w:tr>(.*?)<\/w:tr>/g)]
  expect(rows.length).toBe(pair.rows.length + 1)
  for (const [, row = ''] of rows) {
    const cells = [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/g)]
    expect(cells).toHaveLength(3)
    for (const [, cell = ''] of cells) expect(cell).toMatch(/<w:p[ >/]/)
  }
  expect(textOf('word/document.xml')).toContain('</w:tbl><w:p/><w:sectPr>')
})
