import { expect, test } from 'vitest'
import { readLibrary } from '@/lib/library/read'
import { feed, issuerId, issuersOf } from '@/lib/publish/feed'
import { urnOf } from '@/lib/publish/urn'
import type { Reply } from '@/lib/reply/reply'
import type { Slug } from '@/lib/reply/slug'
import { site } from '@/lib/wording/messages'

const { replies } = await readLibrary('content')
const xml = feed(replies, 'https://a.example')

test('the feed has an entry for each reply, newest first, at its address', () => {
  expect([...xml.matchAll(/type="text\/html" href="(.*?)"/g)].map((match) => match[1])).toEqual([
    'https://a.example/',
    'https://a.example/replies/huketifu-2024-79/',
    'https://a.example/replies/hukejianfu-2024-26/',
  ])
  expect([...xml.matchAll(/<updated>(.*?)<\/updated>/g)].map((match) => match[1])).toEqual([
    '2024-07-29T00:00:00+08:00',
    '2024-07-29T00:00:00+08:00',
    '2024-05-20T00:00:00+08:00',
  ])
})

test('ids are names, the same wherever the site stands', () => {
  const ids = (text: string) => [...text.matchAll(/<id>(.*?)<\/id>/g)].map((match) => match[1])
  expect(new Set(ids(xml)).size).toBe(3)
  for (const id of ids(xml)) expect(id).toMatch(/^urn:uuid:/)
  expect(ids(feed(replies, 'http://localhost:3000'))).toEqual(ids(xml))
})

test('an entry holds the whole letter, with marks that XML has for itself escaped', () => {
  const [first] = replies.filter(({ slug }) => slug === 'hukejianfu-2024-26')
  expect(xml).toContain(`<content type="text">${first?.text}</content>`)
  const odd = { ...(first as (typeof replies)[number]), text: 'a < b & c' }
  expect(feed([odd], 'https://a.example')).toContain('<content type="text">a &#x3C; b &#x26; c</content>')
})

test('a reply without a date has no entry', () => {
  const undated = replies.map((reply) => ({ ...reply, issuedOn: null }))
  expect(feed(undated, 'https://a.example')).not.toContain('<entry>')
})

test('the whole feed of one letter, and of one that says nothing of itself', () => {
  const model = replies[0] as Reply
  const stated = {
    ...model,
    text: '答复',
    documentNumber: '沪教〔2024〕1号',
    issuers: ['市教委', '市财政局'],
    title: '对建议的答复',
  }
  const request = {
    kind: 'deputySuggestion',
    session: '市十六届人大二次会议',
    number: '0106',
    title: '关于甲',
  }
  const bare = {
    ...stated,
    ...{ issuers: [], title: null, documentNumber: null, addressees: [], issuedOn: '2023-01-02' },
    request: { kind: 'unknown', session: null, number: null, title: null },
  } as const
  const xml = feed([{ ...stated, request } as Reply, bare], 'https://a.example')
  expect(xml.split(/(?<=>)(?=<[^/])/)).toEqual([
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `<title>${site.name}</title>`,
    `<id>${urnOf('library')}</id>`,
    '<link rel="self" type="application/atom+xml" href="https://a.example/feed.xml"></link>',
    '<link rel="alternate" type="text/html" href="https://a.example/"></link>',
    '<updated>2024-07-29T00:00:00+08:00</updated>',
    '<author>',
    `<name>${site.name}</name></author>`,
    '<entry>',
    '<title>对建议的答复</title>',
    `<id>${urnOf('replies/huketifu-2024-79')}</id>`,
    '<link rel="alternate" type="text/html" href="https://a.example/replies/huketifu-2024-79/"></link>',
    '<updated>2024-07-29T00:00:00+08:00</updated>',
    '<author>',
    '<name>市教委</name></author>',
    '<author>',
    '<name>市财政局</name></author>',
    '<summary>沪教〔2024〕1号，市十六届人大二次会议第0106号代表建议，“关于甲”</summary>',
    '<content type="text">答复</content></entry>',
    '<entry>',
    '<title>未具标题的答复</title>',
    `<id>${urnOf('replies/huketifu-2024-79')}</id>`,
    '<link rel="alternate" type="text/html" href="https://a.example/replies/huketifu-2024-79/"></link>',
    '<updated>2023-01-02T00:00:00+08:00</updated>',
    '<summary></summary>',
    '<content type="text">答复</content></entry></feed>',
  ])
})

test('a feed without entries was updated at the beginning of time', () => {
  expect(feed([], 'https://a.example')).toContain('<updated>1970-01-01T00:00:00+08:00</updated>')
})

const issuedBy = (slug: string, ...issuers: string[]) => ({
  ...(replies[0] as Reply),
  slug: slug as Slug,
  issuers,
})

test('an issuer has a feed of what it issued, alone or with others, under a name that stays', () => {
  const library = [
    issuedBy('a', '甲市教育局'),
    issuedBy('b', '甲市财政局', '甲市教育局'),
    issuedBy('c', '乙市教育局'),
  ]
  expect(issuersOf(library)).toEqual(['甲市教育局', '甲市财政局', '乙市教育局'])
  const own = feed(library, 'https://a.example', '甲市教育局')
  expect([...own.matchAll(/replies\/(\w+)\/"/g)].map((match) => match[1])).toEqual(['a', 'b'])
  expect(own).toContain('<title>甲市教育局·答复阅览室</title>')
  expect(own).toContain(`href="https://a.example/feeds/${issuerId('甲市教育局')}.xml"`)
  expect(issuerId('甲市教育局')).toMatch(/^[0-9a-f]{8}$/)
  expect(new Set(issuersOf(library).map(issuerId)).size).toBe(3)
  const ids = (xml: string) => [...xml.matchAll(/<id>(.*?)<\/id>/g)].map((match) => match[1])
  const whole = ids(feed(library, 'https://a.example'))
  // Its entries are those of the whole feed, the feed itself is another.
  expect(ids(own).slice(1)).toEqual(whole.slice(1, 3))
  expect(ids(own)[0]).not.toBe(whole[0])
})

test('a feed holds the hundred newest', () => {
  const many = Array.from({ length: 130 }, (_, index) => issuedBy(`n${index}`, '甲市教育局'))
  const slugs = [...feed(many, '').matchAll(/href="\/replies\/(n\d+)\/"/g)].map((match) => match[1])
  expect(slugs).toEqual(many.slice(0, 100).map(({ slug }) => slug))
})
