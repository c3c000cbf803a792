import type { Root } from 'hast'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { rehypeWraps, type Wrap } from '@/lib/typeset/rehype-wraps'
import { picture } from './picture'

/** `layers` set around the tree's text, as a picture. */
function wrap(tree: Root, layers: readonly (readonly Wrap[])[], start = 0): string {
  return picture(unified().use(rehypeWraps, { start, layers }).runSync(tree))
}

const text: Root = { type: 'root', children: [{ type: 'text', value: '甲乙丙丁戊' }] }
const ins = (start: number, end: number, id?: string): Wrap => ({
  start,
  end,
  tagName: 'ins',
  properties: id ? { id } : {},
})
const strong = (start: number, end: number, id?: string): Wrap => ({
  ...ins(start, end, id),
  tagName: 'strong',
})

describe('a wrap is set around its stretch', () => {
  test('wherever it lies in the text', () => {
    expect(wrap(text, [[ins(0, 1), ins(1, 3), ins(4, 5)]])).toBe('ins[甲]ins[乙丙]丁ins[戊]')
  })

  test('by offsets that count in the text that the tree is cut from', () => {
    expect(wrap(text, [[ins(11, 12)]], 10)).toBe('甲ins[乙]丙丁戊')
  })

  test('as far as the tree has its text', () => {
    expect(wrap(text, [[ins(8, 11, 'a'), ins(14, 20, 'b')]], 10)).toBe('ins[甲]乙丙丁ins#b[戊]')
    expect(wrap(text, [[ins(2, 9), ins(15, 20)]], 10)).toBe('甲乙丙丁戊')
  })

  test('inside the elements that the tree has', () => {
    const tree: Root = {
      type: 'root',
      children: [
        { type: 'text', value: '甲' },
        { type: 'element', tagName: 'b', properties: {}, children: [{ type: 'text', value: '乙丙' }] },
        { type: 'comment', value: '注' },
        { type: 'text', value: '丁' },
      ],
    }
    expect(wrap(tree, [[ins(0, 2, 'a'), ins(3, 4)]])).toBe('ins#a[甲]b[ins[乙]丙]ins[丁]')
  })
})

describe('of layers the first is outermost', () => {
  test('and an inner wrap stands whole inside an outer one', () => {
    expect(wrap(text, [[strong(1, 4)], [ins(2, 3)]])).toBe('甲strong[乙ins[丙]丁]戊')
  })

  test('and where an outer wrap ends, an inner one is cut in two, its id with the first piece', () => {
    expect(wrap(text, [[ins(0, 2, 'edit')], [strong(1, 4, 'lead')]])).toBe(
      'ins#edit[甲strong#lead[乙]]strong[丙丁]戊',
    )
  })
})

describe('a wrap without length is an empty element', () => {
  test('once, at the head of what follows it', () => {
    expect(wrap(text, [[ins(2, 2)]])).toBe('甲乙ins[]丙丁戊')
    expect(wrap(text, [[ins(0, 0), ins(1, 3)]])).toBe('ins[]甲ins[乙丙]丁戊')
  })

  test('not at the end of a tree, where the next one begins with it', () => {
    expect(wrap(text, [[ins(5, 5)]])).toBe('甲乙丙丁戊')
  })

  test('inside the outer wrap that begins at its place, and the next of its layer may follow at once', () => {
    expect(wrap(text, [[strong(1, 4)], [ins(1, 1), ins(1, 2)]])).toBe('甲strong[ins[]ins[乙]丙丁]戊')
  })
})

test('the tree that was given is left as it was', () => {
  const before = structuredClone(text)
  wrap(text, [[ins(0, 2)]])
  expect(text).toEqual(before)
})
