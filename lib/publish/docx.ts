import { strToU8, zipSync } from 'fflate'
import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'

/**
 * The few parts of Office Open XML (ISO/IEC 29500-1) that a document of paragraphs and one table needs. Properties stand in
 * the order of its schema, which Word insists on. Lengths are twentieths of a point, sizes of type half points, colours
 * six hexadecimal digits.
 */

/** The faces of Latin and of Chinese text. */
interface Face {
  readonly latin: string
  readonly chinese: string
}

/** How a run of text looks. */
export interface Look {
  readonly face?: Face
  readonly bold?: boolean
  readonly color?: string
  readonly size?: number
  readonly underline?: 'single' | 'double'
}

/** A stretch of text of one look; its tabs are tabs. */
export function run(text: string, look: Look = {}): Element {
  return x('w:r', [
    properties('w:rPr', lookOf(look)),
    ...text
      .split('\t')
      .flatMap((part, index) => [
        ...(index > 0 ? [x('w:tab')] : []),
        ...(part ? [x('w:t', { 'xml:space': 'preserve' }, [part])] : []),
      ]),
  ])
}

/** The number of the page, or that of all. */
export function pageField(name: 'PAGE' | 'NUMPAGES', look: Look): Element {
  return x('w:fldSimple', { 'w:instr': name }, [run('1', look)])
}

/** How a paragraph is set; `outline` is a heading's level, from 0. */
interface Setting {
  readonly centred?: boolean
  readonly after?: number
  readonly line?: number
  readonly indent?: number
  readonly outline?: number
}

/** A paragraph of runs and fields. */
export function paragraph(
  children: readonly Element[],
  { after, line, indent, centred, outline }: Setting = {},
): Element {
  const set = [
    ...(after || line ? [x('w:spacing', { 'w:after': after, 'w:line': line })] : []),
    ...(indent ? [x('w:ind', { 'w:firstLine': indent })] : []),
    ...(centred ? [x('w:jc', { 'w:val': 'center' })] : []),
    ...(outline === undefined ? [] : [x('w:outlineLvl', { 'w:val': outline })]),
  ]
  return x('w:p', [properties('w:pPr', set), ...children])
}

/** How a cell looks: what it is filled with, its text in the middle of its height, the margins beside it where they are not the table's. */
interface CellLook {
  readonly fill?: string
  readonly middle?: boolean
  readonly sides?: number
}

/** A cell of a table, once its column gives it a width. */
export type Cell = (width: number) => Element

/** A cell of paragraphs, one at the least. */
export function cell(paragraphs: readonly Element[], { fill, middle, sides }: CellLook = {}): Cell {
  return (width) =>
    x('w:tc', [
      x('w:tcPr', [
        widthOf('w:tcW', width),
        ...(fill ? [x('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill })] : []),
        ...(sides === undefined ? [] : [x('w:tcMar', [widthOf('w:left', sides), widthOf('w:right', sides)])]),
        ...(middle ? [x('w:vAlign', { 'w:val': 'center' })] : []),
      ]),
      ...paragraphs,
    ])
}

interface Grid {
  readonly columns: readonly number[]
  /** The margins around the text of a cell. */
  readonly margins: { readonly above: number; readonly beside: number }
  readonly rule: string
}

/** A table with rules, whose first row stands on top of each of its pages. */
export function table(rows: readonly (readonly Cell[])[], { columns, margins, rule }: Grid): Element {
  const border = { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': rule }
  return x('w:tbl', [
    x('w:tblPr', [
      widthOf('w:tblW', sum(columns)),
      x(
        'w:tblBorders',
        ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => x(`w:${side}`, border)),
      ),
      x('w:tblLayout', { 'w:type': 'fixed' }),
      x('w:tblCellMar', [
        widthOf('w:top', margins.above),
        widthOf('w:left', margins.beside),
        widthOf('w:bottom', margins.above),
        widthOf('w:right', margins.beside),
      ]),
    ]),
    x(
      'w:tblGrid',
      columns.map((width) => x('w:gridCol', { 'w:w': width })),
    ),
    ...rows.map((cells, index) =>
      x('w:tr', [
        index === 0 ? x('w:trPr', [x('w:cantSplit'), x('w:tblHeader')]) : null,
        ...cells.map((make, column) => make(columns[column] ?? 0)),
      ]),
    ),
  ])
}

/** A document on paper of one size. */
interface WordDocument {
  readonly title: string
  readonly creator: string
  /** The paper as it lies, and the margin on all of its sides. */
  readonly paper: { readonly width: number; readonly height: number; readonly margin: number }
  readonly face: Face
  readonly size: number
  readonly body: readonly Element[]
  readonly footer: Element
}

/** The file of a document, the same bytes for the same document: it holds no time but the earliest that archives know. */
export function docx(document: WordDocument): Uint8Array<ArrayBuffer> {
  const files = { ...frame, ...partsOf(document) }
  const bytes = Object.entries(files).map(([name, root]) => [name, strToU8(fileOf(root))] as const)
  return new Uint8Array(zipSync(Object.fromEntries(bytes), { mtime: new Date(1980, 0, 1), level: 9 }))
}

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** What is the same in every such file: of which kinds its parts are, and what belongs to what. */
const frame: Readonly<Record<string, Element>> = {
  '[Content_Types].xml': x('Types', { xmlns: `${packages}/content-types` }, [
    x('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    ...[
      ['word/document.xml', `${type}.document.main+xml`],
      ['word/styles.xml', `${type}.styles+xml`],
      ['word/footer1.xml', `${type}.footer+xml`],
      ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ].map(([name, ContentType]) => x('Override', { PartName: `/${name}`, ContentType })),
  ]),
  '_rels/.rels': relationsOf([
    [`${relationships}/officeDocument`, 'word/document.xml'],
    [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]),
  'word/_rels/document.xml.rels': relationsOf([
    [`${relationships}/styles`, 'styles.xml'],
    [`${relationships}/footer`, 'footer1.xml'],
  ]),
}

function partsOf({ title, creator, paper, face, size, body, footer }: WordDocument): Record<string, Element> {
  const { width, height, margin } = paper
  const side = { 'w:top': margin, 'w:right': margin, 'w:bottom': margin, 'w:left': margin }
  const half = Math.round(margin / 2)
  const edges = { 'w:header': half, 'w:footer': half, 'w:gutter': 0 }
  const orient = width > height ? 'landscape' : undefined
  return {
    'docProps/core.xml': x(
      'cp:coreProperties',
      {
        'xmlns:cp': `${packages}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      [x('dc:title', title), x('dc:creator', creator), x('dc:language', ['zh-CN'])],
    ),
    'word/styles.xml': x('w:styles', { 'xmlns:w': main }, [
      x('w:docDefaults', [
        x('w:rPrDefault', [
          x('w:rPr', [...lookOf({ face, size }), x('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN' })]),
        ]),
      ]),
    ]),
    'word/footer1.xml': x('w:ftr', { 'xmlns:w': main }, [footer]),
    'word/document.xml': x('w:document', { 'xmlns:w': main, 'xmlns:r': relationships }, [
      x('w:body', [
        ...body,
        x('w:sectPr', [
          x('w:footerReference', { 'w:type': 'default', 'r:id': 'rId2' }),
          x('w:pgSz', { 'w:w': width, 'w:h': height, 'w:orient': orient }),
          x('w:pgMar', { ...side, ...edges }),
        ]),
      ]),
    ]),
  }
}

/** What a part belongs to; those are numbered as they come: rId1, rId2. */
function relationsOf(relations: readonly (readonly [type: string, target: string])[]): Element {
  return x(
    'Relationships',
    { xmlns: `${packages}/relationships` },
    relations.map(([Type, Target], index) => x('Relationship', { Id: `rId${index + 1}`, Type, Target })),
  )
}

function lookOf({ face, bold, color, size, underline }: Look): Element[] {
  return [
    ...(face
      ? [
          x('w:rFonts', {
            'w:ascii': face.latin,
            'w:hAnsi': face.latin,
            'w:eastAsia': face.chinese,
            'w:cs': face.latin,
          }),
        ]
      : []),
    ...(bold ? [x('w:b')] : []),
    ...(color ? [x('w:color', { 'w:val': color })] : []),
    ...(size ? [x('w:sz', { 'w:val': size })] : []),
    ...(underline ? [x('w:u', { 'w:val': underline, 'w:color': color })] : []),
  ]
}

function properties(name: string, children: readonly Element[]): Element | null {
  return children.length > 0 ? x(name, [...children]) : null
}

function widthOf(name: string, width: number): Element {
  return x(name, { 'w:w': width, 'w:type': 'dxa' })
}

function fileOf(root: Element): string {
  return toXml(
    [{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8" standalone="yes"' }, root],
    { closeEmptyElements: true, tightClose: true },
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
