import { describe, expect, test, vi } from 'vitest'
import { comparisonOf } from '@/lib/library/comparisons'
import { readLibrary } from '@/lib/library/read'
import { stockIn, stockOf } from '@/lib/library/stock'
import type { Extent, Reply } from '@/lib/reply/reply'
import * as measuring from '@/lib/stock/likeness'
import { placesOf } from '@/lib/stock/places'
import { indexedStock, linkedStock, near, type StockSentence } from '@/lib/stock/stock'
import { many } from '@/tests/unit/library/many'
import { generated, letter } from './letters'

vi.mock('@/lib/stock/likeness', { spy: true })

const { replies } = await readLibrary('content')
const { replies: shapes } = await readLibrary('tests/fixtures/shapes')

/** Each group by the wordings that it has, in the order of its places. */
const wordings = (stock: readonly StockSentence[]) =>
  stock.map(({ places }) => [...new Set(places.map(({ solid }) => solid))])

/** The sentences of a letter that are in a group, by where they begin. */
const inStock = (reply: Reply, all: readonly Reply[]) => stockIn(reply, all).map(({ start }) => start)

/** The sentences of one of two letters that the comparison finds in both; fields are none. */
function shared(reply: Reply, other: Reply): number[] {
  const pair = comparisonOf(reply, other)
  const [here, there] = pair.left === reply ? (['left', 'right'] as const) : (['right', 'left'] as const)
  const sentences = new Map([reply, other].map((one) => [one, placesOf([one])]))
  const startOf = (one: Reply, extent: Extent | null) =>
    sentences.get(one)?.find(({ start, end }) => extent && start <= extent.start && extent.start < end)?.start
  const found = pair.comparison.passages.flatMap((passage) => {
    const [mine, theirs] = [startOf(reply, passage[here]), startOf(other, passage[there])]
    return mine !== undefined && theirs !== undefined ? [mine] : []
  })
  return [...new Set(found)].sort((a, b) => a - b)
}

describe('of two letters', () => {
  const pairs = [
    replies,
    ...[3, 4, 5].map((seed) => generated(2, seed)),
    ...shapes.slice(1).map((other) => [shapes[0], other] as Reply[]),
  ].map((pair) => pair as [Reply, Reply])

  test('it is what their comparison has in both, in either order', () => {
    let sentences = 0
    for (const [one, other] of pairs) {
      for (const library of [
        [one, other],
        [other, one],
      ]) {
        expect(inStock(one, library)).toEqual(shared(one, other))
        expect(inStock(other, library)).toEqual(shared(other, one))
        expect(stockOf(library).every(({ letters }) => letters.length === 2)).toBe(true)
      }
      sentences += inStock(one, [one, other]).length
    }
    expect(sentences).toBeGreaterThan(30)
  })

  test('what they share of fields is no sentence, and thanks are one', () => {
    const stock = stockOf(replies).flatMap(({ places }) => places.map(({ solid }) => solid))
    expect(stock).toContain('感谢您对本市科技工作的关心和支持！')
    expect(stock.filter((text) => /上海市科学技术委员会$|^主动公开/.test(text))).toEqual([])
  })
})

const yearly = (count: number) => `全市新建公办幼儿园${count}所，新增学位${count * 300}个，入园难得到缓解。`

describe('of more letters', () => {
  test('a sentence whose figures and words change a little is one, with all letters that have it', () => {
    const library = [
      letter('a', '2021-05-01', yearly(41), '河道整治工程已经完工。'),
      letter('b', '2022-05-01', yearly(43), '垃圾分类实现全覆盖。'),
      letter('c', '2023-05-01', yearly(43).replace('全市', '全市共'), '公交线网进一步优化。'),
    ]
    const [yearlyStock] = stockOf(library)
    expect(yearlyStock?.letters.map(({ slug }) => slug)).toEqual(['a', 'b', 'c'])
    expect(yearlyStock?.places.map(({ solid }) => solid.slice(0, 12))).toEqual([
      '全市新建公办幼儿园41所',
      '全市新建公办幼儿园43所',
      '全市共新建公办幼儿园43',
    ])
  })

  test('an opening is one whatever it quotes as its request, and a heading in the same words is by itself', () => {
    const titles = [
      '关于在滨江一带增设夜间公交线路并延长地铁末班车时间的建议',
      '关于加装电梯的建议',
      '关于办好社区食堂的提案',
    ]
    const library = titles.map((title, year) =>
      letter(
        `l${year}`,
        `202${year}-05-01`,
        `您提出的“${title}”收悉，现答复如下：`,
        `## 一、${title}`,
        '略。',
      ),
    )
    for (const stock of [stockOf(library), indexedStock(placesOf(library))]) {
      const openings = stock.filter(({ places }) => places.some(({ solid }) => solid.includes('收悉')))
      expect(openings.map(({ letters }) => letters.length)).toEqual([3])
      expect(stock.flatMap(({ places }) => places.filter(({ solid }) => solid.startsWith('一、')))).toEqual(
        [],
      )
    }
  })

  /** Each has three of the words of the one before and one more. */
  const drift = ['甲乙丙丁戊己', '丙丁戊己庚辛', '戊己庚辛壬癸', '庚辛壬癸子丑', '壬癸子丑寅卯'].map(
    (words, year) => ({ words: [...words].map((word) => `${word}地学校`).join('、'), year }),
  )

  test('a chain of small changes does not make one of what is nothing alike', () => {
    const library = drift.map(({ words, year }) =>
      letter(`l${year}`, `20${20 + year}-05-01`, `${words}已经开工。`),
    )
    const texts = [stockOf(library), indexedStock(placesOf(library))].map(wordings)
    for (const groups of texts) {
      const holding = groups.filter((group) => group.some((text) => text.includes('甲地')))
      expect(holding.flat().some((text) => text.includes('寅地'))).toBe(false)
    }
  })

  test('a name stays when a later letter is added, also of another wording', () => {
    const library = [letter('a', '2021-05-01', yearly(41)), letter('b', '2022-05-01', yearly(43))]
    const names = new Set(stockOf(library).map(({ id }) => id))
    const added = stockOf([...library, letter('c', '2023-05-01', yearly(52).replace('公办', '普惠'))])
    expect(names.size).toBe(2)
    expect(added.map(({ id }) => id).filter((id) => names.has(id))).toHaveLength(2)
    for (const id of names) expect(id).toMatch(/^[0-9a-f]{8,}$/)
  })

  test('a name stays when a figure of the first letter is put right', () => {
    const ids = [41, 42].map((count) =>
      stockOf([letter('a', '2021-05-01', yearly(count)), letter('b', '2022-05-01', yearly(43))]).map(
        ({ id }) => id,
      ),
    )
    expect(ids[0]).toEqual(ids[1])
  })

  test('a sentence that a letter has twice counts once', () => {
    const library = [
      letter('a', '2021-05-01', `${yearly(41)}${yearly(42)}`),
      letter('b', '2022-05-01', yearly(43)),
      letter('c', '2023-05-01', yearly(44)),
    ]
    for (const stock of [stockOf(library), indexedStock(placesOf(library))]) {
      const group = stock.find(({ places }) => places.some(({ solid }) => solid.includes('43')))
      expect(group?.letters).toHaveLength(3)
    }
  })

  test('those in most letters come first', () => {
    const counts = stockOf(generated(5)).map(({ letters }) => letters.length)
    expect(counts.length).toBeGreaterThan(10)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  })
})

describe('of a large library', () => {
  test('an index finds the group of a sentence as measuring all of them would, and none is in a group that it is not near', () => {
    const places = placesOf(generated(24))
    const stock = indexedStock(places)
    const grouped = new Set(stock.flatMap((group) => group.places))
    const firsts = stock.map((group) => ({ group, print: measuring.printOf(group.places[0]?.shape ?? '') }))
    let [expected, found] = [0, 0]
    // What a letter alone is made of stands around the word 试点, and is much alike.
    for (const place of places.filter(({ solid }) => !solid.includes('试点'))) {
      const print = measuring.printOf(place.shape)
      if (!firsts.some((first) => measuring.likeness(first.print, print) >= near)) continue
      expected++
      if (grouped.has(place)) found++
    }
    expect(expected).toBeGreaterThan(300)
    expect(found / expected).toBeGreaterThan(0.99)
    for (const { group, print } of firsts) {
      for (const { shape } of group.places.filter(({ shape }) => shape !== group.places[0]?.shape))
        expect(measuring.likeness(print, measuring.printOf(shape))).toBeGreaterThanOrEqual(near)
    }
  })

  test('the work grows with the letters, and not with their pairs', () => {
    const work = (count: number) => {
      vi.mocked(measuring.likeness).mockClear()
      vi.mocked(measuring.printOf).mockClear()
      indexedStock(placesOf(generated(count)))
      return vi.mocked(measuring.likeness).mock.calls.length + vi.mocked(measuring.printOf).mock.calls.length
    }
    expect(Math.log(work(200) / work(50)) / Math.log(4)).toBeLessThan(1.2)
  })

  test('copies of one letter have all of their sentences in common', () => {
    const library = many(25)
    expect(stockOf(library).every(({ letters }) => letters.length === 25)).toBe(true)
    expect(stockIn(library[7] as Reply, library).length).toBeGreaterThan(20)
  })
})

test('links that are none of a comparison are not made', () => {
  const places = placesOf([letter('a', '2021-05-01', yearly(41)), letter('b', '2022-05-01', yearly(43))])
  expect(linkedStock(places, [])).toEqual([])
})
