import type { Element } from 'xast'
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
import { type Cell, cell, docx, type Look, pageField, paragraph, run, table } from './docx'

type Side = 'left' | 'right'

const sides = ['left', 'right'] as const

/**
 * How words are marked. What differs has its letter's colour and a kind of underline of its own, so that a grey print
 * tells all apart; what both letters have is lighter, and dark enough to be read.
 */
const looks = {
  shared: { color: '666666' },
  own: { color: '000000' },
  left: { color: '123F70', underline: 'single' },
  right: { color: '6E2F00', underline: 'double' },
} as const satisfies Record<string, Look>

/** The faces: of the letters' text, of the file's own words. */
const faces = {
  letter: { latin: 'Times New Roman', chinese: '仿宋' },
  interface: { latin: 'Times New Roman', chinese: '宋体' },
} as const

/** A4 across, its margins, the columns between them, and their rules, in twentieths of a point. */
const paper = { width: 16838, height: 11906, margin: 1021 }
const columns = { letter: 6983, relation: 830 }
const grid = {
  columns: [columns.letter, columns.relation, columns.letter],
  margins: { above: 60, beside: 100 },
  rule: '8C8C8C',
}

/**
 * comparison.docx: two letters side by side as on their page, each whole and once in its own order, for Word and its
 * like; `base` is the site's absolute address or `null`. The same pair gives the same bytes, whenever and wherever.
 */
export function comparisonDocx(pair: ComparedPair, base: string | null): Uint8Array<ArrayBuffer> {
  const names = namesOf(pair.left, pair.right)
  return docx({
    title: `${words.title}：${names.left.label}、${names.right.label}`,
    creator: site.name,
    paper,
    face: faces.letter,
    size: 21,
    body: [...opening(pair, base), table(rows(pair), grid), paragraph([])],
    footer: pageNumber(),
  })
}

function small(text: string, look: Look = {}): Element {
  return run(text, { face: faces.interface, size: 18, ...look })
}

function pageNumber(): Element {
  const [before, between, after] = words.page
  const look = { face: faces.interface, size: 18 }
  return paragraph(
    [small(before), pageField('PAGE', look), small(between), pageField('NUMPAGES', look), small(after)],
    { centred: true },
  )
}

/** What the two letters are, how much they share, and what the marks mean. */
function opening(pair: ComparedPair, base: string | null): Element[] {
  const names = namesOf(pair.left, pair.right)
  return [
    paragraph([run(words.title, { face: faces.interface, bold: true, size: 32 })], {
      after: 120,
      outline: 0,
    }),
    ...sides.map((side) => {
      const reply = pair[side]
      const address = base === null ? '' : `，${base}${addresses.reply(reply)}`
      return paragraph(
        [
          small(names[side].label, { bold: true, ...looks[side] }),
          small(`　${citation(reply)}${address}。`),
          small(words.shared(Math.round(sharedPart(pair.comparison, side) * 100))),
        ],
        { after: 60 },
      )
    }),
    paragraph(
      [
        small(words.key.title),
        small(words.key.same, looks.shared),
        ...sides.flatMap((side) => [small('　'), small(words.key.differs(names[side].short), looks[side])]),
        small(`　${words.key.moved}`),
      ],
      { after: 160 },
    ),
  ]
}

function rows(pair: ComparedPair): Cell[][] {
  const names = namesOf(pair.left, pair.right)
  const blocks = { left: blocksOf(pair.left), right: blocksOf(pair.right) }
  const counterpart = counterparts(pair.rows)
  const letterCell = (row: Row, side: Side): Cell => {
    const shares = row[side]
    if (shares.length > 0) return cell(paragraphs(pair, side, row, shares, blocks[side]))
    const other = row.kind === 'moved' ? counterpart(row) : null
    const note = other
      ? words.counterpart(names[side].short, locatorOf(pair[side], other.share))
      : words.blank(names[side].short)
    return cell([line([small(note, looks.shared)])], { fill: 'F2F2F2' })
  }
  return [
    [
      headCell(names.left.label, looks.left),
      headCell(words.comparison),
      headCell(names.right.label, looks.right),
    ],
    ...pair.rows.map((row) => [
      letterCell(row, 'left'),
      cell([paragraph([small(relationOf(row))], { centred: true })], { sides: 20 }),
      letterCell(row, 'right'),
    ]),
  ]
}

function relationOf({ kind, only }: Row): string {
  return kind === 'same' ? '' : words.kinds[only ?? kind]
}

function headCell(text: string, look: Look = {}): Cell {
  return cell([paragraph([run(text, { face: faces.interface, bold: true, ...look })], { centred: true })], {
    fill: 'EDEDED',
    middle: true,
  })
}

function line(children: readonly Element[], indented = false): Element {
  return paragraph(children, { line: 320, indent: indented ? 420 : 0 })
}

/** The text of a row on one side, a block of the letter a paragraph. */
function paragraphs(
  pair: ComparedPair,
  side: Side,
  row: Row,
  shares: readonly Share[],
  blocks: readonly Block[],
): Element[] {
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
  look: Look,
  differs: Look,
  differing: readonly Extent[],
  bold: readonly Extent[],
  apart: ReadonlySet<number>,
): Element[] {
  const cuts = new Set([start, end, ...[...apart].filter((at) => start < at && at < end)])
  for (const extent of [...differing, ...bold]) {
    for (const at of [extent.start, extent.end]) if (start < at && at < end) cuts.add(at)
  }
  const borders = [...cuts].sort((a, b) => a - b)
  return borders.slice(0, -1).map((from, index) => {
    const to = borders[index + 1] ?? end
    const within = (extent: Extent) => extent.start <= from && to <= extent.end
    return run(`${from > start && apart.has(from) ? '　' : ''}${text.slice(from, to)}`, {
      ...(differing.some(within) ? differs : look),
      bold: bold.some(within),
    })
  })
}
