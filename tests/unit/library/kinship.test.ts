import { expect, test } from 'vitest'
import { kinship } from '@/lib/library/kinship'
import { random } from '../compare/quality.generate'

/** Prose that no other has a stretch of, by its number. */
function prose(number: number, length = 300): string {
  const next = random(number)
  return Array.from({ length }, () => String.fromCharCode(0x4e00 + Math.floor(next() * 3000))).join('')
}

/** The letters nearest to the first one, by their places. */
function nearestToFirst(texts: readonly string[]): number[] {
  const letters = texts.map((text) => ({ text }))
  const [first] = letters
  return (first && kinship(letters).get(first))?.map((letter) => letters.indexOf(letter)) ?? []
}

test('letters are kin by the text they share, the ones that share more first', () => {
  expect(nearestToFirst([prose(1), prose(2), prose(1).slice(0, 150), prose(1).slice(20)])).toEqual([3, 2])
})

test('a letter is no kin of itself, and letters that share nothing are none', () => {
  expect(nearestToFirst([prose(1) + prose(1)])).toEqual([])
  expect(nearestToFirst([prose(1), prose(2)])).toEqual([])
})

test('white space makes no difference', () => {
  const torn = prose(1).replace(/(.{3})/g, '$1 \n')
  expect(nearestToFirst([torn, prose(2), prose(1)])).toEqual([2])
})

test('text of a few characters ties no letters together', () => {
  const words = prose(9)
  const scattered = (number: number) =>
    Array.from({ length: 60 }, (_, n) => words.slice(n * 5, n * 5 + 5) + prose(number + n, 5)).join('')
  expect(nearestToFirst([scattered(100), scattered(500)])).toEqual([])
})

test('what stands in twelve letters ties them, what stands in more is stock text', () => {
  const letters = (count: number) => Array.from({ length: count }, (_, n) => prose(99) + prose(100 + n))
  expect(nearestToFirst(letters(12))).toHaveLength(11)
  expect(nearestToFirst(letters(13))).toEqual([])
})

test('what few letters have counts more than what many have', () => {
  const [rare, common] = [prose(1, 200), prose(2, 300)]
  const others = Array.from({ length: 9 }, (_, n) => common + prose(10 + n))
  const near = nearestToFirst([rare + common, ...others, prose(50) + rare])
  expect(near).toHaveLength(10)
  expect(near[0]).toBe(10)
})
