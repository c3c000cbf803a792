import { expect, test } from 'vitest'
import { readLibrary } from '@/lib/library/read'
import { accessed, citation, reference } from '@/lib/wording/citation'

const { bySlug } = await readLibrary('content')
const reply = bySlug('hukejianfu-2024-26')
if (!reply) throw new Error('No reply')

test('names the issuer, then the title, in brackets number and date', () => {
  expect(citation(reply)).toBe(
    '上海市科学技术委员会《对市十六届人大二次会议第0106号代表建议的答复》（沪科建复〔2024〕26号，2024年5月20日）',
  )
})

test('names every issuer of a joint letter', () => {
  expect(citation({ ...reply, issuers: ['市教委', '市财政局'] })).toMatch(/^市教委、市财政局《/)
})

test('leaves out what the letter lacks', () => {
  expect(citation({ ...reply, documentNumber: null, issuedOn: null })).toBe(
    '上海市科学技术委员会《对市十六届人大二次会议第0106号代表建议的答复》',
  )
  expect(citation({ ...reply, issuers: [], title: null })).toBe('沪科建复〔2024〕26号，2024年5月20日')
})

test('names no issuer twice, and has single marks inside of a title’s own', () => {
  const title = '上海市科学技术委员会关于《科技条例》的答复'
  expect(citation({ ...reply, title, issuedOn: null })).toBe(
    '《上海市科学技术委员会关于〈科技条例〉的答复》（沪科建复〔2024〕26号）',
  )
})

test('by GB/T 7714 names issuer, title, number and date, and where it was read and when', () => {
  expect(accessed(reference(reply), '2024-06-01', 'https://a.example/#measure-2')).toBe(
    '上海市科学技术委员会. 对市十六届人大二次会议第0106号代表建议的答复: 沪科建复〔2024〕26号[A/OL]. (2024-05-20)[2024-06-01]. https://a.example/#measure-2.',
  )
})

test('by GB/T 7714 names three issuers, and says so where there are more', () => {
  const issuers = ['市教委', '市财政局', '市卫健委', '市科委']
  expect(reference({ ...reply, issuers: issuers.slice(0, 3) })).toMatch(/^市教委, 市财政局, 市卫健委\. 对/)
  expect(reference({ ...reply, issuers })).toMatch(/^市教委, 市财政局, 市卫健委, 等\. 对/)
})

test('by GB/T 7714 leaves out what the letter lacks, and says its number once where it has no title', () => {
  const bare = { ...reply, issuers: [], issuedOn: null }
  expect(accessed(reference({ ...bare, title: null }), '2024-06-01', 'https://a.example/')).toBe(
    '沪科建复〔2024〕26号[A/OL]. [2024-06-01]. https://a.example/.',
  )
  expect(reference({ ...bare, documentNumber: null })).toBe(
    '对市十六届人大二次会议第0106号代表建议的答复[A/OL]. ',
  )
})

test('names where the original stands, and when it was taken from there', () => {
  const source = 'https://www.example.gov.cn/reply/26.html'
  expect(citation({ ...reply, source })).toMatch(
    /，2024年5月20日），原文见https:\/\/www\.example\.gov\.cn\/reply\/26\.html$/,
  )
  expect(citation({ ...reply, source, retrieved: '2024-06-01' })).toMatch(/26\.html（2024年6月1日取得）$/)
})
