import type { Placed } from './fragment'

/** A passage in its line; of what holds several, the first paragraph, heading or cell. */
export function firstOf(passage: Element): Placed {
  const range = new Range()
  range.selectNodeContents(passage.querySelector('p, h1, h2, h3, h4, h5, h6, th, td') ?? passage)
  return { words: `${range}`, ...textAround(range) }
}

/** What stands around a range in the lines in which it begins and ends. */
export function textAround(range: Range): { before: string; after: string } {
  const [before, after] = [range.cloneRange(), range.cloneRange()]
  before.setStart(lineOf(range.startContainer), 0)
  before.setEnd(range.startContainer, range.startOffset)
  after.selectNodeContents(lineOf(range.endContainer))
  after.setStart(range.endContainer, range.endOffset)
  return { before: `${before}`, after: `${after}` }
}

/** What holds the line of a node: a heading may run into its paragraph. */
export function lineOf(node: Node): Node {
  const isInline = !(node instanceof Element) || getComputedStyle(node).display === 'inline'
  return isInline && node.parentNode ? lineOf(node.parentNode) : node
}
