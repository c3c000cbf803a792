import { expect, test } from 'vitest'
import { countLetters, isLetter, narrow } from '@/lib/compare/segment/clauses'

const are = (text: string, letters: boolean) =>
  expect([...text].filter((sign) => isLetter(sign.charCodeAt(0)) !== letters)).toEqual([])

test('characters, Latin letters, digits and the per cent sign are letters, of either width', () => {
  are('一丛龥㐀09azAZ％%０９ａｚＡＺéÀ가〇𠮷', true)
})

test('punctuation, white space and controls are none', () => {
  are(
    ' \t\n/:@[`{~!&·«¿\u0000\u007f\u00a0\u2000\u2014\u201c…\u206f　、。《》「〔〖～！，／：＠［｀｛｠\uff65\ufeff',
    false,
  )
})

test('signs on either side of these are letters', () => {
  are('\u1fff\u2070\u00c0\u2fff\u3040\uff66', true)
  are('\u00bf\u3000\u303f\uff00', false)
})

test('letters are counted without marks and white space', () => {
  expect(countLetters('共 41 家，增长4.9%。')).toBe(9)
  expect(countLetters('')).toBe(0)
})

test('full-width forms of ASCII are half as wide, unit for unit, and no other sign changes', () => {
  expect(narrow('（Ａ１，～！）甲、。｠\u3000')).toBe('(A1,~!)甲、。｠\u3000')
})
