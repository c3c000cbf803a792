import { describe, expect, test } from 'vitest'
import { candidates, evidence, traitsIn } from '@/lib/compare/align/evidence'

describe('the evidence in a text', () => {
  test.each<[text: string, worth: number[]]>([
    ['甲乙丙', [0.5, 1, 0.5]],
    ['甲', [0]],
    ['', []],
    ['甲，乙丙', [0, 0, 0.5, 0.5]],
    ['甲3乙丙', [0, 0, 0.5, 0.5]],
    ['甲三乙丙', [0, 0, 0.5, 0.5]],
    ['甲乙３丙', [0.5, 0.5, 0, 0]],
    ['星期日开会', [0.5, 0.5, 0, 0.5, 0.5]],
    ['星期天开会', [0.5, 0.5, 0, 0.5, 0.5]],
    ['今日开会', [0.5, 1, 1, 0.5]],
    ['今天开会', [0.5, 1, 1, 0.5]],
    ['日天', [0.5, 0.5]],
    ['期日', [0.5, 0.5]],
    ['定于星期日', [0.5, 1, 1, 0.5, 0]],
  ])('%s is of neighbouring letters that belong to no number, date or mark', (text, worth) => {
    expect([...evidence(text, new Map())]).toEqual(worth)
  })

  test('is less where more sentences have it', () => {
    const { weights } = traitsIn(['甲乙丙', '甲乙', '甲乙', '甲乙'])
    expect([...evidence('甲乙丙', weights)].map((worth) => Number(worth.toFixed(3)))).toEqual([
      0.354, 0.854, 0.5,
    ])
  })
})

describe('what a pair of letters is worth', () => {
  /** The worth of 甲乙 where so many of some sentences have it. */
  const worthIn = (count: number) => traitsIn(Array(count).fill('甲乙')).traits('甲乙').total

  test('is all in one sentence of either letter, and less by the root of the doublings beyond that', () => {
    expect([1, 2].map(worthIn)).toEqual([1, 1])
    expect([4, 16].map((count) => worthIn(count).toFixed(4))).toEqual(['0.7071', '0.5000'])
  })

  test('counts once in a sentence, however often it stands there', () => {
    const { weights, traits } = traitsIn(['甲乙，甲乙', '甲乙'])
    expect([...weights.values()]).toEqual([1])
    expect(traits('甲乙，甲乙').total).toBe(1)
  })

  test('is all where no sentence has it', () => {
    const { total, pairs } = traitsIn(['甲乙']).traits('丙丁戊')
    expect([total, pairs.size]).toEqual([2, 2])
  })
})

describe('the candidates for a pair', () => {
  /** As `left-right shared of both`, in their order. */
  function found(left: readonly string[], right: readonly string[]) {
    const { traits, weights } = traitsIn([...left, ...right])
    return candidates(left.map(traits), right.map(traits), weights)
  }
  const places = (left: readonly string[], right: readonly string[]) =>
    found(left, right).map(({ left, right }) => [left, right])

  test('share pairs of letters, and tell how many of all that they have', () => {
    expect(found(['甲乙丙丁'], ['乙丙丁戊己', '子丑'])).toEqual([
      { left: 0, right: 0, shared: 2, dice: 4 / 7 },
    ])
  })

  test('come best first, of those that share as much the nearest, and then the earlier', () => {
    const left = ['子丑', '寅卯', '甲乙丙丁']
    const right = ['甲乙', '甲乙丙', '辰巳', '甲乙', '甲乙']
    expect(places(left, right).slice(0, 4)).toEqual([
      [2, 1],
      [2, 3],
      [2, 0],
      [2, 4],
    ])
  })

  test('are six for each text, and each pair stands there once', () => {
    const many = Array(8).fill('甲乙')
    expect(places(['甲乙'], many).length).toBe(8)
    expect(places(many, ['甲乙']).length).toBe(8)
    const all = places(many, many)
    expect(new Set(all.map(String)).size).toBe(all.length)
    expect(all.filter(([left]) => left === 0).map(([, right]) => right)).toEqual([0, 1, 2, 3, 4, 5])
  })

  test('from the other letter too: six nearer ones do not hide the seventh that has no other', () => {
    const right = [...Array(6).fill('甲乙丙'), '乙丙']
    expect(found(['甲乙丙'], right).at(-1)).toMatchObject({ left: 0, right: 6 })
    expect(found(['甲乙丙'], right).at(-1)?.dice).toBeLessThan(1)
  })

  describe('where most have a pair of letters', () => {
    const common = Array.from({ length: 900 }, () => '甲乙')

    test('are looked for by what few have, and then measured in full', () => {
      const right = common.with(890, '甲乙，丙丁')
      const [best] = found(['甲乙，丙丁'], right)
      expect(best).toMatchObject({ left: 0, right: 890, dice: 1 })
    })

    test('are those that stand nearest', () => {
      const left = [...Array(600).fill('子'), '甲乙']
      const mine = places(left, common).filter(([at]) => at === 600)
      expect(mine[0]).toEqual([600, 600])
      expect(Math.max(...mine.slice(0, 6).map(([, at]) => Math.abs((at ?? 0) - 600)))).toBe(3)
    })

    test('are looked for at the end of the list too', () => {
      const left = [...Array(2000).fill('子'), '甲乙']
      expect(places(left, common)[0]).toEqual([2000, 899])
    })
  })
})
