import { describe, expect, test } from 'vitest'
import { pagePartners, partnerPairs, partners } from '@/lib/library/partners'
import { readLibrary } from '@/lib/library/read'
import type { Reply } from '@/lib/reply/reply'
import { random } from '../compare/quality.generate'
import { many, replies } from './many'

const [model] = (await readLibrary('content')).replies as [Reply]
const stock = '感谢您对本市工作的关心和支持，现将办理情况答复如下，有关工作正在有序推进之中。'

/** Letters on as many topics; each topic has two, far apart in the library and in time. */
function library(topics: number): Reply[] {
  const next = random(7)
  const prose = () =>
    Array.from({ length: 400 }, () => String.fromCharCode(0x4e00 + Math.floor(next() * 3000))).join('')
  const texts = Array.from({ length: topics }, prose)
  return [...texts, ...texts].map((text, n) => ({
    ...model,
    slug: `reply-${n}` as Reply['slug'],
    issuedOn: `20${10 + Math.floor(n / 12)}-0${(n % 9) + 1}-01`,
    text: `${stock}\n${text}\n${stock}`,
  }))
}

test('up to twenty replies, every two are set side by side', () => {
  expect(partnerPairs(library(10))).toHaveLength((20 * 19) / 2)
})

test('of more, each is set beside the few that share most rare text, however far apart', () => {
  const topics = library(30)
  topics.forEach((reply, n) => {
    const near = partners(reply, topics)
    expect(near).toHaveLength(5)
    expect(near).toContain(topics[(n + 30) % 60])
    expect(near).not.toContain(reply)
  })
})

test('of more, each has a page with its nearest, which is one of those that it is set beside', () => {
  const topics = library(15)
  const pairs = partnerPairs(topics)
  expect(pairs).toHaveLength(15)
  for (const [n, reply] of topics.entries()) {
    expect(pagePartners(reply, topics)).toEqual([topics[(n + 15) % 30]])
    expect(partners(reply, topics)).toContain(topics[(n + 15) % 30])
  }
})

describe('partners', () => {
  test('of a small library are all the others', () => {
    const library = many(20)
    for (const reply of library) expect(partners(reply, library)).toHaveLength(19)
    expect(partnerPairs(library)).toHaveLength(190)
    expect(pagePartners(library[3] as Reply, library)).toEqual(partners(library[3] as Reply, library))
  })

  test('of a large library are the nearest of the same issuer', () => {
    const library = many(300)
    const reply = library[150] as Reply
    expect(partners(reply, library).map(({ slug }) => slug)).toEqual(
      ['141', '144', '147', '153', '156'].map((number) => `reply-${number}`),
    )
    expect(partnerPairs(library).length).toBeLessThanOrEqual(300)
  })

  test('stand left and right by date of issue, each pair once', () => {
    expect(partnerPairs(replies).map((pair) => pair.map(({ slug }) => slug))).toEqual([
      ['hukejianfu-2024-26', 'huketifu-2024-79'],
    ])
  })

  test('of letters without kin are those of the same issuer, then the nearest date of issue, the undated last', () => {
    const unlike = (count: number) =>
      many(count).map((reply, n) => ({ ...reply, text: String.fromCodePoint(0x4e00 + n).repeat(5) }))
    const library = unlike(23).map((reply, n) => ({ ...reply, issuer: n < 4 ? '某县水利局' : '某市教育局' }))
    const near = (of: Reply, all: readonly Reply[]) => partners(of, all).map(({ slug }) => slug.slice(-2))
    expect(near(library[0] as Reply, library)).toEqual(['01', '02', '03', '04', '05'])
    expect(near(library[3] as Reply, library)).toEqual(['00', '01', '02', '04', '05'])
    expect(near(library[22] as Reply, library)).toEqual(['17', '18', '19', '20', '21'])
    const undated = library.map((reply, n) => (n === 21 ? { ...reply, issuedOn: null } : reply))
    expect(near(undated[22] as Reply, undated)).toEqual(['16', '17', '18', '19', '20'])
    expect(near(undated[21] as Reply, undated)).toEqual(['04', '05', '06', '07', '08'])
  })

  test('are looked for among the letters of the library that asks', () => {
    const library = many(40)
    expect(partners(library[0] as Reply, library)).not.toEqual(
      partners(library[0] as Reply, library.slice(0, 1).concat(library.slice(20))),
    )
  })
})
