import type { Element, Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { isOwnLetterheadLine, tellsField } from '../parse/letterhead'
import { closedUp } from '../parse/space'
import { dataRows, isCatalogueRow } from './data-tables'
import { inputLines } from './lines'
import { lastAtMost, type Point, placesIn } from './places'
import { titleIn, topLines } from './titles'
import { Unreadable } from './unreadable'

/** Text taken from a document of another form, and where each of its characters stood there. */
export interface Extracted {
  readonly text: string
  /** Line and column in the document of a line and column of `text`. */
  readonly place: (at: Point) => Point
  /** The numerals that Word's automatic numbering shows and its file does not hold. */
  readonly numerals: readonly (Point & { readonly text: string })[]
  /** The lines of the document that are no part of `text`. */
  readonly around: readonly (Point & { readonly text: string })[]
}

/** Elements that hold no text of a page. */
const silent = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'select',
  'button',
  'svg',
  'iframe',
])
/** Elements whose content stands on lines of its own. */
const lines = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'br',
    'caption',
    'center',
    'dd',
    'div',
    'dl',
    'dt',
  ],
  ...[
    'figure',
    'footer',
    'form',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'hr',
    'html',
    'li',
    'main',
    'nav',
  ],
  ...['ol', 'p', 'pre', 'section', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
])

/**
 * The lines of a saved page: of the part that holds most of its prose, where there is one. `whole` takes all of
 * them, for a document that no site has put anything around.
 * @throws {Unreadable} where elements stand in one another too deep
 */
export function fromHtml(html: string, whole = false): Extracted {
  try {
    return extracted(html, whole)
  } catch (cause) {
    if (cause instanceof RangeError)
      throw new Unreadable('deep', 'has elements inside one another without end', { cause })
    throw cause
  }
}

function extracted(html: string, whole: boolean): Extracted {
  const tree = unified().use(rehypeParse).parse(html)
  const content = whole ? tree : contentOf(tree)
  const inside: Stretch[] = []
  const outside: Stretch[] = []
  const numerals: Stretch[] = []
  const visit = (node: Nodes, into: Stretch[]): void => {
    if (node.type === 'text') {
      const start = node.position?.start.offset ?? 0
      for (const { 0: part, index } of node.value.matchAll(/\s+|\S+/gu))
        into.push({ text: /^\s/u.test(part) ? ' ' : part, at: start + index })
      return
    }
    if (node.type !== 'element' && node.type !== 'root') return
    if (node.type === 'element' && silent.has(node.tagName)) return
    const own = node.type === 'element' && lines.has(node.tagName)
    const end = () => own && into.push({ text: '\n', at: into.at(-1)?.at ?? 0 })
    const rows =
      node.type === 'element' && node.tagName === 'table' && content !== node ? dataRows(node) : null
    const from = into.length
    end()
    if (rows) into.push(...rowsOf(rows, visit))
    else if (node.type === 'element' && node.tagName === 'tr' && isCatalogueRow(node))
      into.push(...onOneLine(node, visit))
    else for (const child of node.children) visit(child, child === content ? inside : into)
    end()
    if (whole && node.type === 'element' && node.tagName === 'data') numerals.push(...into.slice(from))
  }
  visit(tree, content === tree ? inside : outside)
  // A page may show the title, and what else is of the letterhead, above the element that holds the letter.
  const start = content.position?.start.offset ?? 0
  const above = linesOf(outside).filter((line) => (line[0]?.at ?? 0) < start && textOf(line).trim() !== '')
  const head = headAmong(above, titleIn(inputLines(textOf(inside))) !== null)
  for (const line of head) for (const stretch of line) outside.splice(outside.indexOf(stretch), 1)
  inside.unshift(...head.flatMap((line): Stretch[] => [...line, { text: '\n', at: line[0]?.at ?? 0 }]))
  const { pointAt } = placesIn(html)
  const text = textOf(inside)
  const own = placesIn(text)
  const starts = startsOf(inside)
  const kept = new Set(inside)
  const offsets = new Map(inside.map((stretch, n) => [stretch, starts[n] ?? 0]))
  return {
    text,
    numerals: numerals
      .filter((stretch) => kept.has(stretch) && stretch.text !== ' ')
      .map((stretch) => ({ text: stretch.text, ...own.pointAt(offsets.get(stretch) ?? 0) })),
    place: (point) => {
      const offset = own.offsetOf(point)
      const n = lastAtMost(starts, offset)
      return pointAt((inside[n]?.at ?? 0) + offset - (starts[n] ?? 0))
    },
    around: linesOf(outside).map((line) => ({ text: textOf(line).trim(), ...pointAt(line[0]?.at ?? 0) })),
  }
}

/** A stretch of text and its place in the page. */
interface Stretch {
  readonly text: string
  readonly at: number
}

/** A row of a catalogue as a line, with white space between its cells. */
function onOneLine(row: Element, visit: (node: Nodes, into: Stretch[]) => void): Stretch[] {
  const made: Stretch[] = []
  for (const cell of row.children) {
    visit(cell, made)
    made.push({ text: ' ', at: made.at(-1)?.at ?? 0 })
  }
  return made.map(({ text, at }) => ({ text: text === '\n' ? ' ' : text, at }))
}

/** A table as rows of Markdown. What parts its cells stands where the cell does. */
function rowsOf(
  rows: readonly (readonly (Element | null)[])[],
  visit: (node: Nodes, into: Stretch[]) => void,
): Stretch[] {
  const made: Stretch[] = []
  const put = (text: string) => made.push({ text, at: made.at(-1)?.at ?? 0 })
  for (const [n, row] of rows.entries()) {
    for (const cell of row) {
      put('| ')
      const words: Stretch[] = []
      if (cell) visit(cell, words)
      for (const { text, at } of words) {
        const isBlank = /^\s/u.test(text)
        if (!isBlank) made.push({ text: text.replaceAll('|', '\\|'), at })
        else if (!made.at(-1)?.text.endsWith(' ')) made.push({ text: ' ', at })
      }
      if (made.at(-1)?.text === ' ') made.pop()
      put(' ')
    }
    put('|')
    put('\n')
    if (n > 0) continue
    put(`|${'---|'.repeat(row.length)}`)
    put('\n')
  }
  return made
}

function textOf(stretches: readonly Stretch[]): string {
  return stretches.map(({ text }) => text).join('')
}

/** Where each stretch begins in the text of all. */
function startsOf(stretches: readonly Stretch[]): number[] {
  const starts: number[] = []
  let at = 0
  for (const { text } of stretches) {
    starts.push(at)
    at += text.length
  }
  return starts
}

/** The lines that hold something, each as its stretches. */
function linesOf(stretches: readonly Stretch[]): Stretch[][] {
  const found: Stretch[][] = []
  let line: Stretch[] = []
  for (const stretch of [...stretches, { text: '\n', at: 0 }]) {
    if (stretch.text !== '\n') {
      if (line.length > 0 || stretch.text !== ' ') line.push(stretch)
    } else if (line.length > 0) {
      found.push(line)
      line = []
    }
  }
  return found
}

/**
 * The lines above the letter's text that are its own: the title, where it has none inside (`titled`), what is of the
 * letterhead below that, and fields above it.
 */
function headAmong(above: readonly (readonly Stretch[])[], titled: boolean): readonly (readonly Stretch[])[] {
  const near = above.slice(-topLines)
  const seen = near.map((line) => closedUp(textOf(line)))
  const found = titleIn(inputLines(near.map(textOf).join('\n')))
  const title = titled ? null : (found?.title ?? null)
  // Below the title of the page nothing is its menu.
  const border = found?.title.last ?? near.length
  return near.filter((_, at) => {
    const { text, gaps } = seen[at] ?? closedUp('')
    const isTitle = title !== null && at >= title.first && at <= title.last
    const isOwn = at > border && isOwnLetterheadLine({ depth: 0, text, gaps })
    return isTitle || isOwn || tellsField(text, gaps)
  })
}

/** How much of a page's prose an element must hold to be the page's content. */
const mostProse = 0.9

/** The innermost element that holds nearly all of the page's prose: what is around it is the site's. */
function contentOf(tree: Root): Root | Element {
  const prose = proseOf(tree)
  let content: Root | Element = tree
  const least = mostProse * (prose.get(tree) ?? 0)
  for (;;) {
    const inner: Element | undefined = elementsIn(content).find((child) => (prose.get(child) ?? 0) >= least)
    if (!inner || least === 0 || !lines.has(inner.tagName) || inner.tagName === 'p') return content
    content = inner
  }
}

function elementsIn({ children }: Root | Element): Element[] {
  return children.flatMap((child) => (child.type === 'element' ? [child] : []))
}

/** Characters of each element's text that stand in stretches with a stop: menus and lists of links have none. */
function proseOf(tree: Root): ReadonlyMap<Nodes, number> {
  const found = new Map<Nodes, number>()
  const count = (node: Nodes): number => {
    let sum = 0
    if (node.type === 'text') sum = /[，。；]/u.test(node.value) ? node.value.length : 0
    else if ('children' in node && !(node.type === 'element' && silent.has(node.tagName)))
      for (const child of node.children) sum += count(child as Nodes)
    found.set(node, sum)
    return sum
  }
  count(tree)
  return found
}
