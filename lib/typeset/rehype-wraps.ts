import type { Element, ElementContent, Properties, Root } from 'hast'
import type { Plugin } from 'unified'
import type { Extent } from '../reply/reply'

/** A stretch of text that an element is set around; it may begin or end anywhere. One without length is an empty element. */
export interface Wrap extends Extent {
  readonly tagName: string
  readonly properties: Properties
}

interface WrapOptions {
  /** Offset of the tree's first character: the wraps count in the text that the tree is cut from. */
  readonly start: number
  /** The first outermost; the wraps of one layer stand in order and do not overlap. */
  readonly layers: readonly (readonly Wrap[])[]
}

/**
 * Rehype plugin that sets elements around stretches of a tree's text. Where an element of the tree, or a wrap
 * of an outer layer, ends inside a wrap, the wrap is cut in two, and its `id` stays with the first piece.
 */
export const rehypeWraps: Plugin<[WrapOptions], Root> = ({ start, layers }) => {
  return (tree) => {
    let root = tree
    for (const layer of layers) {
      const reading = { at: start, next: 0 }
      root = { ...root, children: root.children.flatMap((child) => wrapped(child, layer, reading)) }
    }
    return root
  }
}

/** How far the text has been read, and the first wrap of the layer that does not end before it. */
interface Reading {
  at: number
  next: number
}

function wrapped<Node extends Root['children'][number]>(
  node: Node,
  layer: readonly Wrap[],
  reading: Reading,
): (Node | ElementContent)[] {
  if (node.type === 'element')
    return [{ ...node, children: node.children.flatMap((child) => wrapped(child, layer, reading)) }]
  if (node.type !== 'text') return [node]
  const { value } = node
  const from = reading.at
  const to = from + value.length
  const found: ElementContent[] = []
  const text = (until: number) => {
    if (until > reading.at) found.push({ type: 'text', value: value.slice(reading.at - from, until - from) })
    reading.at = Math.max(reading.at, until)
  }
  for (let wrap = layer[reading.next]; wrap && wrap.start < to; wrap = layer[reading.next]) {
    const begins = wrap.start >= from
    if (wrap.end > from || (begins && wrap.start === wrap.end)) {
      text(wrap.start)
      const inside = value.slice(reading.at - from, wrap.end - from)
      found.push(elementOf(wrap, begins, inside))
      reading.at = Math.max(reading.at, Math.min(wrap.end, to))
    }
    if (wrap.end > to) break
    reading.next++
  }
  text(to)
  return found
}

function elementOf({ tagName, properties }: Wrap, begins: boolean, inside: string): Element {
  const { id: _, ...others } = properties
  return {
    type: 'element',
    tagName,
    properties: begins ? properties : others,
    children: inside === '' ? [] : [{ type: 'text', value: inside }],
  }
}
