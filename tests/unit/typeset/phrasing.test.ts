import { expect, test } from 'vitest'
import type { Mark } from '@/lib/reply/reply'
import { markLayers, phrasing } from '@/lib/typeset/phrasing'
import { picture } from './picture'

const reply = { text: '甲乙丙丁戊' }
const whole = { start: 0, end: 5 }
const strong: Mark = { type: 'strong', start: 1, end: 4 }
const link: Mark = { type: 'link', href: 'https://a.example', start: 2, end: 3 }

test('sets bold and links, one inside the other', () => {
  expect(picture(phrasing(reply, whole, markLayers([strong, link], [])))).toBe('甲strong[乙a[丙]丁]戊')
})

test('sets marks that follow one another side by side', () => {
  const marks: Mark[] = [{ ...strong, end: 2 }, { ...link }, { ...strong, start: 3, end: 5 }]
  expect(picture(phrasing(reply, whole, markLayers(marks, [])))).toBe('甲strong[乙]a[丙]strong[丁戊]')
})

test('cuts marks at the ends of the stretch', () => {
  expect(picture(phrasing(reply, { start: 2, end: 5 }, markLayers([strong], [])))).toBe('strong[丙丁]戊')
})

test('gives a mark the id of the span that covers the same text, and a link its address', () => {
  const spans = [
    { id: 'lead', start: 1, end: 4 },
    { id: 'other', start: 2, end: 5 },
  ]
  const tree = phrasing(reply, whole, markLayers([strong, link], spans))
  expect(picture(tree)).toBe('甲strong#lead[乙a[丙]丁]戊')
  expect(JSON.stringify(tree)).toContain('"href":"https://a.example"')
})

test('a subheading is no mark in the line', () => {
  expect(markLayers([{ type: 'subheading', depth: 3, start: 0, end: 5 }], [])).toEqual([])
})

test('an empty element stands at the head of the stretch that follows it', () => {
  const layers = [[{ start: 2, end: 2, tagName: 'wbr', properties: {} }]]
  expect(picture(phrasing(reply, { start: 0, end: 2 }, layers))).toBe('甲乙')
  expect(picture(phrasing(reply, { start: 2, end: 5 }, layers))).toBe('wbr[]丙丁戊')
})
