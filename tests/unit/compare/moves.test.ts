import { describe, expect, test } from 'vitest'
import { moves, trifle, withoutThin } from '@/lib/compare/align/moves'
import { cutter, type OpenLink } from '@/lib/compare/align/overlap'
import { type Sentence, sentences } from '@/lib/compare/segment/sentences'
import { unitMaker } from '@/lib/compare/segment/words'
import { letter } from './pictures'

/** What two sentences share, counted in letters: what is kept, of how many on the left and on the right. */
interface Given extends Pick<OpenLink, 'left' | 'right'> {
  readonly kept?: number
  readonly of?: readonly [left: number, right: number]
  readonly weight?: number
  readonly clauses?: OpenLink['clauses']
}

/** The links of a letter’s lines with those of another as `left-right`, with * where one moved. */
function found(
  left: Readonly<Record<string, string>>,
  right: Readonly<Record<string, string>>,
  given: readonly Given[],
) {
  return linked(left, right, given).map((link) => `${link.left}-${link.right}${link.moved ? '*' : ''}`)
}

function linked(
  left: Readonly<Record<string, string>>,
  right: Readonly<Record<string, string>>,
  given: readonly Given[],
) {
  const [here, there] = [sentences(letter('left', left)), sentences(letter('right', right))]
  const cut = cutter(unitMaker(), new Map())
  const cutsOf = (all: readonly Sentence[]) => all.map(cut)
  const links = given.map(({ left, right, kept, of = [10, 10], weight, clauses = null }): OpenLink => {
    const [one, other] = [here[left], there[right]]
    if (!one || !other) throw new Error('Expected a sentence of either letter')
    const overlap =
      kept === undefined
        ? null
        : { here: [], there: [], shared: [[0, 0, 1] as const], kept, left: of[0], right: of[1], letters: 1 }
    return { left, right, overlap, clauses, weight: weight ?? kept ?? one.solid.length }
  })
  const letters = { left: here, right: there, here: cutsOf(here), there: cutsOf(there) }
  return moves(withoutThin(links, letters), letters)
}

const three = { body: '甲甲甲甲甲。乙乙乙乙乙。丙丙丙丙丙。' }

describe('what is off the heaviest chain has moved', () => {
  test('but nothing that stands in order', () => {
    expect(
      found(three, three, [
        { left: 0, right: 0 },
        { left: 1, right: 1 },
        { left: 2, right: 2 },
      ]),
    ).toEqual(['0-0', '1-1', '2-2'])
  })

  test('the lighter of two', () => {
    const links = (weight: number) => [
      { left: 0, right: 1, weight },
      { left: 1, right: 0, weight: 5 },
    ]
    expect(found(three, three, links(4))).toEqual(['0-1*', '1-0'])
    expect(found(three, three, links(6))).toEqual(['0-1', '1-0*'])
  })

  test('not a heading, but what stands about it', () => {
    const [left, right] = [{ body: '加强监管\n完善制度形成合力。' }, { body: '完善制度形成合力。\n加强监管' }]
    const links = [
      { left: 0, right: 1, weight: 4 },
      { left: 1, right: 0, weight: 20 },
    ]
    expect(found(left, right, links)).toEqual(['0-1', '1-0*'])
    // A heading on one side alone is a sentence.
    const [one, other] = [
      { body: '加强监管\n完善制度形成合力。' },
      { body: '完善制度形成合力。\n加强监管。' },
    ]
    expect(found(one, other, links)).toEqual(['0-1*', '1-0'])
  })

  test('of two that weigh the same always the one with the same text', () => {
    const [one, other] = ['甲甲甲甲甲。', '乙乙乙乙乙。']
    const stays = (first: string, second: string) =>
      linked({ body: first + second }, { body: second + first }, [
        { left: 0, right: 1, weight: 6 },
        { left: 1, right: 0, weight: 6 },
      ]).findIndex(({ moved }) => !moved)
    expect([one, other][stays(one, other)]).toBe([other, one][stays(other, one)])
  })
})

describe('one that moved is a pair where it shares', () => {
  /** Whether a sentence that shares so much is a pair though the other two stand in another order. */
  const isPair = (kept: number, of: readonly [number, number]) =>
    found(three, { body: '乙乙乙乙乙。丙丙丙丙丙。甲甲甲甲甲。' }, [
      { left: 0, right: 2, kept, of, weight: 1 },
      { left: 1, right: 0 },
      { left: 2, right: 1 },
    ]).length === 3

  test.each<[about: string, kept: number, of: readonly [number, number], pair: boolean]>([
    ['all', 2, [2, 2], true],
    ['all of too little', 1.9, [1.9, 1.9], false],
    ['.42 of both', 5.25, [12.5, 12.5], true],
    ['less than .42', 5, [12, 12], false],
  ])('%s', (_, kept, of, pair) => {
    expect(isPair(kept, of)).toBe(pair)
  })

  test('little, with neighbours that moved along', () => {
    const left = { body: '甲甲甲。乙乙乙。丙丙丙。丁丁丁。' }
    const right = { body: '丁丁丁。甲甲甲。乙乙乙。丙丙丙。' }
    const links = (...kept: number[]) => [
      ...kept.map((kept, n) => ({ left: n, right: n + 1, kept, weight: 1 })),
      { left: 3, right: 0, weight: 40 },
    ]
    expect(found(left, right, links(1, 0.5, 0.5))).toEqual(['0-1*', '1-2*', '2-3*', '3-0'])
    expect(found(left, right, links(1, 0.5, 0.4))).toEqual(['3-0'])
    const equal = { left: 1, right: 2, weight: 1.5 }
    expect(found(left, right, [...links(0.5), equal])).toEqual(['0-1*', '3-0', '1-2*'])
    expect(found(left, right, [...links(0.4), equal])).toEqual(['3-0', '1-2*'])
  })

  test('nothing that could be told, where the sentences are equal', () => {
    expect(
      found(three, { body: '乙乙乙乙乙。甲甲甲甲甲。' }, [
        { left: 0, right: 1, weight: 1 },
        { left: 1, right: 0, kept: 5 },
      ]),
    ).toEqual(['0-1*', '1-0'])
  })
})

test('clauses that changed places inside a pair have moved, and are told in units of the solid text', () => {
  const text = { body: '2024年甲事，乙事已办。' }
  const [whole, clause] = linked(text, text, [
    { left: 0, right: 0, kept: 5 },
    { left: 0, right: 0, kept: 0.1, clauses: { left: [0, 2], right: [2, 5] } },
  ])
  expect(whole).toMatchObject({ moved: false, clauses: null })
  expect(clause).toMatchObject({ moved: true, clauses: { left: [0, 5], right: [5, 8] } })
})

test('a clause that changed places moves no sentence, however much it weighs', () => {
  const clauses = { left: [0, 1], right: [0, 1] } as const
  expect(
    found(three, three, [
      { left: 0, right: 0 },
      { left: 1, right: 1 },
      { left: 0, right: 1, weight: 50, clauses },
    ]),
  ).toEqual(['0-0', '1-1', '0-1*'])
})

test('equal text is told in units of the solid text', () => {
  const [equal, changed] = linked({ body: '2024年甲事。5月乙事。' }, { body: '2024年甲事。5月丙事。' }, [
    { left: 0, right: 0 },
    { left: 1, right: 1, kept: 2 },
  ])
  expect(equal?.shared).toEqual([[0, 0, 8]])
  expect(changed?.shared).toEqual([[0, 0, 1]])
})

test('what settles a tie is less than anything else tells, and differs by the text', () => {
  expect(trifle('')).toBe(0)
  const texts = ['甲乙', '乙甲', '甲', '甲乙丙', '甲'.repeat(40), '甲'.repeat(39)]
  expect(new Set(texts.map(trifle)).size).toBe(texts.length)
  for (const text of texts) expect(trifle(text)).toBeLessThan(0.001)
  expect(trifle(`${'甲'.repeat(40)}乙`)).toBe(trifle('甲'.repeat(40)))
})
