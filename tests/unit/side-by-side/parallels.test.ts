import { describe, expect, test } from 'vitest'
import type { Reply } from '@/lib/reply/reply'
import { comparePair } from '@/lib/side-by-side/compared-pair'
import { parallels } from '@/lib/side-by-side/parallels'
import { letter } from '../compare/pictures'
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
  expect(found[0]).toMatchObject({ other: right, pair: { left, right }, row: 'left-preamble-p1-s1' })
})

const [care, canteens, research, rules] = [
  '本市大力发展养老服务，取得成效。',
  '全市建成社区食堂四十一家。',
  '支持企业联合高校开展攻关。',
  '下一步完善制度，加强监管。',
] as const
const written = (slug: string, body: string) =>
  letter(slug, { title: '对建议的答复', body, closing: '特此函复。' }) as Reply

describe.each(['left', 'right'] as const)('of a letter that stands %s', (side) => {
  const found = (body: string, others: Readonly<Record<string, string>>) => {
    const reply = written('this', body)
    const pairs = Object.entries(others).map(([slug, text]) =>
      side === 'left' ? comparePair(reply, written(slug, text)) : comparePair(written(slug, text), reply),
    )
    return parallels(reply, pairs).map(
      ({ start, end, other, pair }) =>
        `${other.slug}: ${reply.text.slice(start, end)}${pair[side] === reply ? '' : ' in another pair'}`,
    )
  }

  test('what follows on in a paragraph is one stretch, also over a space', () => {
    expect(found(`${care} ${canteens}\n${research}`, { other: `${care}${canteens}\n${research}` })).toEqual([
      `other: ${care} ${canteens}`,
      `other: ${research}`,
    ])
  })

  test('what both have in other words or in another place is marked, what one alone has is not', () => {
    expect(
      found(`${care}${canteens}${research}`, { other: `${research}全市建成社区食堂四十三家。${care}` }),
    ).toHaveLength(1)
    expect(found(`${care}${canteens}${research}`, { other: `${care}另行研究。${research}` })).toEqual([
      `other: ${care}`,
      `other: ${research}`,
    ])
  })

  test('what several letters have is marked once, for the one that shares most', () => {
    const others = { less: care, most: `${canteens}${research}`, both: `${canteens}` }
    expect(found(`${care}${canteens}${research}`, others)).toEqual([
      `most: ${canteens}${research}`,
      `less: ${care}`,
    ])
  })

  test('no more than three letters are named, those that share most', () => {
    const others = { a: canteens.slice(0, 9), b: research, c: rules, d: care }
    expect(found(`${care}${canteens}${research}${rules}`, others).map((one) => one.charAt(0))).toEqual([
      'd',
      'b',
      'c',
    ])
  })
})
