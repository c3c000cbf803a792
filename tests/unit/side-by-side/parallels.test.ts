import { expect, test } from 'vitest'
import type { Reply } from '@/lib/reply/reply'
import { comparePair } from '@/lib/side-by-side/compared-pair'
import { parallels } from '@/lib/side-by-side/parallels'
import { left, pair, right } from './own-pair'

test('the margin marks where stretches begin that the other letter has too, but not the frame', () => {
  const found = parallels(left, [pair])
  expect(found.map(({ start }) => left.text.slice(start, start + 6))).toEqual([
    '您提出的“关',
    '近年来，上海',
    '医疗器械是本',
    '曹晖代表提出',
    '一、加强核心',
    '推动产业链协',
    '高端医疗装备',
  ])
  expect(found[0]).toMatchObject({ other: right, pair: { left, right }, row: 'row-8' })
})

test('what two other letters have is marked once, for the one that shares more', () => {
  const less = { ...right, slug: 'less' as Reply['slug'], text: right.text.replaceAll('高端', '普通') }
  const found = parallels(left, [comparePair(left, less), pair])
  expect(new Set(found.map(({ start }) => start)).size).toBe(found.length)
  expect(found.every(({ other }) => other === right)).toBe(true)
})
