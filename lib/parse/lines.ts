import type {
  Heading,
  Link,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Strong,
  Table,
  TableRow,
} from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import type { Extent, Mark } from '../reply/reply'
import { fault, notice, quote } from './faults'
import { Ledger } from './ledger'
import { opensItem } from './numerals'
import { positionsIn } from './positions'
import { type RefusedMarkRule, refusal, refusedMarksIn } from './refused-marks'
import { type Character, type ClosedUp, closeUp, closeUpCells } from './space'

type InlineMark = Exclude<Mark, { type: 'subheading' | 'table' }>

/** One line of the letter: a paragraph, a heading, what a line break parts off from one, or a row of a table. */
export interface SourceLine {
  /** Depth of the heading that the line is, 0 for a paragraph. */
  readonly depth: 0 | Heading['depth']
  readonly text: string
  readonly marks: readonly InlineMark[]
  /** Offsets into `text`, in order, before which the file has white space that the letter has not. */
  readonly gaps: ReadonlySet<number>
  /** The container directive around the line. */
  readonly container: ContainerDirective | null
  /** The table that the line is a row of; a tab parts its cells. */
  readonly table: Table | null
  readonly position: Position
  /** Where in the file a stretch of `text` stands. */
  place(extent: Extent): Position
}

/** `line` up to an offset into its text. */
export function upTo(line: SourceLine, end: number): SourceLine {
  return { ...line, text: line.text.slice(0, end) }
}

/** Bold or a link, counted in the characters of its block. */
interface BlockMark {
  readonly mark: { type: 'strong' } | { type: 'link'; href: string }
  readonly from: number
  readonly to: number
}

/** What a paragraph or heading of the file holds. */
interface Inline {
  readonly characters: Character[]
  readonly marks: BlockMark[]
  /** Indices of the characters with which a new line of the letter begins. */
  readonly cuts: number[]
}

/** Marks of ASCII, which a backslash before them keeps. */
const punctuation = /[!-/:-@[-`{-~]/

/**
 * The letter's lines, in order, without markup. Every character of the file that is not white space either goes into
 * a line, is markup that the grammar knows, or is a fault: the ledger holds the parser to that.
 */
export function sourceLines(tree: Root, source: string, file: VFile): SourceLine[] {
  return new Reader(source, file).read(tree)
}

class Reader {
  readonly #lines: SourceLine[] = []
  readonly #ledger: Ledger
  readonly #position: (extent: Extent) => Position

  constructor(
    private readonly source: string,
    private readonly file: VFile,
  ) {
    this.#ledger = new Ledger(source)
    this.#position = positionsIn(source)
  }

  read(tree: Root): SourceLine[] {
    for (const child of tree.children) this.#block(child, null)
    for (const extent of this.#ledger.lost()) this.#refuse('lost-characters', extent)
    return this.#lines
  }

  #block(node: RootContent, container: ContainerDirective | null): void {
    const extent = extentOf(node)
    switch (node.type) {
      case 'paragraph':
        this.#inline(node, 0, container)
        return
      case 'heading':
        this.#ledger.markup({ start: extent.start, end: extent.start + node.depth })
        this.#inline(node, node.depth, container)
        return
      case 'thematicBreak':
        if (/^-{3,}\s*$/.test(this.#slice(extent))) this.#ledger.markup(extent)
        else this.#refuse('rule', extent)
        return
      case 'containerDirective':
        this.#container(node, container)
        return
      case 'table':
        this.#table(node, container)
        return
      default:
        // No other block is switched on; what one would hold is in no line, and told as lost.
        return
    }
  }

  #container(node: ContainerDirective, outer: ContainerDirective | null): void {
    const extent = extentOf(node)
    const text = this.#slice(extent)
    const [first = ''] = text.split('\n', 1)
    const end = /\n[ \t]*:{3,}[ \t]*$/.exec(text)
    if (outer) this.#refuse('nested-container', extent, node.name)
    else if (!/^:{3,}[\w-]*[ \t]*$/.test(first)) this.#refuse('labelled-container', extent, first)
    else if (!end) this.#refuse('open-container', extent, node.name)
    else {
      this.#ledger.markup({ start: extent.start, end: extent.start + first.length })
      this.#ledger.markup({ start: extent.start + end.index, end: extent.end })
      for (const child of node.children) this.#block(child, node)
    }
  }

  #inline(node: Paragraph | Heading, depth: SourceLine['depth'], container: ContainerDirective | null): void {
    const inline: Inline = { characters: [], marks: [], cuts: [] }
    for (const child of node.children) this.#phrase(child, inline)
    this.#refuseMarksIn(extentOf(node))
    const cuts = [...inline.cuts, ...this.#itemsIn(inline.characters)].sort((a, b) => a - b)
    for (const [index, from] of [0, ...cuts].entries()) {
      const closed = closeUp(inline.characters.slice(from, cuts[index]))
      this.#line(closed, inline.marks, from, { depth, container, table: null })
    }
  }

  #table(table: Table, container: ContainerDirective | null): void {
    const [head, first] = table.children
    // Below the head stands the line of dashes.
    if (head)
      this.#ledger.markup({
        start: extentOf(head).end,
        end: first ? extentOf(first).start : extentOf(table).end,
      })
    for (const row of table.children) this.#row(row, table, container)
  }

  #row(row: TableRow, table: Table, container: ContainerDirective | null): void {
    const inline: Inline = { characters: [], marks: [], cuts: [] }
    const cells: Character[][] = []
    const tabs: number[] = []
    for (const cell of row.children) {
      const { start, end } = extentOf(cell)
      const [first, last] = [cell.children[0], cell.children.at(-1)]
      // The bars around it.
      this.#ledger.markup({ start, end: first ? extentOf(first).start : end })
      if (last) this.#ledger.markup({ start: extentOf(last).end, end })
      if (cells.length > 0) {
        tabs.push(start)
        inline.characters.push({ value: '\t', offset: start })
      }
      const from = inline.characters.length
      for (const child of cell.children) this.#phrase(child, inline)
      cells.push(inline.characters.slice(from))
    }
    const extent = extentOf(row)
    this.#refuseMarksIn(extent)
    const closed = closeUpCells(cells, tabs)
    if (!this.#slice(extent).includes('|') && table.children[0] !== row) {
      notice(this.file, {
        place: this.#position(extent),
        rule: 'row-without-bars',
        found: `${quote(textOf(closed.characters))} right below a table`,
        expected: 'an empty line above what is no row of it',
      })
    }
    if (closed.characters.some(({ value }) => value !== '\t'))
      this.#line(closed, inline.marks, 0, { depth: 0, container, table })
  }

  #refuseMarksIn({ start, end }: Extent): void {
    for (const mark of refusedMarksIn(this.#ledger.unexplained({ start, end })))
      this.#refuse(mark.rule, { start: start + mark.start, end: start + mark.end })
  }

  #phrase(node: PhrasingContent, inline: Inline): void {
    const extent = extentOf(node)
    switch (node.type) {
      case 'text':
        this.#text(extent, inline)
        return
      case 'break':
        this.#ledger.markup(extent)
        // Nobody sees spaces at the end of a line.
        if (this.source[extent.start] === '\\') inline.cuts.push(inline.characters.length)
        else inline.characters.push({ value: '\n', offset: extent.start })
        return
      case 'strong':
      case 'link': {
        const refused = this.#refusalOf(node)
        if (refused) {
          this.#refuse(refused, extent, refused === 'link-address' && 'url' in node ? node.url : undefined)
          return
        }
        this.#bookEdges(node)
        const from = inline.characters.length
        for (const child of node.children) this.#phrase(child, inline)
        const mark =
          node.type === 'strong' ? { type: 'strong' as const } : { type: 'link' as const, href: node.url }
        inline.marks.push({ mark, from, to: inline.characters.length })
        return
      }
      case 'emphasis':
      case 'image':
        this.#refuse(node.type, extent)
        return
      default:
        // As in a block.
        return
    }
  }

  /** Books what stands around the words of bold or a link. */
  #bookEdges(node: Strong | Link): void {
    const { start, end } = extentOf(node)
    const [first, last] = [node.children[0], node.children.at(-1)]
    if (!first || !last) return
    this.#ledger.markup({ start, end: extentOf(first).start })
    this.#ledger.markup({ start: extentOf(last).end, end })
  }

  /** The rule against bold or a link that holds more than the grammar knows. */
  #refusalOf(node: Strong | Link): RefusedMarkRule | null {
    const last = node.children.at(-1)
    if (!last) return 'empty-link'
    if (node.type === 'strong') return null
    if (!/^(?:https?:\/\/|mailto:)/i.test(node.url)) return 'link-address'
    const behind = this.#slice({ start: extentOf(last).end, end: extentOf(node).end })
    return behind === `](${node.url})` ? null : 'link-form'
  }

  /** Appends the characters of a text, each with its own place in the file, without the backslashes that keep one. */
  #text({ start, end }: Extent, inline: Inline): void {
    this.#ledger.text({ start, end })
    for (let at = start; at < end; at += 1) {
      if (this.source[at] === '\\' && punctuation.test(this.source[at + 1] ?? '')) {
        this.#ledger.markup({ start: at, end: at + 1 })
        at += 1
        this.#ledger.text({ start: at, end: at + 1 }, true)
      }
      const value = String.fromCodePoint(this.source.codePointAt(at) ?? 0)
      inline.characters.push({ value, offset: at })
      at += value.length - 1
    }
  }

  /** Where in a paragraph a line of the file opens with a numeral: it is a line of the letter, whatever stands above. */
  #itemsIn(characters: readonly Character[]): number[] {
    const starts = characters.flatMap(({ value }, index) => (value === '\n' ? [index + 1] : []))
    return starts.filter((start, index) => {
      const line = characters.slice(start, (starts[index + 1] ?? characters.length + 1) - 1)
      const { characters: closed } = closeUp(line)
      const [first, last] = [closed[0], closed.at(-1)]
      const raw = line.map(({ value }) => value).join('')
      if (!first || !last || !(opensItem(raw.trimStart()) || opensItem(textOf(closed)))) return false
      notice(this.file, {
        place: this.#position({ start: first.offset, end: last.offset + last.value.length }),
        rule: 'item-below-text',
        found: `${quote(textOf(closed))} right below another line`,
        expected: 'an empty line above what begins with a numeral or a dash',
      })
      return true
    })
  }

  /** Puts down closed up characters as a line; `from` is the first of them as the marks count. */
  #line(
    { characters, gaps, before }: ClosedUp,
    marks: readonly BlockMark[],
    from: number,
    block: Pick<SourceLine, 'depth' | 'container' | 'table'>,
  ): void {
    const first = characters[0]
    const last = characters.at(-1)
    if (!first || !last) return
    const text = textOf(characters)
    /** Of each character where it begins in `text`; of each unit of `text` where it stands in the file. */
    const starts: number[] = []
    const offsets: number[] = []
    for (const { value, offset } of characters) {
      starts.push(offsets.length)
      for (let unit = 0; unit < value.length; unit += 1) offsets.push(offset)
    }
    const startAt = (index: number): number =>
      starts[before[Math.min(Math.max(index - from, 0), before.length - 1)] ?? 0] ?? text.length
    const end = last.offset + last.value.length
    const fileOffset = (offset: number): number => offsets[offset] ?? end
    this.#lines.push({
      ...block,
      text,
      marks: marks
        .map(({ mark, ...edges }): InlineMark => {
          return { ...mark, start: startAt(edges.from), end: startAt(edges.to) }
        })
        .filter((mark) => mark.start < mark.end),
      gaps: new Set([...gaps].map((index) => starts[index] ?? 0)),
      position: this.#position({ start: first.offset, end }),
      place: (extent) => this.#position({ start: fileOffset(extent.start), end: fileOffset(extent.end) }),
    })
  }

  /** Puts down a fault; what it covers is booked as a whole, so that one mistake makes one message. */
  #refuse(rule: RefusedMarkRule, extent: Extent, mark = this.#slice(extent)): void {
    this.#ledger.markup(extent)
    fault(this.file, { place: this.#position(extent), rule, ...refusal(rule, mark) })
  }

  #slice({ start, end }: Extent): string {
    return this.source.slice(start, end)
  }
}

function textOf(characters: readonly Character[]): string {
  return characters.map(({ value }) => value).join('')
}

function extentOf(node: Nodes): Extent {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) throw new Error(`A ${node.type} without a position`)
  return { start, end }
}
