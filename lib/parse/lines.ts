import type { Heading, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { lowerBound } from '../reply/lower-bound'
import type { Extent, Mark } from '../reply/reply'
import { fault, quote } from './faults'
import { parseMarkdown } from './markdown'
import { Points } from './points'
import { type Character, closeUp, isBlank } from './space'

export type InlineMark = Exclude<Mark, { type: 'subheading' }>

/** One line of the letter: a paragraph, a heading, or what a hard break parts off. */
export interface Line {
  /** Depth of the heading that the line is, 0 for a paragraph. */
  readonly depth: 0 | Heading['depth']
  readonly text: string
  readonly marks: readonly InlineMark[]
  /** Offsets into `text` before which the file has white space that the letter has not. */
  readonly gaps: ReadonlySet<number>
  /** The container directive around the line. */
  readonly container: ContainerDirective | null
  readonly position: Position
  /** Where in the file a stretch of `text` stands. */
  place(extent: Extent): Position
}

interface Collected {
  characters: Character[]
  marks: { mark: { type: 'strong' } | { type: 'link'; href: string }; from: number; to: number }[]
}

/**
 * The letter's lines, in order, without markup. Every character of the file that is not white space either goes into
 * a line, is markup that the grammar knows, or is a fault: a ledger of the source offsets holds the parser to that,
 * whatever Markdown may have made of them.
 */
export function linesOf(tree: Root, source: string, file: VFile): Line[] {
  return new Reader(source, file).read(tree)
}

class Reader {
  readonly #lines: Line[] = []
  readonly #places: Points
  readonly #spent: Uint8Array

  constructor(
    private readonly source: string,
    private readonly file: VFile,
  ) {
    this.#places = new Points(source)
    this.#spent = new Uint8Array(source.length)
  }

  read(tree: Root): Line[] {
    for (const child of tree.children) this.#block(child, null, [])
    this.#reportLost()
    return this.#lines
  }

  #block(node: RootContent, container: ContainerDirective | null, prefix: Character[]): void {
    switch (node.type) {
      case 'paragraph':
        this.#reportStrayHeading(node)
        this.#line(node, 0, container, prefix)
        return
      case 'heading':
        this.#heading(node, container, prefix)
        return
      case 'thematicBreak':
        if (/^-{3,}\s*$/.test(this.#slice(node))) this.#spend(...offsets(node))
        else this.#refuse(node, 'rule', quote(this.#slice(node)), 'a rule written `---`')
        return
      case 'list':
        for (const item of node.children) {
          const [first, ...rest] = item.children
          const [start, end] = offsets(item)
          const marker = this.#take(start, first ? offsets(first)[0] : end)
          if (first) this.#block(first, container, [...prefix, ...marker])
          else this.#emit({ characters: [...prefix, ...marker], marks: [] }, 0, container)
          for (const block of rest) this.#block(block, container, [])
        }
        return
      case 'containerDirective':
        this.#container(node, container)
        return
      default:
        this.#unsupported(node)
    }
  }

  #heading(node: Heading, container: ContainerDirective | null, prefix: Character[]): void {
    const [start] = offsets(node)
    const mark = /^#{1,6}/.exec(this.source.slice(start))?.[0]
    if (!mark) {
      this.#refuse(
        node,
        'underlined-heading',
        'line of hyphens or equals signs right under text',
        'an empty line before a rule, and headings marked with `#`',
      )
      return
    }
    this.#spend(start, start + mark.length)
    this.#line(node, node.depth, container, prefix)
  }

  #container(node: ContainerDirective, outer: ContainerDirective | null): void {
    const [start, end] = offsets(node)
    const text = this.source.slice(start, end)
    const opening = /^(:{3,})([\w-]*)[ \t]*(?=\n|$)/.exec(text)
    const closing = /(?:^|\n)[ \t]*(:{3,})[ \t]*$/.exec(text)
    if (outer) {
      this.#refuse(
        node,
        'nested-directive',
        `\`:::${node.name}\` inside \`:::${outer.name}\``,
        'directives one after another',
      )
    } else if (!opening) {
      this.#refuse(
        node,
        'directive-label',
        `\`${text.split('\n', 1)[0]}\``,
        `\`:::${node.name}\` and nothing else on its line`,
      )
    } else if (!closing || closing.index === 0) {
      this.#refuse(
        node,
        'open-directive',
        `\`:::${node.name}\` without an end`,
        'a line `:::` where the section ends',
      )
    } else {
      this.#spend(start, start + opening[0].length)
      this.#spend(start + closing.index, end)
      for (const child of node.children) this.#block(child, node, [])
    }
  }

  #line(
    node: Parents,
    depth: Line['depth'],
    container: ContainerDirective | null,
    prefix: Character[],
  ): void {
    let line: Collected = { characters: [...prefix], marks: [] }
    const flow = (nodes: readonly PhrasingContent[], open: Collected['marks']): void => {
      for (const child of nodes) {
        if (child.type === 'text') {
          // One by one: a text of a megabyte is more than a call takes as arguments.
          for (const character of this.#textOf(child)) line.characters.push(character)
        } else if (child.type === 'break' && (depth > 0 || this.source[offsets(child)[0]] !== '\\')) {
          // A heading is one line, over however many the file spreads it, and nobody sees spaces at the end of a line.
          this.#spend(...offsets(child))
          line.characters.push({ value: ' ', offset: offsets(child)[0] })
        } else if (child.type === 'break') {
          for (const mark of open) mark.to = line.characters.length
          this.#spend(...offsets(child))
          this.#emit(line, depth, container)
          line = { characters: [], marks: [] }
          for (const mark of open) line.marks.push(Object.assign(mark, { from: 0 }))
        } else if ((child.type === 'strong' || child.type === 'link') && this.#spendMarkup(child)) {
          const mark =
            child.type === 'strong' ? { type: 'strong' as const } : { type: 'link' as const, href: child.url }
          const from = line.characters.length
          const entry = { mark, from, to: from }
          line.marks.push(entry)
          flow(child.children, [...open, entry])
          entry.to = line.characters.length
        } else if (child.type !== 'strong' && child.type !== 'link') this.#unsupported(child)
      }
    }
    flow(node.children as PhrasingContent[], [])
    this.#emit(line, depth, container)
  }

  /** Books the marks around a bold stretch or a link; false, and a fault, where they hold more than the grammar knows. */
  #spendMarkup(node: Extract<PhrasingContent, { type: 'strong' | 'link' }>): boolean {
    const [start, end] = offsets(node)
    const first = node.children[0]
    const last = node.children.at(-1)
    if (!first || !last) {
      this.#refuse(node, 'empty-link', quote(this.#slice(node)), 'a link with words')
      return false
    }
    const before = this.source.slice(start, offsets(first)[0])
    const after = this.source.slice(offsets(last)[1], end)
    if (node.type === 'strong') {
      if (before !== '**') {
        this.#refuse(
          node,
          'underscores',
          quote(this.#slice(node)),
          'bold written `**…**`, or `\\_` for an underscore',
        )
        return false
      }
    } else {
      if (!/^(?:https?:\/\/|mailto:)/i.test(node.url)) {
        this.#refuse(
          node,
          'link-address',
          `link to \`${node.url}\``,
          'an address that begins with http://, https:// or mailto:',
        )
        return false
      }
      const plain = after === `](${node.url})` || (before === '<' && after === '>')
      if (!plain) {
        this.#refuse(
          node,
          'link-form',
          quote(this.#slice(node)),
          'a link written `[words](address)`, without a title',
        )
        return false
      }
    }
    this.#spend(start, offsets(first)[0])
    this.#spend(offsets(last)[1], end)
    return true
  }

  /** The characters of a text node, each with its own place in the file: escapes and line starts are passed over. */
  #textOf(node: Extract<PhrasingContent, { type: 'text' }>): Character[] {
    const [start, end] = offsets(node)
    if (this.#refuseReferences(start, end)) return this.#take(start, end)
    const characters: Character[] = []
    let at = start
    for (const value of node.value) {
      while (at < end && !this.source.startsWith(value, at)) {
        // A backslash before a mark says that the mark is the letter's own.
        if (this.source[at] === '\\') this.#spend(at, at + 1)
        at += 1
      }
      const unescaped = this.source[at] === '\\' && this.source[at + 1] === value && value === '\\'
      if (unescaped) this.#spend(at, ++at)
      if (at >= end) break
      this.#spend(at, at + value.length)
      characters.push({ value, offset: at })
      at += value.length
    }
    this.#reportStrayMarks(start, end)
    this.#reportStrayBackslashes(start, end)
    this.#reportStrayLinks(start, end)
    return characters
  }

  /** Faults for `&amp;` and the like, which Markdown would turn into another character; true where there are any. */
  #refuseReferences(start: number, end: number): boolean {
    let found = false
    for (const match of this.source
      .slice(start, end)
      .matchAll(/(?<!\\)&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/gi)) {
      if (isLiteral(match[0])) continue
      found = true
      fault(this.file, {
        place: this.#places.position(start + match.index, start + match.index + match[0].length),
        rule: 'character-reference',
        found: `character reference \`${match[0]}\``,
        expected: 'the character itself, or `\\&`',
      })
    }
    if (found) this.#spend(start, end)
    return found
  }

  /** Faults for marks that are to structure the letter and that Markdown has left in its text. */
  #reportStrayMarks(start: number, end: number): void {
    for (const match of this.source.slice(start, end).matchAll(/(?<!\\)(?:\*\*+|:{3,})/g)) {
      const bold = match[0].startsWith('*')
      fault(this.file, {
        place: this.#places.position(start + match.index, start + match.index + match[0].length),
        rule: bold ? 'stray-bold' : 'stray-fence',
        found: bold
          ? `\`${match[0]}\` that makes nothing bold`
          : `\`${match[0]}\` that opens or ends no container`,
        expected: bold
          ? '`**` in pairs, with no space inside them, or `\\*` for an asterisk'
          : '`:::` right before a name, on a line of its own, and a `:::` for each, or `\\:` for a colon',
      })
    }
  }

  /** Faults for links that Markdown does not take for any, as with a space in the address. */
  #reportStrayLinks(start: number, end: number): void {
    for (const match of this.source.slice(start, end).matchAll(/(?<!\\)\]\(\s*[a-z][\w+.-]*:[^)]*\)?/gi)) {
      fault(this.file, {
        place: this.#places.position(start + match.index, start + match.index + match[0].length),
        rule: 'stray-link',
        found: `${quote(match[0])} that makes no link`,
        expected: 'an address without white space, or `\\]` for the letter’s own',
      })
    }
  }

  /** Faults for backslashes that keep nothing and that a reader would find in the letter. */
  #reportStrayBackslashes(start: number, end: number): void {
    for (const match of this.source.slice(start, end).matchAll(/\\(?:[!-/:-@[-`{-~]|())/g)) {
      if (match[1] === undefined) continue
      fault(this.file, {
        place: this.#places.position(start + match.index, start + match.index + 1),
        rule: 'stray-backslash',
        found: '`\\` that stands before no mark and ends no line',
        expected: 'it before a mark or between two lines of a paragraph, or `\\\\` for the letter’s own',
      })
    }
  }

  /** Faults for `#` that opens a paragraph and makes no heading, for want of a space or for one too many. */
  #reportStrayHeading(node: Parents): void {
    const [start] = offsets(node)
    const match = /^\s*(?:#{2,6}|#(?=\s*[\p{Script=Han}（(]))/u.exec(this.source.slice(start, start + 64))
    if (!match) return
    fault(this.file, {
      place: this.#places.position(start + match[0].indexOf('#'), start + match[0].length),
      rule: 'stray-heading',
      found: `\`${match[0].trim()}\` that makes no heading`,
      expected: 'it at the margin with a space behind it, or `\\#` for the letter’s own',
    })
  }

  #emit(line: Collected, depth: Line['depth'], container: ContainerDirective | null): void {
    const { characters, gaps } = closeUp(line.characters)
    const first = characters[0]
    const last = characters.at(-1)
    if (!first || !last) return
    const starts: number[] = []
    let length = 0
    const closedGaps = new Set<number>()
    characters.forEach(({ value }, index) => {
      if (gaps.has(index)) closedGaps.add(length)
      starts.push(length)
      length += value.length
    })
    const at = (offset: number): number => {
      const index = starts.findLastIndex((start) => start <= offset)
      return (characters[index] ?? last).offset
    }
    const lastEnd = last.offset + last.value.length
    // Marks count in what was collected; white space at their ends has no part in the line.
    const within = (source: readonly Character[], from: number, to: number): Extent => {
      const [head, behind] = [from, to].map((index) => firstAt(characters, source[index]?.offset))
      return { start: starts[head ?? 0] ?? length, end: starts[behind ?? 0] ?? length }
    }
    this.#lines.push({
      depth,
      text: characters.map(({ value }) => value).join(''),
      marks: line.marks
        .map(({ mark, from, to }): InlineMark => ({ ...mark, ...within(line.characters, from, to) }))
        .filter(({ start, end }) => start < end),
      gaps: closedGaps,
      container,
      position: this.#places.position(first.offset, lastEnd),
      place: ({ start, end }) => this.#places.position(at(start), end >= length ? lastEnd : at(end)),
    })
  }

  #unsupported(node: Nodes): void {
    const [found, expected] = wording(node, quote(this.#slice(node)))
    this.#refuse(node, node.type, found, expected)
  }

  #refuse(node: Nodes, rule: string, found: string, expected: string): void {
    const [start, end] = offsets(node)
    // Booked as a whole, so that one mistake makes one message.
    this.#spend(start, end)
    fault(this.file, { place: this.#places.position(start, end), rule, found, expected })
  }

  #reportLost(): void {
    for (let at = 0; at < this.source.length; at += 1) {
      if (this.#accounted(at)) continue
      const start = at
      while (at < this.source.length && !this.#accounted(at)) at += 1
      fault(this.file, {
        place: this.#places.position(start, at),
        rule: 'lost-characters',
        found: `${quote(this.source.slice(start, at))}, which Markdown takes for markup`,
        expected: 'the letter’s own characters: a backslash before the first of them keeps them',
      })
    }
  }

  #accounted(at: number): boolean {
    return this.#spent[at] === 1 || isBlank(this.source[at] ?? '')
  }

  #take(start: number, end: number): Character[] {
    this.#spend(start, end)
    return [...this.source.slice(start, end)].map((value, index) => ({ value, offset: start + index }))
  }

  #spend(start: number, end: number): void {
    this.#spent.fill(1, start, end)
  }

  #slice(node: Nodes): string {
    return this.source.slice(...offsets(node))
  }
}

/** Index of the first of `characters` that stands in the file at `offset` or behind it; all of them stand in order. */
function firstAt(characters: readonly Character[], offset = Number.POSITIVE_INFINITY): number {
  return lowerBound(characters.length, (n) => characters[n]?.offset ?? 0, offset)
}

function offsets(node: Nodes): [number, number] {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) throw new Error(`A ${node.type} without a position`)
  return [start, end]
}

/** Whether Markdown leaves what looks like a character reference as it stands. */
function isLiteral(reference: string): boolean {
  const [paragraph] = parseMarkdown(reference).children
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined
  return text?.type === 'text' && text.value === reference
}

function wording(node: Nodes, source: string): [found: string, expected: string] {
  switch (node.type) {
    case 'html':
      return [
        source.startsWith('`<!--') ? `comment ${source}` : `HTML ${source}`,
        'text; a backslash before `<` keeps it',
      ]
    case 'textDirective':
    case 'leafDirective':
      return [`directive ${source}`, 'text: `：`, or `\\:` where the letter has a half-width colon']
    case 'code':
      return [`indented or fenced text ${source}`, 'a paragraph that begins at the margin']
    case 'inlineCode':
      return [`code ${source}`, 'text; a backslash before `` ` `` keeps it']
    case 'emphasis':
      return [
        `slanted text ${source}`,
        'bold written `**…**`; `\\*` or `\\_` where the letter has the mark itself',
      ]
    case 'blockquote':
      return [`quotation ${source}`, 'a paragraph; a backslash before `>` keeps it']
    case 'definition':
    case 'linkReference':
    case 'imageReference':
      return [`reference ${source}`, 'a link written `[words](address)`; a backslash before `[` keeps it']
    case 'image':
      return [`image ${source}`, 'text']
    default:
      return [`${node.type} ${source}`, 'a paragraph or a heading']
  }
}
