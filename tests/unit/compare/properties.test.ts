import { describe, expect, test } from 'vitest'
import { compare } from '@/lib/compare/compare'
import type { Comparable, Comparison, Coverage, Passage } from '@/lib/compare/comparison'
import type { SectionType } from '@/lib/reply/reply'
import type { Slug } from '@/lib/reply/slug'
import fc from '@/tests/unit/random-cases'

/** A letter of these sections, in their order. */
function letter(slug: string, parts: readonly (readonly [type: SectionType, text: string])[]): Comparable {
  let text = ''
  const sections = parts.map(([type, words], n) => {
    if (n > 0) text += '\n'
    const start = text.length
    text += words
    return { id: `${type}-${n + 1}`, type, start, end: text.length }
  })
  return { slug: slug as Slug, text, sections }
}

const mirrored = { left: 'right', right: 'left' } as const

/** All that must hold of any comparison. */
function check(left: Comparable, right: Comparable, found: Comparison) {
  const texts = { left: left.text, right: right.text }
  for (const { relation, left: l, right: r, runs, moved } of found.passages) {
    expect(l === null).toBe(relation === 'rightOnly')
    expect(r === null).toBe(relation === 'leftOnly')
    if (l === null || r === null) {
      expect([runs, moved]).toEqual([[], false])
      continue
    }
    expect(runs.length).toBeGreaterThan(0)
    let applied = ''
    let [a, b] = [l.start, r.start]
    for (const [n, [from, to, length]] of runs.entries()) {
      expect(length).toBeGreaterThan(0)
      expect(from >= a && to >= b).toBe(true)
      expect(n === 0 || from > a || to > b).toBe(true)
      expect(texts.left.slice(from, from + length)).toBe(texts.right.slice(to, to + length))
      applied += texts.right.slice(b, to) + texts.left.slice(from, from + length)
      ;[a, b] = [from + length, to + length]
      for (const [text, at] of [
        [texts.left, from],
        [texts.left, a],
        [texts.right, to],
        [texts.right, b],
      ] as const) {
        expect(/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))).toBe(false)
      }
    }
    expect(a <= l.end && b <= r.end).toBe(true)
    expect(applied + texts.right.slice(b, r.end)).toBe(texts.right.slice(r.start, r.end))
    const solid = [texts.left.slice(l.start, l.end), texts.right.slice(r.start, r.end)].map((text) =>
      // Two halves of a character are none while a space parts them.
      text.replace(/(?<=[\ud800-\udbff])\s+(?=[\udc00-\udfff])/g, '|').replace(/\s/g, ''),
    )
    // A clause that changed places inside a pair is partial, however equal.
    if (relation !== 'partial') expect(relation === 'identical').toBe(solid[0] === solid[1])
  }
  for (const side of ['left', 'right'] as const) {
    const text = texts[side]
    const kind = [...text].flatMap((sign) => [...Array(sign.length)].map(() => 'gap'))
    for (const passage of found.passages) {
      const extent = passage[side]
      if (extent === null) continue
      const section = (side === 'left' ? left : right).sections.find(
        ({ start, end }) => start <= extent.start && extent.end <= end,
      )
      expect(extent.section).toBe(section?.id ?? '')
      for (let at = extent.start; at < extent.end; at++) if (kind[at] === 'gap') kind[at] = 'own'
    }
    for (const { relation, runs } of found.passages) {
      for (const run of runs) {
        for (let k = 0; k < run[2]; k++) {
          const at = run[side === 'left' ? 0 : 1] + k
          // No character has two counterparts.
          expect(kind[at]).toBe('own')
          kind[at] = relation === 'identical' ? 'identical' : 'reworded'
        }
      }
    }
    const count = (sort: string) =>
      kind.filter((value, at) => value === sort && !/\s/.test(text.charAt(at))).length
    expect(count('gap')).toBe(0)
    const whole: Coverage = found.coverage[side].whole
    expect(whole).toEqual({
      characters: text.replace(/\s/g, '').length,
      identical: count('identical'),
      reworded: count('reworded'),
      own: count('own'),
    })
    // A column of the page has all of it once, in order.
    const dealt = found.shares[side]
    for (const [n, { start, end }] of dealt.entries()) {
      expect(start >= (dealt[n - 1]?.end ?? 0) && end >= start).toBe(true)
    }
    const shown = dealt.map(({ start, end }) => text.slice(start, end)).join('')
    expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    const { content } = found.coverage[side]
    expect(content.identical + content.reworded + content.own).toBe(content.characters)
    for (const { id } of (side === 'left' ? left : right).sections) {
      expect(found.sections.some((pair) => pair[side] === id)).toBe(true)
    }
  }
  const told = { left: new Uint8Array(left.text.length), right: new Uint8Array(right.text.length) }
  for (const { relation, left: here, right: there, runs } of found.passages) {
    if (relation === 'leftOnly') told.left.fill(1, here?.start, here?.end)
    if (relation === 'rightOnly') told.right.fill(1, there?.start, there?.end)
    for (const [l, r, length] of runs) {
      told.left.fill(1, l, l + length)
      told.right.fill(1, r, r + length)
    }
  }
  for (const { edits, runs } of found.passages) {
    for (const { left: one, right: other } of edits) {
      expect(one.end - one.start + other.end - other.start).toBeGreaterThan(0)
      for (const [side, { start, end }] of [
        ['left', one],
        ['right', other],
      ] as const)
        told[side].fill(1, start, end)
      // No edit has text that both letters share.
      expect(
        runs.some(
          ([l, r, length]) =>
            (one.start < l + length && l < one.end) || (other.start < r + length && r < other.end),
        ),
      ).toBe(false)
    }
  }
  // Every difference is told: what is in no run is in an edit or own.
  for (const side of ['left', 'right'] as const)
    expect([...texts[side].replace(/[^\s]/g, (_, at) => (told[side][at] ? ' ' : '!'))].join('').trim()).toBe(
      '',
    )
  const runs = found.passages.flatMap(({ runs }) => runs)
  const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0)
  expect(sum(found.sections.map(({ shared }) => shared))).toBe(sum(runs.map(([, , length]) => length)))
}

/** The pairs that did not move stand in order on both sides. */
function checkOrder({ passages }: Comparison) {
  const still = passages.filter(({ left, right, moved }) => left && right && !moved)
  const at = still.map(({ runs }) => runs[0] as Passage['runs'][number])
  for (let n = 1; n < at.length; n++) {
    expect((at[n]?.[0] ?? 0) > (at[n - 1]?.[0] ?? 0)).toBe(true)
    expect((at[n]?.[1] ?? 0) > (at[n - 1]?.[1] ?? 0)).toBe(true)
  }
  for (const side of ['left', 'right'] as const) {
    const starts = passages.flatMap((passage) => (passage.moved ? [] : (passage[side]?.start ?? [])))
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  }
}

const types: SectionType[] = [
  'letterhead',
  'title',
  'preamble',
  'measure',
  'body',
  'commitments',
  'closing',
  'other',
]

/** Letters of the genre's words: sentences of clauses, some of them with spaces and breaks. */
const clause = fc
  .array(
    fc.constantFrom(
      '医疗',
      '装备',
      '支持',
      '推动',
      '发展',
      '2024',
      '4.9%',
      '年',
      '款',
      '上海市',
      '的',
      '、',
      'PET-CT',
      '《目录》',
      '“双通道”',
      '一是',
      '研发',
      '研制',
      ' ',
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((words) => words.join(''))
const prose = fc
  .array(fc.tuple(clause, fc.constantFrom('，', '，', '；', '。', '。', '：', '！', '\n', '。\n')), {
    maxLength: 14,
  })
  .map((clauses) => clauses.flat().join(''))
/** Few characters, so that everything repeats and crosses. */
const few = fc.string({
  unit: fc.constantFrom('甲', '乙', '，', '。', '\n', '1', 'a', '“', '”'),
  maxLength: 60,
})
/** Characters of several units, halves of them, joiners and marks. */
const odd = fc.string({
  unit: fc.constantFrom(
    '𠮷',
    '😀',
    '\ud842',
    '\udfb7',
    '👩‍👩‍👧',
    'e\u0301',
    '\u0301',
    '甲',
    '乙',
    '，',
    '。',
    ' ',
    '\u3000',
    '葛󠄀',
  ),
  maxLength: 40,
})
const any = fc.oneof(prose, few, odd, fc.string({ unit: 'binary', maxLength: 30 }))
const parts = (texts: fc.Arbitrary<string>) =>
  fc.array(
    fc.tuple(
      fc.constantFrom(...types),
      texts.map((text) => text.replace(/^\n+|\n+$/g, '')),
    ),
    { maxLength: 4 },
  )

/** A text and one made of it by moving, dropping and repeating pieces and changing words. */
const pair = fc
  .tuple(parts(any), fc.array(fc.tuple(fc.nat(), fc.nat(), any), { maxLength: 6 }))
  .map(([whole, changes]) => {
    const other = whole.map(([type, text]) => {
      let changed = text
      for (const [from, to, put] of changes) {
        const pieces = changed.split(/(?<=[。，；\n])/)
        const piece = pieces.splice(from % pieces.length, 1)[0] ?? ''
        if (to % 3 > 0)
          pieces.splice(to % (pieces.length + 1), 0, to % 3 === 1 ? piece : piece.replace(/.$/su, put))
        changed = pieces.join('').replace(/^\n+|\n+$/g, '')
      }
      return [type, changed] as const
    })
    return [letter('a', whole), letter('b', other)] as const
  })

describe('whatever the two letters are,', () => {
  test('runs are equal and in order, passages cover both sides, applying the edits gives the right letter', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          pair,
          fc.tuple(parts(any), parts(any)).map(([a, b]) => [letter('a', a), letter('b', b)] as const),
        ),
        ([left, right]) => {
          const found = compare(left, right)
          check(left, right, found)
          checkOrder(found)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test.each([
    [
      'a number spans two clauses, one of which changed places',
      '推动装备研发、临床试验2023，2024款产品，全市建成养老机构一百家并且投入使用床位三千张。',
      '全市建成养老机构一百家并且投入使用床位三千张，推动装备研发、临床试验2023，2024年以来。',
    ],
    ['a space parts the halves of a character', '\ud842 \udfb7', '𠮷'],
    [
      'a space parts the halves of a character in a sentence',
      '\ud842 \udfb7推动装备研发。',
      '𠮷推动装备研发。',
    ],
  ])('that is so where %s', (_, one, other) => {
    const [left, right] = [letter('a', [['body', one]]), letter('b', [['body', other]])]
    check(left, right, compare(left, right))
    check(right, left, compare(right, left))
  })

  test('the other order of the two gives the mirror image of what is equal and what is own', () => {
    fc.assert(
      fc.property(pair, ([left, right]) => {
        const [one, other] = [compare(left, right), compare(right, left)]
        for (const side of ['left', 'right'] as const) {
          expect(other.coverage[mirrored[side]].whole.characters).toBe(one.coverage[side].whole.characters)
          expect(other.coverage[mirrored[side]].whole.identical).toBe(one.coverage[side].whole.identical)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('a letter is identical to itself', () => {
    fc.assert(
      fc.property(parts(any), (whole) => {
        const { passages } = compare(letter('a', whole), letter('b', whole))
        expect(passages.every(({ relation, moved }) => relation === 'identical' && !moved)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('within a minute and without a stack overflow it compares', () => {
  const similar = (word: string) =>
    Array.from({ length: 5000 }, (_, n) => `第${n}项创新${word}获批上市并投入使用。`).join('')
  test.each([
    ['a sentence 5,000 times with itself', '特此说明。'.repeat(5000), '特此说明。'.repeat(5000)],
    ['5,000 sentences with 5,000 that differ by a word', similar('器械'), similar('装备')],
    ['a million equal characters', '一'.repeat(1e6), '一'.repeat(1e6 - 1)],
    ['100,000 opening quotes', '“'.repeat(1e5), '“'.repeat(1e5 - 1)],
    ['letters without a common character', '甲'.repeat(50_000), '乙'.repeat(50_000)],
    [
      '20,000 lines that never end a sentence',
      '在推进，\n'.repeat(2e4).trim(),
      '在促进，\n'.repeat(2e4).trim(),
    ],
    ['30,000 characters of several units', '𠮷𠮷𠮷，'.repeat(1e4), '𠮷𠮷𠮷，'.repeat(1e4 - 1)],
    ['30,000 short names', '“甲乙”丙'.repeat(3e4), '“甲丁”丙'.repeat(3e4)],
    ['an empty letter with another', '', '着力培育国产自主品牌，提高知名度和美誉度。'],
  ])('%s', { timeout: 60_000 }, (_, left, right) => {
    const { coverage } = compare(letter('left', [['body', left]]), letter('right', [['body', right]]))
    for (const { whole } of [coverage.left, coverage.right])
      expect(whole.identical + whole.reworded + whole.own).toBe(whole.characters)
  })
})
