import type { ElementContent, Nodes } from 'hast'
import { expect, test } from 'vitest'
import type { Mark } from '@/lib/reply/reply'
import { phrasing } from '@/lib/typeset/phrasing'

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

test('an empty wrap is an empty element, once, at the head of what follows it', () => {
  const layers = [[{ start: 2, end: 2, tagName: 'ins', properties: {} }]]
  expect(picture(phrasing({ text, marks: [] }, { start: 0, end: 5 }, layers))).toBe('甲乙ins[]丙丁戊')
  expect(picture(phrasing({ text, marks: [] }, { start: 0, end: 2 }, layers))).toBe('甲乙')
  expect(picture(phrasing({ text, marks: [] }, { start: 2, end: 5 }, layers))).toBe('ins[]丙丁戊')
})

test('what also stands elsewhere is told by an empty link, inside the bold text that it begins', () => {
  const also: Mark = { type: 'also', start: 1, end: 1, href: '/b/', label: '也见于乙' }
  const tree = phrasing({ text, marks: [strong, also] }, { start: 0, end: 5 })
  expect(picture(tree)).toBe('甲strong[a[]乙丙丁]戊')
  expect(JSON.stringify(tree)).toContain('"href":"/b/","ariaLabel":"也见于乙"')
})
