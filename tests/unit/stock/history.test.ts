import { describe, expect, test } from 'vitest'
import { comparisonOf } from '@/lib/library/comparisons'
import { readLibrary } from '@/lib/library/read'
import { stockIn, stockOf, stockStretches } from '@/lib/library/stock'
import { listedStock, perPage, shownShares, stockPageOf, stockPages } from '@/lib/library/stock-pages'
import { sentenceAddress, stockAddress } from '@/lib/publish/sentence-address'
import { editsBetween, figureSeries, textOf, wordingsOf } from '@/lib/stock/history'
import { toldCount } from '@/lib/stock/notes'
import { placesOf } from '@/lib/stock/places'
import type { StockSentence } from '@/lib/stock/stock'
import { stock as words } from '@/lib/wording/messages'
import { many } from '@/tests/unit/library/many'
import { letter } from './letters'

const { replies: years } = await readLibrary('tests/fixtures/years')
const { replies: two } = await readLibrary('content')

/** The stock sentence of the five letters that has these words. */
function sentenceWith(text: string, replies = years): StockSentence {
  const found = stockOf(replies).find(({ places }) => places.some(({ solid }) => solid.includes(text)))
  if (!found) throw new Error(`Expected a sentence with ${text}`)
  return found
}

describe('the wordings of a sentence', () => {
  test('stand in the order in which they came up, figures aside, each with its letters', () => {
    const wordings = wordingsOf(sentenceWith('一次性补助'))
    expect(
      wordings.map(({ text, places }) => [text, places.map(({ reply }) => reply.issuedOn?.slice(0, 4))]),
    ).toEqual([
      ['对新开办的普惠性幼儿园给予不超过20万元的一次性补助。', ['2020', '2021', '2022', '2023']],
      ['对新开办的普惠性幼儿园和托育一体园给予不超过25万元的一次性补助。', ['2024']],
    ])
  })

  test('say what is other than in the one before', () => {
    const [first, second] = wordingsOf(sentenceWith('学前教育'))
    expect(first?.edits).toEqual([])
    expect(
      second?.edits.map(({ left, right }) => [
        first?.text.slice(left.start, left.end),
        second.text.slice(right.start, right.end),
      ]),
    ).toEqual([
      ['我市', '市委、市政府'],
      ['积极', '显著'],
    ])
  })

  test('of two letters that are compared, differ where their comparison says so', () => {
    const pair = comparisonOf(...(two as [(typeof two)[0], (typeof two)[0]]))
    // A field is no sentence of the stock.
    const starts = new Set(placesOf([pair.left]).map(({ start }) => start))
    let reworded = 0
    for (const { relation, left, right, edits } of pair.comparison.passages) {
      if (relation !== 'reworded' || !left || !right || !starts.has(left.start)) continue
      const place = (extent: typeof left, reply: typeof pair.left) => ({
        ...extent,
        reply,
        solid: '',
        shape: '',
      })
      const texts = [textOf(place(left, pair.left)), textOf(place(right, pair.right))] as const
      const kinds = (all: typeof edits) => all.map(({ kind }) => kind)
      expect(kinds(editsBetween(...texts))).toEqual(kinds(edits))
      reworded++
    }
    expect(reworded).toBeGreaterThan(5)
  })

  test('that share nothing differ as a whole', () => {
    expect(editsBetween('河道整治已经完工。', '幼儿入园')).toEqual([
      { left: { start: 0, end: 9 }, right: { start: 0, end: 4 }, kind: 'text' },
    ])
  })
})

describe('the figures of a sentence', () => {
  test('stand in a row, each once for as long as it stays', () => {
    const told = (text: string) =>
      figureSeries(sentenceWith(text)).map(({ values }) => values.map(({ text }) => text))
    expect(told('公办率')).toEqual([
      ['41所', '43所', '47所', '52所', '55所'],
      ['12300人', '12860人', '13420人', '13510人', '13180人'],
      ['46.2%', '49.5%', '52.1%', '55.8%', '58.3%'],
    ])
    expect(told('一次性补助')).toEqual([['20万元', '25万元']])
    expect(told('感谢您对')).toEqual([])
  })

  test('are of the first place where a letter has the sentence twice', () => {
    const twice = (first: number, second: number) =>
      [first, second].map((count) => `全市新建公办幼儿园${count}所，入园难得到缓解。`).join('')
    const [sentence] = stockOf([
      letter('a', '2021-05-01', twice(41, 12)),
      letter('b', '2022-05-01', twice(43, 15)),
      letter('c', '2023-05-01', twice(43, 18)),
    ])
    if (!sentence) throw new Error('Expected a stock sentence')
    expect(sentence.places.length).toBe(6)
    expect(figureSeries(sentence).map(({ values }) => values.map(({ text }) => text))).toEqual([
      ['41所', '43所'],
    ])
  })

  test('are those of one issuer', () => {
    const sentence = sentenceWith('公办率')
    const [first] = sentence.letters
    const places = sentence.places.map((place) =>
      place.reply === first ? { ...place, reply: { ...place.reply, issuer: '云州市教育局' } } : place,
    )
    expect(figureSeries({ ...sentence, places })[0]?.values.map(({ text }) => text)).toEqual([
      '43所',
      '47所',
      '52所',
      '55所',
    ])
  })
})

describe('the pages of stock sentences', () => {
  test('are the list and one for each that stands in three letters or more', () => {
    const listed = listedStock(years).flat()
    expect(listed.every(({ letters }) => letters.length >= 3)).toBe(true)
    expect(stockPages(years)).toEqual([
      [],
      ...listed.map(({ id }) => [id]),
      ...years.map(({ slug }) => ['of', slug]),
    ])
    expect(stockPageOf(years, [])).toEqual({ type: 'list', page: 1 })
    expect(stockPageOf(years, [listed[0]?.id ?? ''])).toEqual({ type: 'sentence', sentence: listed[0] })
    for (const name of ['1', '2', 'x', 'ffffffff']) expect(stockPageOf(years, [name])).toBeNull()
  })

  test('are a list alone where there are but two letters, each leading to the place in their side-by-side', () => {
    expect(stockPages(two)).toEqual([[]])
    const listed = listedStock(two).flat()
    expect(listed).toHaveLength(stockOf(two).length)
    for (const sentence of listed)
      expect(stockAddress(sentence)).toMatch(
        /^\/compare\/hukejianfu-2024-26\/huketifu-2024-79\/#left-[\w-]+-s\d+$/,
      )
  })

  test('are a page without any for one letter', () => {
    expect(stockPages(two.slice(0, 1))).toEqual([[]])
  })

  test('go on from page to page where there are more', () => {
    const words = Array.from(
      { length: perPage + 1 },
      (_, n) => `${String.fromCodePoint(0x4e00 + 40 * n).repeat(3)}事项已经办结。`,
    )
    const library = [1, 2, 3].map((year) => letter(`l${year}`, `202${year}-05-01`, words.join('')))
    expect(listedStock(library).map(({ length }) => length)).toEqual([
      perPage,
      listedStock(library).flat().length - perPage,
    ])
    expect(stockPageOf(library, ['2'])).toEqual({ type: 'list', page: 2 })
  })
})

describe('in the margin', () => {
  test('two letters have none, and what stands in three or more is told once a line', () => {
    for (const reply of two) expect(stockStretches(reply, two)).toEqual([])
    for (const reply of years) {
      const found = stockStretches(reply, years)
      expect(found.length).toBeGreaterThan(4)
      for (const [at, { start, letters }] of found.entries()) {
        const before = found[at - 1]
        expect(letters).toBeGreaterThan(2)
        if (before && !reply.text.slice(before.start, start).includes('\n'))
          expect(start - before.start).toBeGreaterThanOrEqual(38)
      }
    }
  })

  test('thanks are of the frame, and are not told', () => {
    const [reply] = years
    if (!reply) throw new Error('Expected a letter')
    const isThanks = ({ start }: { start: number }) => reply.text.startsWith('感谢', start)
    expect(stockIn(reply, years).some(isThanks)).toBe(true)
    expect(stockStretches(reply, years).some(isThanks)).toBe(false)
  })

  test('large numbers of letters are told in steps, and told the same when told again', () => {
    const counts = [3, 19, 20, 37, 50, 99, 100, 199, 200, 999, 1000, 2500]
    const told = [3, 19, 20, 20, 50, 50, 100, 100, 200, 500, 1000, 2000]
    expect(counts.map(toldCount)).toEqual(told)
    expect(counts.map((count) => words.mark(count))).toEqual(told.map((count) => words.mark(count)))
    expect(words.mark(19)).toBe('见于19件答复')
    expect(words.mark(37)).toBe('见于20件以上答复')
  })
})

test('a large library finds its stock by the index', () => {
  const library = many(25)
  expect(listedStock(library).flat().length).toBeGreaterThan(20)
})

test('a sentence is led to by its passage, and by its first clause where the letter has that once', () => {
  const reply = letter('a', '2021-05-01', '全市新建学校3所，进展顺利。进展顺利。全市新建学校9所。')
  const at = (text: string, from = 0) => {
    const start = reply.text.indexOf(text, from)
    return { start, end: start + text.length }
  }
  expect(sentenceAddress(reply, at('全市新建学校3所，进展顺利。'))).toBe(
    `/replies/a/#body:~:text=${encodeURIComponent('全市新建学校3所')}`,
  )
  expect(sentenceAddress(reply, at('进展顺利。', reply.text.indexOf('。') + 1))).toBe('/replies/a/#body')
})

describe('what a letter shares with each other', () => {
  test('is counted from its stock sentences, the most first', () => {
    const [newest] = years
    if (!newest) throw new Error('Expected a letter')
    const { shares, further } = shownShares(newest, years)
    expect(further).toBe(0)
    expect(shares).toHaveLength(4)
    for (const { other, sentences, characters } of shares) {
      const both = stockIn(newest, years).filter(({ sentence }) => sentence.letters.includes(other))
      expect(sentences).toBe(both.length)
      expect(characters).toBe(
        both.reduce(
          (sum, { start, end }) => sum + newest.text.slice(start, end).replace(/\s/g, '').length,
          0,
        ),
      )
    }
    const counts = shares.map(({ characters }) => characters)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  })

  test('is told of the fifty that share most', () => {
    const library = many(60)
    const { shares, further } = shownShares(library[0] as (typeof library)[0], library)
    expect([shares.length, further]).toEqual([50, 9])
  })

  test('has a page where there is something to choose from', () => {
    expect(stockPages(years.slice(0, 4)).some(([name]) => name === 'of')).toBe(false)
    expect(stockPageOf(years, ['of', 'bin-jiao-2020'])).toMatchObject({ type: 'shares' })
    for (const parts of [
      ['of', 'other'],
      ['in', 'bin-jiao-2020'],
    ])
      expect(stockPageOf(years, parts)).toBeNull()
    expect(stockPageOf(two, ['of', two[0]?.slug ?? ''])).toBeNull()
  })
})
