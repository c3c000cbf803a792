import { expect, test } from 'vitest'
import { readLibrary } from '@/lib/library/read'
import { feed } from '@/lib/publish/feed'

const { replies } = await readLibrary('content')
const xml = feed(replies, 'https://a.example')

test('the feed has an entry for each reply, newest first, at its address', () => {
  expect([...xml.matchAll(/<id>(.*?)<\/id>/g)].map((match) => match[1])).toEqual([
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
