import { expect, test } from 'vitest'
import { compare } from '@/lib/compare/compare'
import { readLibrary } from '@/lib/library'
import { ordered } from '@/lib/pairs'
import type { Reply } from '@/lib/reply'
import { correspondences } from '@/lib/side-by-side/correspondence'
import { elsewhere } from '@/lib/side-by-side/elsewhere'
import { placeOf } from '@/lib/side-by-side/places'
import { picture, width } from '@/lib/side-by-side/ribbons'
import { sheet } from '@/lib/side-by-side/rows'

const { replies } = await readLibrary('content')
const [left, right] = ordered(replies[0] as Reply, replies[1] as Reply)
const comparison = compare(left, right)
const { rows } = sheet(comparison, left, right)

test('strips are at one scale, each as long as its letter', () => {
  const drawn = picture(comparison, rows, left, right)
  const end = (side: 'left' | 'right') => Math.max(...drawn[side].map(({ bar }) => bar.x + bar.width))
  expect(end('left')).toBe(width)
  expect(end('right')).toBe(Math.round((right.text.length / left.text.length) * width))
})

test('what moved crosses the ribbons that stay', () => {
  const { ribbons } = picture(comparison, rows, left, right)
  const crossed = ribbons.filter(
    ({ moved, left: here, right: there }) =>
      moved && ribbons.some((other) => !other.moved && other.left.x < here.x !== other.right.x < there.x),
  )
  expect(ribbons.filter(({ moved }) => moved)).toHaveLength(2)
  expect(crossed).toHaveLength(2)
})

test('parts correspond by their text, not by their numbers', () => {
  const found = correspondences(comparison, 'left', left, right).map(({ section, others }) => [
    section.id,
    ...others.map(({ section }) => section.id),
  ])
  expect(found).toEqual([
    ['preamble', 'preamble'],
    ['measure-1', 'measure-2', 'measure-1'],
    ['measure-2'],
    ['measure-3'],
    ['commitments', 'commitments'],
  ])
})

test('a place is named by its part, and by its paragraph where there are several', () => {
  const at = (words: string) => ({ start: left.text.indexOf(words), end: left.text.length })
  expect(placeOf(left, at('联影医疗的全景'))).toBe('导语第3段')
  expect(placeOf(left, at('共支持产品研发投入超亿元'))).toBe('第一部分')
  expect(placeOf(left, at('三是加速高端'))).toBe('后续承诺')
})

test('the margin marks where stretches begin that the other letter has too, but not the frame', () => {
  const marks = elsewhere(left, [right])
  expect(marks.map(({ start }) => left.text.slice(start, start + 6))).toEqual([
    '您提出的“关',
    '近年来，上海',
    '医疗器械是本',
    '曹晖代表提出',
    '一、加强核心',
    '推动产业链协',
    '高端医疗装备',
  ])
  expect(marks[0]).toMatchObject({
    type: 'also',
    href: '/compare/hukejianfu-2024-26/huketifu-2024-79/#row-8',
    label: '也见于沪科提复〔2024〕79号',
  })
})

test('what two other letters have is marked once, for the one that shares more', () => {
  const less = { ...right, slug: 'less' as Reply['slug'], text: right.text.replaceAll('高端', '普通') }
  const marks = elsewhere(left, [less, right])
  expect(new Set(marks.map(({ start }) => start)).size).toBe(marks.length)
  expect(marks.every((mark) => mark.type === 'also' && mark.href.includes(right.slug))).toBe(true)
})
