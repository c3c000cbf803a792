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

test('what two letters have counts twice as much as what three have', () => {
  const [rare, common] = [prose(1, 1600), prose(2, 2400)]
  expect(nearestToFirst([rare + common, common + prose(3), common + prose(4), prose(5) + rare])[0]).toBe(3)
  const [shorter, longer] = [prose(6, 1200), prose(7, 3000)]
  expect(nearestToFirst([shorter + longer, longer + prose(3), longer + prose(4), shorter])[2]).toBe(3)
})

test('about one stretch of six characters in eight is looked at, the same in either letter', () => {
  const letters = Array.from({ length: 2000 }, (_, n) => ({ text: prose(n >> 1, 6) }))
  const tied = [...kinship(letters).values()].filter((kin) => kin.length > 0).length
  expect(tied).toBeGreaterThan(2000 / 10)
  expect(tied).toBeLessThan(2000 / 6.5)
})
