import { describe, expect, test } from 'vitest'
import { compare } from '../../../lib/compare/compare'
import {
  asRead,
  cases,
  drawAll,
  editScore,
  foundShares,
  inOrder,
  pairScore,
  readCase,
  sectionPairs,
} from './quality.fixture'

function comparedAndRead(name: string) {
  const marked = readCase(name)
  const found = compare(marked.left, marked.right)
  const shares = foundShares(found)
  return { marked, found, shares, read: asRead(marked, shares) }
}

describe('the two letters of the Shanghai commission', () => {
  test('are compared as the reader marked them: pairs, relations, moves and edits', () => {
    const { marked, shares, read } = comparedAndRead('science-commission')
    expect(drawAll(shares, marked.left, marked.right)).toEqual(drawAll(read, marked.left, marked.right))
  })

  test('have their sections paired by the text that they share', () => {
    const { marked, found } = comparedAndRead('science-commission')
    expect(inOrder(found.sections)).toEqual(sectionPairs(marked))
  })

  test('have an example and a clause that moved', () => {
    const { marked, found } = comparedAndRead('science-commission')
    const moved = found.passages.filter((passage) => passage.moved)
    const text = (start: number, length: number) => marked.left.text.slice(start, start + length)
    expect(moved.map(({ runs }) => runs.map(([start, , length]) => text(start, length)))).toEqual([
      ['艾普强粒子的质子治疗系统是国内首个自主', '并获批上市的产品，性能达到国际先进水平'],
      ['支持产品研发'],
    ])
  })
})

// A reader with other taste marks an edit or a thin pair here and there otherwise.
describe.each(cases)('the letters %s', (name) => {
  test('have .94 of the edits of the reader', () => {
    const { shares, read } = comparedAndRead(name)
    expect(editScore(shares, read).f1).toBeGreaterThanOrEqual(0.94)
  })

  test('have the measures together that belong together', () => {
    const { marked, found } = comparedAndRead(name)
    for (const [l, r] of marked.measures.filter(([l, r]) => l !== null && r !== null)) {
      const [chief] = found.sections.filter((pair) => pair.left === l).sort((a, b) => b.shared - a.shared)
      expect([chief?.left, chief?.right]).toEqual([l, r])
    }
  })
})

test('of all edits, pairs and moves that the readers marked, .99 are found and no more than .01 are none', () => {
  const marked = { edits: 0, pairs: 0, moves: 0 }
  const missed = { edits: 0, pairs: 0, moves: 0 }
  const none = { edits: 0, pairs: 0, moves: 0 }
  for (const name of cases) {
    const pair = comparedAndRead(name)
    const edits = editScore(pair.shares, pair.read)
    const { pairs, foundPairs, falsePairs, moves, foundMoves, falseMoves } = pairScore(
      pair.found.passages,
      pair.marked,
    )
    add(marked, { edits: edits.edits, pairs, moves })
    add(missed, { edits: edits.edits - edits.hits, pairs: pairs - foundPairs, moves: moves - foundMoves })
    add(none, { edits: edits.found - edits.hits, pairs: falsePairs, moves: falseMoves })
  }
  for (const kind of ['edits', 'pairs', 'moves'] as const) {
    expect(missed[kind] / marked[kind], kind).toBeLessThanOrEqual(0.01)
    expect(none[kind] / marked[kind], kind).toBeLessThanOrEqual(0.01)
  }
})

interface Counts {
  edits: number
  pairs: number
  moves: number
}

function add(sum: Counts, { edits, pairs, moves }: Counts) {
  sum.edits += edits
  sum.pairs += pairs
  sum.moves += moves
}
