import { expect, test } from 'vitest'
import { comparePair } from '@/lib/side-by-side/compared-pair'
import { findings } from '@/lib/wording/findings'
import { letter, parse } from '../parse/support'

const sentences = {
  first: '近年来，养老服务取得积极成效，老年人满意程度不断提高。',
  second: '二是扩大供给，支持社区食堂和日间照料中心向周边居民开放。',
  third: '三是严格监管，定期检查机构的消防和食品安全。',
}

function told(left: readonly string[], right: readonly string[]): string[] {
  const replies = [left, right].map((body) => parse(letter(body.join(''))).reply)
  const [one, other] = replies as [(typeof replies)[0], (typeof replies)[0]]
  return findings(comparePair(one, other)).split('\n')
}

test('two equal letters share all and differ in nothing', () => {
  const body = [sentences.first]
  expect(told(body, body)).toEqual([
    '前件，关于对市十五届人大三次会议第076号建议的答复',
    '后件，关于对市十五届人大三次会议第076号建议的答复',
    '相同文字：前件占100%，后件占100%',
    '',
  ])
})

test('a figure that differs is told with its place and its clause', () => {
  const of = (count: number) => `全市建成${count}家社区食堂，方便居民用餐和活动。`
  expect(told([sentences.first, of(41)], [sentences.first, of(43)])).toEqual(
    expect.arrayContaining(['数字差异1处', '  正文：41家 → 43家（全市建成41家社区食堂）']),
  )
})

test('what moved is told with both its places, and what one letter has alone with its own', () => {
  const { first, second, third } = sentences
  const lines = told([first, second, third], [second, first])
  expect(lines).toContain('移位1处')
  expect(lines).toContain(`  前件正文 → 后件正文：${first}`)
  expect(lines.slice(-3)).toEqual(['仅前件有1句', `  正文：${third}`, ''])
})
