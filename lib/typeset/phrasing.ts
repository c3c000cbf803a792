import type { Root } from 'hast'
import { unified } from 'unified'
import type { Extent, Mark, Reply, Span } from '../reply/reply'
import { rehypeWraps, type Wrap } from './rehype-wraps'

/** What is set around the text of a letter, as layers of wraps, the first outermost. */
export type Layers = readonly (readonly Wrap[])[]

/** The hast of a stretch of a letter's text with the wraps that touch it. */
export function phrasing({ text }: Pick<Reply, 'text'>, { start, end }: Extent, layers: Layers): Root {
  const touching = layers.map((layer) =>
    layer.filter((wrap) => wrap.start < end && (start < wrap.end || start <= wrap.start)),
  )
  const tree: Root = { type: 'root', children: [{ type: 'text', value: text.slice(start, end) }] }
  return unified()
    .use(rehypeWraps, { start, layers: touching.filter((layer) => layer.length > 0) })
    .runSync(tree)
}

/** The bold and the links of a letter; `spans` give their id to the mark that covers the same text. */
export function markLayers(marks: readonly Mark[], spans: readonly Span[]): Layers {
  const layers: Wrap[][] = []
  for (const mark of marks) {
    const wrap = wrapOf(mark, spans)
    if (!wrap) continue
    // Marks may stand inside one another, the wider first; no layer overlaps itself.
    const free = layers.find((layer) => (layer.at(-1)?.end ?? 0) <= wrap.start)
    if (free) free.push(wrap)
    else layers.push([wrap])
  }
  return layers
}

function wrapOf(mark: Mark, spans: readonly Span[]): Wrap | null {
  const { start, end } = mark
  const id = spans.find((span) => span.start === start && span.end === end)?.id
  const named = id === undefined ? {} : { id }
  switch (mark.type) {
    case 'strong':
      return { start, end, tagName: 'strong', properties: named }
    case 'link':
      return { start, end, tagName: 'a', properties: { href: mark.href, ...named } }
    case 'subheading':
    case 'table':
      return null
    default:
      return mark satisfies never
  }
}
