import { expect, test } from 'vitest'
import { partnerPairs } from '@/lib/library/partners'
import { readLibrary } from '@/lib/library/read'
import { stockOf } from '@/lib/library/stock'
import { sitemap } from '@/lib/publish/sitemap'

const { replies } = await readLibrary('content')

test('the sitemap has every page once, with the date of the newest letter on it', () => {
  const xml = sitemap(replies, partnerPairs(replies), [], 'https://a.example')
  const pages = [...xml.matchAll(/<loc>https:\/\/a\.example(.*?)<\/loc>(?:<lastmod>(.*?)<\/lastmod>)?/g)]
  expect(pages.map(([, path, date]) => [path, date])).toEqual([
    ['/', '2024-07-29'],
    ['/commitments/', '2024-07-29'],
    ['/sentences/', '2024-07-29'],
    ['/accessibility/', undefined],
    ['/replies/huketifu-2024-79/', '2024-07-29'],
    ['/replies/hukejianfu-2024-26/', '2024-05-20'],
    ['/compare/hukejianfu-2024-26/huketifu-2024-79/', '2024-07-29'],
  ])
})

test('undated letters have no date there', () => {
  const undated = replies.map((reply) => ({ ...reply, issuedOn: null }))
  expect(sitemap(undated, [], [], 'https://a.example')).not.toContain('lastmod')
})

test('sentences that have pages are there with the date of the last letter that has them', () => {
  const [sentence] = stockOf(replies)
  if (!sentence) throw new Error('Expected a sentence')
  expect(sitemap(replies, [], [sentence], '')).toContain(
    `<loc>/sentences/${sentence.id}/</loc><lastmod>2024-07-29</lastmod>`,
  )
})
