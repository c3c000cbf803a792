import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csv, quoted } from '@/lib/publish/csv'
import { differencesCsv, figuresCsv } from '@/lib/publish/pair-tables'
import { comparePair } from '@/lib/side-by-side/compared-pair'
import { parse } from '../parse/support'
import { left, pair, right } from '../side-by-side/own-pair'

/** The cells of a CSV file, as RFC 4180 has them; fails where it is none. */
function cellsOf(file: string): string[][] {
  expect(file.startsWith('\uFEFF')).toBe(true)
  const rows: string[][] = []
  let rest = file.slice(1)
  while (rest !== '') {
    const row: string[] = []
    for (let end = ','; end === ','; ) {
      const [whole = '', cell = '', mark = ''] = /^"((?:[^"]|"")*)"(,|\r\n)/.exec(rest) ?? []
      expect(whole, rest.slice(0, 40)).not.toBe('')
      row.push(cell.replaceAll('""', '"'))
      rest = rest.slice(whole.length)
      end = mark
    }
    rows.push(row)
  }
  return rows
}

describe('csv', () => {
  test('keeps quotes, commas and lines inside a cell', () => {
    expect(
      csv([
        ['甲"乙', 'a,b'],
        ['c\nd', ''],
      ]),
    ).toBe('\uFEFF"甲""乙","a,b"\r\n"c\nd",""\r\n')
  })

  test('gives every cell back', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '甲', '=', '\t') })
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1 })), (rows) => {
        expect(cellsOf(csv(rows))).toEqual(rows)
      }),
    )
  })

  test('words of a letter stand in quotes, to the character', () => {
    expect(quoted('=1+1')).toBe('“=1+1”')
    expect(quoted('“卡脖子”')).toBe('““卡脖子””')
    expect(quoted('')).toBe('')
  })
})

const [heads = [], ...rows] = cellsOf(differencesCsv(pair, 'https://a.example'))

describe('differences.csv', () => {
  test('has a head for each column, with the letter’s name', () => {
    expect(heads).toEqual([
      '类别',
      '文字（26号·5月）',
      '文字（79号·7月）',
      '不同之处',
      '位置（26号·5月）',
      '位置（79号·7月）',
      '地址（26号·5月）',
      '地址（79号·7月）',
    ])
  })

  test('tells a changed sentence with its exact differences and both its places', () => {
    expect(rows).toContainEqual([
      '不同',
      '“2016年以来，41款创新医疗器械获批上市，数量排名位居全国前列。”',
      '“2016年以来，43款创新医疗器械获批上市，数量排名位居全国前列。”',
      '“41” → “43”',
      '导语第2段',
      '导语第2段',
      'https://a.example/replies/hukejianfu-2024-26/#preamble-p2',
      'https://a.example/replies/huketifu-2024-79/#preamble-p2',
    ])
  })

  test('leaves the other side empty where one letter alone has a sentence', () => {
    const own = rows.find(([kind, text]) => kind === '独有' && text?.includes('项目76项'))
    expect(own?.slice(2)).toEqual([
      '',
      '',
      '第一部分',
      '',
      'https://a.example/replies/hukejianfu-2024-26/#measure-1-p1',
      '',
    ])
  })

  test('tells what moved once, with what changed in it and where it stands in either letter', () => {
    const moved = rows.filter(([kind]) => kind === '移位')
    expect(moved.map(([, here, there, edits]) => [here?.slice(0, 6), there?.slice(0, 6), edits])).toEqual([
      ['“艾普强粒子', '“艾普强粒子', '“研制” → “研发”\n“。” → “；”'],
      ['“共支持产品', '“投入超亿元', '“共” → “投入超亿元资金”\n“投入超亿元。” → “，”'],
    ])
  })

  test('has every sentence that differs, in the order of the page', () => {
    const found = pair.differences
    expect(rows.length).toBe(found.length)
    for (const side of ['left', 'right'] as const) {
      const told = found.flatMap((one) => one[side] ?? [])
      for (const row of pair.rows) {
        if (row.kind === 'same') continue
        for (const { start, end } of row[side])
          expect(told.some((one) => one.start <= start && end <= one.end)).toBe(true)
      }
    }
    const starts = found.flatMap(({ left }) => left?.start ?? [])
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })
})

describe('figures.csv', () => {
  const [, ...rows] = cellsOf(figuresCsv(pair, null))

  test('tells figures that differ with their clauses, those of the frame after the letters’ own', () => {
    expect(rows[0]).toEqual([
      '不同',
      '“41款”',
      '“43款”',
      '“41款创新医疗器械获批上市”',
      '“43款创新医疗器械获批上市”',
      '导语第2段',
      '导语第2段',
      '/replies/hukejianfu-2024-26/#preamble-p2',
      '/replies/huketifu-2024-79/#preamble-p2',
    ])
    expect(rows[1]?.slice(1, 3)).toEqual(['“26号”', '“79号”'])
  })

  test('tells of a figure that one letter alone has what it counts', () => {
    const [, figure, , clause, , place] = rows.find(([, figure]) => figure === '“76项”') ?? []
    expect([figure, clause, place]).toEqual([
      '“76项”',
      '“支持实验室样机/样品、工程化样机/样品、注册临床评价等项目76项”',
      '第一部分',
    ])
  })
})

test('no cell begins with a sign that makes it a formula, whatever the letters say', () => {
  const odd = (number: string) =>
    parse(
      `+x〔2024〕${number}号\n\n# \\=关于甲\n\n@甲代表：\n\n\\=1+${number}，共${number}项。\n\n-5℃以下${number}天。\n\n\\@乙${number}个。`,
    ).reply
  const odds = comparePair(odd('1'), odd('2'))
  for (const file of [differencesCsv(odds, null), figuresCsv(odds, null), differencesCsv(pair, null)]) {
    const cells = cellsOf(file).flat()
    expect(cells.length).toBeGreaterThan(8)
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([])
  }
})

test('two letters of one number go by when they were issued', () => {
  const twins = comparePair(
    { ...left, documentNumber: '甲1号', request: right.request },
    { ...right, documentNumber: '甲1号' },
  )
  expect(cellsOf(figuresCsv(twins, null))[0]?.slice(1, 3)).toEqual(['数字（5月）', '数字（7月）'])
})
