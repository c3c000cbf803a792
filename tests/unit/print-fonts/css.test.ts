import { expect, test } from 'vitest'
import { fontFaces, unicodeRange } from '@/lib/print-fonts/css'
import { type Face, faces } from '@/lib/print-fonts/faces'

const hei = faces.find(({ name }) => name === 'hei') as Face

test('draws neighbours together in a range of characters', () => {
  expect(unicodeRange(['c', 'a', '一', 'b'])).toBe('U+61-63,U+4E00')
})

test('asks the reader’s machine first, and swaps in what comes late', () => {
  const [rule = ''] = fontFaces([
    { face: { ...hei, local: ['SimHei'] }, parts: [{ url: '/a', characters: ['一'] }] },
  ]).split('\n')
  expect(rule).toBe(
    '@font-face{font-family:"Letter Hei";font-weight:400;font-display:swap;src:local("SimHei"),url(/a)format("woff2")}',
  )
})

test('tells the later files of a face by their characters', () => {
  const parts = [
    { url: '/a', characters: ['一', '二'] },
    { url: '/b', characters: ['铥'] },
  ]
  const rules = fontFaces([{ face: hei, parts }])
    .trim()
    .split('\n')
  expect(rules[0]).not.toContain('unicode-range')
  expect(rules[1]).toContain('unicode-range:U+94E5')
})
