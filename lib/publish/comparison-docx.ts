import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  type IRunOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  VerticalAlign,
  WidthType,
} from 'docx'
import { unzipSync, zipSync } from 'fflate'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { Share } from '../compare/comparison'
import { sharedPart } from '../library/featured'
import type { Extent, Reply } from '../reply/reply'
import type { ComparedPair } from '../side-by-side/compared-pair'
import { counterparts, type Row } from '../side-by-side/rows'
import { type Block, blocksOf, pieces } from '../typeset/blocks'
import { spacing } from '../typeset/spacing'
import { citation } from '../wording/citation'
import { locatorOf } from '../wording/locators'
import { site, files as words } from '../wording/messages'
import { namesOf } from '../wording/names'
import { addresses } from './addresses'

type Side = 'left' | 'right'

const sides = ['left', 'right'] as const

/**
 * How words are marked. What differs has its letter's colour and a kind of underline of its own, so that a grey print
 * tells all apart; what both letters have is lighter, and dark enough to be read.
 */
const looks = {
  shared: { color: '666666' },
  own: { color: '000000' },
  left: { color: '123F70', underline: { type: UnderlineType.SINGLE, color: '123F70' } },
  right: { color: '6E2F00', underline: { type: UnderlineType.DOUBLE, color: '6E2F00' } },
} as const satisfies Record<string, IRunOptions>

/** The faces: of the letters' text, of the file's own words. */
const faces = {
  letter: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '仿宋' },
  interface: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '宋体' },
} as const

/** Twentieths of a point: A4 across, its margins, and the columns between them. */
const paper = { width: 11906, height: 16838, margin: 1021 }
const columns = { letter: 6983, relation: 830 }
const cellMargins = { top: 60, bottom: 60, left: 100, right: 100 }

/**
 * comparison.docx: two letters side by side as on their page, each whole and once in its own order, for Word and its
 * like; `base` is the site's absolute address or `null`. The same pair gives the same bytes, whenever and wherever.
 */
export async function comparisonDocx(
  pair: ComparedPair,
  base: string | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    styles: {
      default: { document: { run: { font: faces.interface, size: 21, language: { eastAsia: 'zh-CN' } } } },
    },
    sections: [
      {
        properties: {
          page: {
            size: { ...paper, orientation: PageOrientation.LANDSCAPE },
            margin: { top: paper.margin, right: paper.margin, bottom: paper.margin, left: paper.margin },
          },
        },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [...opening(pair, base), table(pair)],
      },
    ],
  })
  const core = { path: 'docProps/core.xml', data: properties(pair) }
  return withoutDates(await Packer.toBuffer(document, false, [core]))
}

/** The file's title and maker, and no time: the library would write the present one. */
function properties({ left, right }: ComparedPair): string {
  const names = namesOf(left, right)
  const title = `${words.title}：${names.left.label}、${names.right.label}`
  return toXml([
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8" standalone="yes"' },
    x(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      [x('dc:title', title), x('dc:creator', site.name), x('dc:language', 'zh-CN')],
    ),
  ])
}

/** The same archive with one date for every file, the earliest that archives know. */
function withoutDates(archive: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(unzipSync(archive), { mtime: new Date(1980, 0, 1), level: 9 }))
}

function pageNumber(): Paragraph {
  const [before, between, after] = words.page
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new TextRun({
        size: 18,
        children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
      }),
    ],
  })
}

/** What the two letters are, how much they share, and what the marks mean. */
function opening(pair: ComparedPair, base: string | null): Paragraph[] {
  const names = namesOf(pair.left, pair.right)
  const note = (children: TextRun[]) => new Paragraph({ spacing: { after: 60 }, children })
  const small = (text: string, look: IRunOptions = {}) => new TextRun({ text, size: 18, ...look })
  return [
    new Paragraph({
      outlineLevel: 0,
      spacing: { after: 120 },
      children: [new TextRun({ text: words.title, bold: true, size: 32 })],
    }),
    ...sides.map((side) => {
      const reply = pair[side]
      const address = base === null ? '' : `，${base}${addresses.reply(reply)}`
      return note([
        small(names[side].label, { bold: true, ...looks[side] }),
        small(`　${citation(reply)}${address}。`),
        small(words.shared(Math.round(sharedPart(pair.comparison, side) * 100))),
      ])
    }),
    new Paragraph({
      spacing: { after: 160 },
      children: [
        small(words.key.title),
        small(words.key.same, looks.shared),
        ...sides.flatMap((side) => [small('　'), small(words.key.differs(names[side].short), looks[side])]),
        small(`　${words.key.moved}`),
      ],
    }),
  ]
}

function table(pair: ComparedPair): Table {
  const names = namesOf(pair.left, pair.right)
  const blocks = { left: blocksOf(pair.left), right: blocksOf(pair.right) }
  const counterpart = counterparts(pair.rows)
  const cell = (row: Row, side: Side): TableCell => {
    const shares = row[side]
    if (shares.length > 0) return letterCell(paragraphs(pair, side, row, shares, blocks[side]))
    const other = row.kind === 'moved' ? counterpart(row) : null
    const note = other
      ? words.counterpart(names[side].short, locatorOf(pair[side], other.share))
      : words.blank(names[side].short)
    return letterCell([line([new TextRun({ text: note, size: 18, ...looks.shared })])], true)
  }
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: 2 * columns.letter + columns.relation, type: WidthType.DXA },
    columnWidths: [columns.letter, columns.relation, columns.letter],
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: [
          headCell(names.left.label, looks.left),
          headCell(words.comparison),
          headCell(names.right.label, looks.right),
        ],
      }),
      ...pair.rows.map(
        (row) =>
          new TableRow({ children: [cell(row, 'left'), relationCell(relationOf(row)), cell(row, 'right')] }),
      ),
    ],
  })
}

function relationOf({ kind, only }: Row): string {
  return kind === 'same' ? '' : words.kinds[only ?? kind]
}

const rule = { style: BorderStyle.SINGLE, size: 4, color: '8C8C8C' }
const borders = { top: rule, bottom: rule, left: rule, right: rule }

function headCell(text: string, look: IRunOptions = {}): TableCell {
  return new TableCell({
    borders,
    margins: cellMargins,
    verticalAlign: VerticalAlign.CENTER,
    shading: { type: ShadingType.CLEAR, fill: 'EDEDED', color: 'auto' },
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text, bold: true, ...look })],
      }),
    ],
  })
}

function relationCell(text: string): TableCell {
  return new TableCell({
    borders,
    margins: { ...cellMargins, left: 20, right: 20 },
    children: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, size: 18 })] }),
    ],
  })
}

/** A letter's column in a row; one that has nothing there is shaded. */
function letterCell(children: Paragraph[], blank = false): TableCell {
  return new TableCell({
    borders,
    margins: cellMargins,
    ...(blank && { shading: { type: ShadingType.CLEAR, fill: 'F2F2F2', color: 'auto' } }),
    children,
  })
}

function line(children: TextRun[], indented = false): Paragraph {
  return new Paragraph({ spacing: { line: 320 }, ...(indented && { indent: { firstLine: 420 } }), children })
}

/** The text of a row on one side, a block of the letter a paragraph. */
function paragraphs(
  pair: ComparedPair,
  side: Side,
  row: Row,
  shares: readonly Share[],
  blocks: readonly Block[],
): Paragraph[] {
  const reply = pair[side]
  const edits = new Set(shares.map(({ passage }) => passage))
  const differing = [...edits]
    .flatMap((passage) => pair.comparison.passages[passage]?.edits ?? [])
    .map((edit) => edit[side])
  return pieces(blocks, shares).map((piece) => {
    const { block, begins } = piece
    const apart = new Set(block.fields.length > 0 ? spacing(reply, block).map(({ end }) => end) : [])
    const bold = block.level === null ? reply.marks.filter(({ type }) => type === 'strong') : [block]
    const prose = 'paragraphs' in block.section || block.section.type === 'closing'
    return line(
      runs(reply, piece, row.kind === 'own' ? looks.own : looks.shared, looks[side], differing, bold, apart),
      begins && prose,
    )
  })
}

/** A stretch of a letter as runs, cut where what differs or what is bold begins or ends; a space stands where words are set apart. */
function runs(
  { text }: Reply,
  { start, end }: Extent,
  look: IRunOptions,
  differs: IRunOptions,
  differing: readonly Extent[],
  bold: readonly Extent[],
  apart: ReadonlySet<number>,
): TextRun[] {
  const cuts = new Set([start, end, ...[...apart].filter((at) => start < at && at < end)])
  for (const extent of [...differing, ...bold]) {
    for (const at of [extent.start, extent.end]) if (start < at && at < end) cuts.add(at)
  }
  const borders = [...cuts].sort((a, b) => a - b)
  return borders.slice(0, -1).map((from, index) => {
    const to = borders[index + 1] ?? end
    const within = (extent: Extent) => extent.start <= from && to <= extent.end
    return new TextRun({
      font: faces.letter,
      ...(differing.some(within) ? differs : look),
      ...(bold.some(within) && { bold: true }),
      // A tab parts the cells of a table's row.
      children: `${from > start && apart.has(from) ? '　' : ''}${text.slice(from, to)}`
        .split('\t')
        .flatMap((part, cell) => (cell === 0 ? [part] : [new Tab(), part])),
    })
  })
}
