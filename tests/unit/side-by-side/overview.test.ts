import { expect, test } from 'vitest'
import { ordered } from '@/lib/library/order'
import { readLibrary } from '@/lib/library/read'
import type { Reply } from '@/lib/reply/reply'
import { comparePair } from '@/lib/side-by-side/compared-pair'
import { correspondences } from '@/lib/side-by-side/correspondence'
import { namedDocuments } from '@/lib/side-by-side/documents'
import { figureDifferences } from '@/lib/side-by-side/figures'
import { parallels } from '@/lib/side-by-side/parallels'
import { picture, width } from '@/lib/side-by-side/ribbons'
import { locatorOf } from '@/lib/wording/locators'

const { replies } = await readLibrary('content')
const [left, right] = ordered(replies[0] as Reply, replies[1] as Reply)
const pair = comparePair(left, right)
const { comparison } = pair

test('strips are at one scale, each as long as its letter', () => {
  const drawn = picture(pair)
  const end = (side: 'left' | 'right') => Math.max(...drawn[side].map(({ bar }) => bar.x + bar.width))
  expect(end('left')).toBe(width)
  expect(end('right')).toBe(Math.round((right.text.length / left.text.length) * width))
})

test('what moved crosses the ribbons that stay', () => {
  const { ribbons } = picture(pair)
  const crossed = ribbons.filter(
    ({ row, left: here, right: there }) =>
      row.kind === 'moved' &&
      ribbons.some(
        (other) => other.row.kind !== 'moved' && other.left.x < here.x !== other.right.x < there.x,
      ),
  )
  expect(ribbons.filter(({ row }) => row.kind === 'moved')).toHaveLength(2)
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
  expect(locatorOf(left, at('联影医疗的全景'))).toBe('导语第3段')
  expect(locatorOf(left, at('共支持产品研发投入超亿元'))).toBe('第一部分')
  expect(locatorOf(left, at('三是加速高端'))).toBe('后续承诺')
})

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
  expect(found[0]).toMatchObject({
    other: right,
    address: '/compare/hukejianfu-2024-26/huketifu-2024-79/#row-8',
  })
})

test('what two other letters have is marked once, for the one that shares more', () => {
  const less = { ...right, slug: 'less' as Reply['slug'], text: right.text.replaceAll('高端', '普通') }
  const found = parallels(left, [comparePair(left, less), pair])
  expect(new Set(found.map(({ start }) => start)).size).toBe(found.length)
  expect(found.every(({ other }) => other === right)).toBe(true)
})

test('figures differ where the two passages of a pair have another number of the same thing', () => {
  const { pairs, own } = figureDifferences(
    comparison.passages.flatMap(({ edits }) => edits),
    left,
    right,
  )
  const words = (reply: Reply, { start, end }: { start: number; end: number }) => reply.text.slice(start, end)
  expect(pairs.map((pair) => [words(left, pair.left), words(right, pair.right), pair.inFrame])).toEqual([
    ['26号', '79号', true],
    ['十六届', '十四届', true],
    ['第0106号', '第1227号', true],
    ['41款', '43款', false],
    ['2024年5月20日', '2024年7月29日', true],
    ['2024年5月20日', '2024年7月29日', true],
  ])
  expect(own.left.map((figure) => words(left, figure)).join(' ')).toBe(
    '76项 3.0T 72款 69个 28条 30% 1000万元 20个 五千万元',
  )
  expect(own.right.map((figure) => words(right, figure)).join(' ')).toBe('360° 2024年5月 107例 20余个')
})

test('documents are told with who names them, short names and the request itself left out', () => {
  const names = namedDocuments(left, right).map(({ title, left, right }) => [
    title,
    left !== null,
    right !== null,
  ])
  expect(names).toEqual([
    ['上海市人民政府办公厅关于促进本市生物医药产业高质量发展的若干意见', true, true],
    ['上海市加快打造全球生物医药研发经济和产业化高地的若干政策措施', true, true],
    ['上海市创新产品推荐目录', true, false],
    ['上海市生物医药“新优药械”产品目录', true, false],
    ['上海市进一步完善多元支付机制支持创新药械发展的若干措施', true, false],
  ])
  const text =
    '您提出的《关于停车的建议》收悉。依据《甲市停车管理办法（试行）》，《办法》已施行，见《停车管理办法（试行）》。'
  const start = text.indexOf('《')
  const letter = {
    ...left,
    text,
    fields: [{ name: 'requestTitle', start: start + 1, end: start + 8 }],
  } as Reply
  expect(namedDocuments(letter, letter).map(({ title }) => title)).toEqual(['甲市停车管理办法（试行）'])
})
