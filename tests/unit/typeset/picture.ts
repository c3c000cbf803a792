import type { Nodes } from 'hast'

/** hast as a picture: `<strong id="lead">甲</strong>` is strong#lead[甲]. */
export function picture(node: Nodes): string {
  if (node.type === 'text') return node.value
  const inside = 'children' in node ? node.children.map((child) => picture(child)).join('') : ''
  if (node.type !== 'element') return inside
  const { id } = node.properties
  return `${node.tagName}${id ? `#${id}` : ''}[${inside}]`
}
