import { describe, expect, test } from 'vitest'
import type { Comparable, Passage } from '../../../lib/compare/comparison'
import { readLibrary } from '../../../lib/library/read'
import { asRead, cases, drawAll, markedShares, readCase, readPicture } from './quality.fixture'

const cut = (text: string, extent: { start: number; end: number } | null) =>
  extent && text.slice(extent.start, extent.end)

describe('a picture', () => {
  const picture = [
    '§ title',
    '= 关于养老的答复¶',
    '§ preamble',
    '~ 全市[41/43]处\\[注\\]。',
    '@later',
    '< 没有[了/]。',
    '%*later [共/已]建PET/CT室[；¶/。¶]',
    '§> closing',
    '> 此复。',
  ].join('\n')

  test('holds both letters, each in its own order', () => {
    const { left, right } = readPicture('x', picture)
    expect(left.text).toBe('关于养老的答复\n全市41处[注]。没有了。共建PET/CT室；\n')
    expect(right.text).toBe('关于养老的答复\n全市43处[注]。已建PET/CT室。\n此复。')
    expect(right.sections.map(({ id, start, end }) => [id, right.text.slice(start, end)])).toEqual([
      ['title', '关于养老的答复'],
      ['preamble', '全市43处[注]。已建PET/CT室。'],
      ['closing', '此复。'],
    ])
  })

  test('says what belongs together, what moved and what was edited', () => {
    const marked = readPicture('x', picture)
    expect(drawAll(markedShares(marked), marked.left, marked.right)).toEqual([
      '= 关于养老的答复',
      '~ 全市[41/43]处[注]。',
      '< 没有了。',
      '%* [共/已]建PET/CT室[；/。]',
      '> 此复。',
    ])
    expect(markedShares(marked)[1]?.edits).toEqual([
      { left: { start: 10, end: 12 }, right: { start: 10, end: 12 } },
    ])
  })
})

test('white space is no edit, nor part of one', () => {
  const marked = readPicture('x', '§ body\n~ 关于2024年[/ ]安排[ ,/，]甲[¶/]的通知。')
  expect(drawAll(markedShares(marked), marked.left, marked.right)).toEqual([
    '~ 关于2024年安排 [,/，]甲\n的通知。',
  ])
})

describe('of several right readings', () => {
  const marked = readPicture(
    'x',
    [
      '§ body',
      '~ [为/为了]群众，近[/几]年来[扩建/新建]。',
      '| 为[/了]群众，[近年来/近几年来][扩建/新建]。',
    ].join('\n'),
  )
  const found = (runs: Passage['runs']) => ({ ...(marked.passages[0] as Passage), runs })
  const drawnAs = (runs: Passage['runs']) =>
    drawAll(asRead(marked, markedShares({ ...marked, passages: [found(runs)] })), marked.left, marked.right)

  test.each([
    [
      'the first',
      [
        [1, 2, 4],
        [5, 7, 2],
        [9, 11, 1],
      ],
      '~ [为/为了]群众，近[/几]年来[扩建/新建]。',
    ],
    [
      'another, place by place',
      [
        [0, 0, 1],
        [1, 2, 4],
        [5, 7, 2],
        [9, 11, 1],
      ],
      '~ 为[/了]群众，近[/几]年来[扩建/新建]。',
    ],
    ['the first, where none is found', [[0, 0, 1]], '~ [为/为了]群众，近[/几]年来[扩建/新建]。'],
  ] as const)('%s is taken', (_, runs, picture) => {
    expect(drawnAs(runs)).toEqual([picture])
  })

  test('each has the text of both letters', () => {
    expect(() => readPicture('x', '§ body\n~ [为/为了]。\n| [为/为着]。')).toThrow('expected the text')
  })
})

describe.each(cases)('the marked pair %s', (name) => {
  const { left, right, passages, texts } = readCase(name)

  test('rebuilds both letters exactly', () => {
    expect([left.text, right.text]).toEqual(texts)
  })

  test('holds each character but the line feeds in one passage', () => {
    for (const side of ['left', 'right'] as const) {
      const { text } = side === 'left' ? left : right
      const extents = passages.flatMap((passage) => passage[side] ?? []).sort((a, b) => a.start - b.start)
      let at = 0
      for (const { start, end } of extents) {
        expect(text.slice(at, start)).toMatch(/^\n*$/)
        expect(end).toBeGreaterThan(start)
        at = end
      }
      expect(text.slice(at)).toMatch(/^\n*$/)
    }
  })

  test('marks as identical what is, as reworded or partial what is not', () => {
    for (const passage of passages) {
      const [a, b] = [cut(left.text, passage.left), cut(right.text, passage.right)]
      if (passage.relation === 'identical') expect(a).toBe(b)
      if (passage.relation === 'reworded') expect(a).not.toBe(b)
    }
  })

  test('has text of one line and one section in each passage', () => {
    for (const { left: l, right: r } of passages)
      for (const [reply, side] of [
        [left, l],
        [right, r],
      ] as const) {
        if (side === null) continue
        expect(cut(reply.text, side)).not.toContain('\n')
        expect(reply.sections.find(({ id }) => id === side.section)?.end).toBeGreaterThanOrEqual(side.end)
      }
  })
})

test('the letters of the Shanghai commission are read from the library with the text and sections of the marks', async () => {
  const library = await readLibrary()
  const { left, right } = readCase('science-commission')
  const shape = ({ text, sections }: Comparable) => ({
    text,
    sections: sections.map(({ id, start, end }) => ({ id, start, end })),
  })
  expect(['hukejianfu-2024-26', 'huketifu-2024-79'].map((slug) => library.bySlug(slug))).toMatchObject(
    [left, right].map(shape),
  )
})
