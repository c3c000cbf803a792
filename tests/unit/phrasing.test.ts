import type { ElementContent, Nodes } from 'hast'
import { expect, test } from 'vitest'
import { phrasing } from '@/lib/phrasing'
import type { Mark } from '@/lib/reply'

/** hast as a picture: `<strong#lead>甲</strong>` is strong#lead[甲]. */
function picture(node: Nodes): string {
  if (node.type === 'text') return node.value
  const inside =
    'children' in node
      ? node.children.map((child: ElementContent | Nodes) => picture(child as Nodes)).join('')
      : ''
  if (node.type !== 'element') return inside
  const id = node.properties.id
  return `${node.tagName}${id ? `#${id}` : ''}[${inside}]`
}

const text = '甲乙丙丁戊'
const strong: Mark = { type: 'strong', start: 1, end: 4 }
const link: Mark = { type: 'link', href: 'https://a.example', start: 2, end: 3 }

test('sets bold and links, one inside the other', () => {
  expect(picture(phrasing({ text, marks: [strong, link] }, { start: 0, end: 5 }))).toBe(
    '甲strong[乙a[丙]丁]戊',
  )
})

test('cuts marks at the ends of the stretch', () => {
  expect(picture(phrasing({ text, marks: [strong] }, { start: 2, end: 5 }))).toBe('strong[丙丁]戊')
})

test('wraps stretches, and an outer wrap cuts an inner mark in two', () => {
  const layers = [[{ start: 0, end: 2, tagName: 'ins', properties: { id: 'edit' } }]]
  const spans = [{ id: 'lead', start: 1, end: 4 }]
  expect(picture(phrasing({ text, marks: [strong] }, { start: 0, end: 5 }, layers, spans))).toBe(
    'ins#edit[甲strong#lead[乙]]strong[丙丁]戊',
  )
})

test('an empty wrap leaves no element', () => {
  const layers = [[{ start: 2, end: 2, tagName: 'ins', properties: {} }]]
  expect(picture(phrasing({ text, marks: [] }, { start: 0, end: 5 }, layers))).toBe(text)
})
