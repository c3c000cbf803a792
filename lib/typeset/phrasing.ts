import type { Element, ElementContent, Properties, Root } from 'hast'
import type { Extent, Mark, Reply, Span } from '../reply/reply'

/** A stretch of text that is wrapped in an element; it may begin or end anywhere. One without length is an empty element. */
export interface Wrap extends Extent {
  readonly tagName: string
  readonly properties: Properties
}

/**
 * The hast of a stretch of a reply's text with its bold and links. `layers` wrap it further, the first outermost; the
 * wraps of one layer stand in order and do not overlap. Where an outer wrap ends inside an inner one, the inner is cut
 * in two, and its `id` stays with the first piece. `spans` give their id to the mark that covers the same text.
 */
export function phrasing(
  reply: Pick<Reply, 'text' | 'marks'>,
  extent: Extent,
  layers: readonly (readonly Wrap[])[] = [],
  spans: readonly Span[] = [],
): Root {
  const marks = reply.marks.flatMap((mark) => wrapOf(mark, spans))
  return { type: 'root', children: render(reply.text, extent, [...layers, ...nested(marks)]) }
}

function wrapOf(mark: Mark, spans: readonly Span[]): Wrap[] {
  const { start, end } = mark
  const id = spans.find((span) => span.start === start && span.end === end)?.id
  const named = id === undefined ? {} : { id }
  if (mark.type === 'strong') return [{ start, end, tagName: 'strong', properties: named }]
  if (mark.type === 'link') return [{ start, end, tagName: 'a', properties: { href: mark.href, ...named } }]
  if (mark.type === 'also') {
    const properties = { className: ['also'], href: mark.href, ariaLabel: mark.label }
    return [{ start, end, tagName: 'a', properties }]
  }
  return []
}

/** Parts marks that stand inside one another into layers of which none overlaps itself; they come widest first. */
function nested(marks: readonly Wrap[]): Wrap[][] {
  const layers: Wrap[][] = []
  for (const mark of marks) {
    const free = layers.find((layer) => (layer.at(-1)?.end ?? 0) <= mark.start)
    if (free) free.push(mark)
    else layers.push([mark])
  }
  return layers
}

function render(
  text: string,
  { start, end }: Extent,
  layers: readonly (readonly Wrap[])[],
): ElementContent[] {
  if (start >= end) return []
  const [layer, ...inner] = layers
  if (!layer) return [{ type: 'text', value: text.slice(start, end) }]
  const children: ElementContent[] = []
  let at = start
  for (const wrap of layer) {
    const from = Math.max(wrap.start, start)
    const to = Math.min(wrap.end, end)
    const empty = wrap.start === wrap.end && from === wrap.start && from < end
    if (from >= to && !empty) continue
    children.push(
      ...render(text, { start: at, end: from }, inner),
      element(wrap, from, render(text, { start: from, end: to }, inner)),
    )
    at = to
  }
  children.push(...render(text, { start: at, end }, inner))
  return children
}

function element({ start, tagName, properties }: Wrap, from: number, children: ElementContent[]): Element {
  const { id: _, ...others } = properties
  return { type: 'element', tagName, properties: from === start ? properties : others, children }
}
