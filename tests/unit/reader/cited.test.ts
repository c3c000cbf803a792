import { expect, test } from 'vitest'
import { addressOf, type Cited, citationOf, linkTo, referenceOf } from '@/reader/cited'

const page = 'https://example.org/replies/a/?from=list#measure-1:~:text=x'
const passage: Cited = {
  id: 'measure-2-p1',
  words: '二是支持产品研发，持续壮大产业规模。',
  before: '取得积极成效。',
  after: '',
  place: '第二部分第1段',
  selected: false,
}

test('an address is the page’s own with the passage’s id, without the query and the passage it was opened with', () => {
  expect(addressOf(passage, page)).toBe('https://example.org/replies/a/#measure-2-p1')
})

test('a link to a passage finds its opening words, one to selected words all of them', () => {
  const text = `${passage.before}${passage.words}`
  expect(linkTo(passage, page, text)).toBe(
    `https://example.org/replies/a/#measure-2-p1:~:text=${encodeURIComponent('二是支持产品研发')}`,
  )
  expect(linkTo({ ...passage, words: '持续壮大产业规模', after: '。', selected: true }, page, text)).toBe(
    `https://example.org/replies/a/#measure-2-p1:~:text=${encodeURIComponent('持续壮大产业规模')}`,
  )
})

test('a citation of a passage names letter, place and address', () => {
  expect(citationOf(passage, '《答复》，甲局', page)).toBe(
    '《答复》，甲局，第二部分第1段，https://example.org/replies/a/#measure-2-p1',
  )
})

test('a citation of selected words quotes them on one line first', () => {
  expect(citationOf({ ...passage, words: '支持\n\n研\n发', selected: true }, '《答复》', page)).toBe(
    '“支持研发”——《答复》，第二部分第1段，https://example.org/replies/a/#measure-2-p1',
  )
})

test('what has no name is left out of a citation', () => {
  expect(citationOf({ ...passage, place: '' }, undefined, page)).toBe(
    'https://example.org/replies/a/#measure-2-p1',
  )
})

test('a reference by GB/T 7714 names the day and the passage’s address', () => {
  expect(referenceOf(passage, '甲局. 答复[A/OL]. (2024-05-20)', page, '2024-06-01')).toBe(
    '甲局. 答复[A/OL]. (2024-05-20)[2024-06-01]. https://example.org/replies/a/#measure-2-p1.',
  )
})
