import type { Element, Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'

interface Point {
  readonly line: number
  readonly column: number
}

/** Text taken from a document of another form, and where each of its characters stood there. */
export interface Extracted {
  readonly text: string
  /** Line and column in the document of a line and column of `text`. */
  readonly place: (at: Point) => Point
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

/** The lines of a saved page: of the part that holds most of its prose, where there is one. */
export function fromHtml(html: string): Extracted {
  const tree = unified().use(rehypeParse).parse(html)
  let text = ''
  const places: { readonly offset: number; readonly point: Point }[] = []
  const visit = (node: Nodes): void => {
    if (node.type === 'text') {
      const { line = 1, column = 1 } = node.position?.start ?? {}
      places.push({ offset: text.length, point: { line, column } })
      text += node.value.replace(/\s+/gu, ' ')
      return
    }
    if (node.type !== 'element' && node.type !== 'root') return
    if (node.type === 'element' && silent.has(node.tagName)) return
    const own = node.type === 'element' && lines.has(node.tagName)
    if (own) text += '\n'
    for (const child of node.children) visit(child)
    if (own) text += '\n'
  }
  visit(contentOf(tree))
  return {
    text,
    place: ({ line, column }) => {
      const offset = text.split('\n', line - 1).join('\n').length + column
      return places.findLast((place) => place.offset <= offset)?.point ?? { line: 1, column: 1 }
    },
  }
}

/** How much of a page's prose an element must hold to be the page's content. */
const mostProse = 0.9

/** The innermost element that holds nearly all of the page's prose: what is around it is the site's. */
function contentOf(tree: Root): Root | Element {
  let content: Root | Element = tree
  const least = mostProse * proseIn(tree)
  for (;;) {
    const inner: Element | undefined = elementsIn(content).find((child) => proseIn(child) >= least)
    if (!inner || least === 0 || !lines.has(inner.tagName) || inner.tagName === 'p') return content
    content = inner
  }
}

function elementsIn({ children }: Root | Element): Element[] {
  return children.flatMap((child) => (child.type === 'element' ? [child] : []))
}

/** Characters of an element's text that stand in stretches with a stop: menus and lists of links have none. */
function proseIn(node: Nodes): number {
  if (node.type === 'text') return /[，。；]/u.test(node.value) ? node.value.length : 0
  if (node.type === 'element' && silent.has(node.tagName)) return 0
  return 'children' in node ? node.children.reduce((sum, child) => sum + proseIn(child as Nodes), 0) : 0
}
