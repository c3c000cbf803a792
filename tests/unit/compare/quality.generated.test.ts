import { describe, expect, test } from 'vitest'
import { compare } from '../../../lib/compare/compare'
import type { Extent } from '../../../lib/reply/reply'
import { cases, drawAll, foundShares, makeLetter, readCase } from './quality.fixture'
import {
  compose,
  editOne,
  editWords,
  moveBlocks,
  random,
  reverseMeasures,
  scan,
  type Unit,
  unitPairs,
  units,
  wordsOf,
} from './quality.generate'

const seeds = [1, 2, 3, 4, 5]
const all = cases.map((name) => ({ name, marked: readCase(name) }))

/** What the reader marked and what is found between two letters made of these sentences. */
function pairs(marked: (typeof all)[number]['marked'], left: readonly Unit[], right: readonly Unit[]) {
  const own = {
    left: compose('left', units(marked, 'left')),
    right: compose('right', units(marked, 'right')),
  }
  const made = { left: compose('left', left), right: compose('right', right) }
  const comparison = compare(made.left.letter, made.right.letter)
  const here = (key: string, on: readonly Unit[]) => on.find((unit) => unit.key === Number(key))
  const found = unitPairs(comparison, made.left.extents, made.right.extents)
  return {
    marked: [...unitPairs(marked, own.left.extents, own.right.extents)].filter((pair) => {
      const [l = '', r = ''] = pair.split(' ')
      return here(l, left) && here(r, right)
    }),
    found: [...found],
    /** A pair as its two sentences; equal sentences are never a false pair. */
    show: (pair: string) => {
      const [l = '', r = ''] = pair.split(' ')
      return [here(l, left)?.text, here(r, right)?.text]
    },
  }
}

const less = (some: readonly string[], others: readonly string[]) => {
  const known = new Set(others)
  return some.filter((pair) => !known.has(pair))
}

describe('of all pairs, .995 are found and no more than .005 are none', () => {
  const count = { all: 0, lost: [] as unknown[], none: [] as unknown[] }
  const tally = (made: ReturnType<typeof pairs>) => {
    // Equal sentences belong together, whichever of them the reader had paired.
    const unlike = (list: readonly string[]) => list.map(made.show).filter(([l, r]) => l !== r)
    count.all += made.marked.length
    count.lost.push(...unlike(less(made.marked, made.found)))
    count.none.push(...unlike(less(made.found, made.marked)))
  }
  const expectFew = () => {
    expect(count.lost.length / count.all, JSON.stringify(count.lost)).toBeLessThanOrEqual(0.005)
    expect(count.none.length / count.all, JSON.stringify(count.none)).toBeLessThanOrEqual(0.005)
    Object.assign(count, { all: 0, lost: [], none: [] })
  }
  const sides = all.map(({ marked }) => ({
    marked,
    left: units(marked, 'left'),
    right: units(marked, 'right'),
  }))

  test.each(['left', 'right'] as const)('without one sentence of the %s letter', (side) => {
    for (const pair of sides)
      for (const gone of pair[side]) {
        const without = (letter: readonly Unit[]) => letter.filter((unit) => unit !== gone)
        tally(pairs(pair.marked, without(pair.left), without(pair.right)))
      }
    expectFew()
  })

  test('when the measures stand in reverse order, or blocks of sentences have moved', () => {
    for (const { marked, left, right } of sides) {
      tally(pairs(marked, left, reverseMeasures(right)))
      for (const seed of seeds) tally(pairs(marked, left, moveBlocks(right, 2, 3, random(seed))))
    }
    expectFew()
  })
})

describe.each(all)('in the letters $name', ({ marked }) => {
  test.each(seeds)('spaces and page ends of a scan change nothing (seed %i)', (seed) => {
    const next = random(seed)
    const lines = (a: typeof marked.left, b: typeof marked.right) =>
      drawAll(foundShares(compare(a, b)), a, b).map((line) => line.replace(/\s/g, ''))
    const clean = lines(marked.left, marked.right)
    const [here, there] = [scan(marked.left, next), scan(marked.right, next)]
    expect(here.text).not.toBe(marked.left.text)
    expect(lines(here, marked.right)).toEqual(clean)
    expect(lines(marked.left, there)).toEqual(clean)
    expect(lines(here, there)).toEqual(clean)
  })
})

test('of neighbouring clauses that change places one is told as moved, and their marks alone as edited, in .92 of all cases', () => {
  const wrong: string[] = []
  let count = 0
  for (const { marked } of all)
    for (const { text } of units(marked, 'left')) {
      const clauses = text.trim().match(/[^，。；]+[，。；]/g) ?? []
      if (clauses.join('') !== text.trim() || /[“”《》\n]/.test(text)) continue
      for (let n = 1; n < clauses.length; n++) {
        const [one = '', other = ''] = [clauses[n - 1], clauses[n]]
        // Too short a clause is no clause that moved; a list of counts may read as one figure.
        if (Math.min(one.length, other.length) < 10) continue
        const swap = [
          ...clauses.slice(0, n - 1),
          other.slice(0, -1) + one.slice(-1),
          one.slice(0, -1) + other.slice(-1),
          ...clauses.slice(n + 1),
        ]
        const [left, right] = [`去年以来，${text.trim()}`, swap.join('')].map((body) =>
          makeLetter('x', body, [{ id: 'body', start: 0 }]),
        )
        if (!left || !right) continue
        const found = compare(left, right)
        const shares = foundShares(found).flatMap(({ edits }) => edits)
        const sides = shares.map(({ left: l, right: r }) => [
          left.text.slice(l.start, l.end),
          right.text.slice(r.start, r.end),
        ])
        count++
        const told = sides.some(([l]) => l === '去年以来，')
        const odd = sides.filter(
          ([l = '', r = '']) => l === r || (l !== '去年以来，' && /[^，。；]/.test(l + r)),
        )
        if (!told || odd.length > 0 || !found.passages.some(({ moved }) => moved))
          wrong.push(`${left.text} | ${right.text} | ${JSON.stringify(sides)}`)
      }
    }
  expect(count).toBeGreaterThan(300)
  expect(wrong.length / count, `${wrong.length}/${count} ${wrong.join('\n')}`).toBeLessThanOrEqual(0.08)
})

/**
 * Recall is counted in two ways. By sentences of prose and headings: those of which a run leads to their
 * own edited copy. By characters of the whole letter, which weighs the short lines of the frame for what
 * they are: 临江代发展 cannot be told for 临江市民政局 by anyone. A false pair leads to another sentence.
 */
test('with 20 % of the words edited and six sentences moved, .985 of the sentences of prose are found', () => {
  const pool = all.flatMap(({ marked }) => wordsOf(marked.left.text))
  const count = { prose: 0, foundProse: 0, characters: 0, foundCharacters: 0, pairs: 0, falsePairs: 0 }
  for (const { marked } of all)
    for (const side of ['left', 'right'] as const)
      for (const seed of seeds) {
        const next = random(seed)
        const before = units(marked, side)
        const after = moveBlocks(before, 1, 6, next).map((unit) => editWords(unit, 0.2, pool, next))
        const [from, to] = [compose('left', before), compose('right', after)]
        const found = unitPairs(compare(from.letter, to.letter), from.extents, to.extents)
        const textOf = (key: string | undefined) => before.find((unit) => unit.key === Number(key))?.text
        for (const { key, text, section } of before) {
          const hit = found.has(`${key} ${key}`) ? 1 : 0
          const prose = /^(?:preamble|body|measure|commitments|closing)/.test(section) ? 1 : 0
          count.prose += prose
          count.foundProse += prose * hit
          count.characters += text.length
          count.foundCharacters += hit * text.length
        }
        for (const pair of found) {
          const [l, r] = pair.split(' ')
          count.pairs += 1
          if (textOf(l) !== textOf(r)) count.falsePairs += 1
        }
      }
  expect(count.foundProse / count.prose).toBeGreaterThanOrEqual(0.985)
  expect(count.foundCharacters / count.characters).toBeGreaterThanOrEqual(0.97)
  expect(count.falsePairs / count.pairs).toBeLessThanOrEqual(0.005)
})

test('of single words that were changed, each is the whole edit in .985 of all cases', () => {
  const pool = all.flatMap(({ marked }) => wordsOf(marked.left.text))
  let [right, found, made] = [0, 0, 0]
  for (const { marked } of all)
    for (const side of ['left', 'right'] as const)
      for (const seed of seeds) {
        const next = random(seed)
        const before = units(marked, side)
        const changes = before.map((unit) => editOne(unit, pool, next))
        const from = compose('left', before)
        const to = compose(
          'right',
          before.map((unit, n) => changes[n]?.unit ?? unit),
        )
        const at = (extent: Extent, place: Extent | undefined) =>
          `${extent.start + (place?.start ?? 0)}-${extent.end + (place?.start ?? 0)}`
        const expected = new Set(
          before.flatMap(({ key }, n) => {
            const change = changes[n]
            return change
              ? [`${at(change.left, from.extents.get(key))} ${at(change.right, to.extents.get(key))}`]
              : []
          }),
        )
        const shares = foundShares(compare(from.letter, to.letter))
        const edits = shares.flatMap((share) => share.edits)
        found += edits.length
        made += expected.size
        right += edits.filter(({ left: l, right: r }) =>
          expected.has(`${at(l, undefined)} ${at(r, undefined)}`),
        ).length
      }
  expect((2 * right) / (found + made)).toBeGreaterThanOrEqual(0.985)
})
