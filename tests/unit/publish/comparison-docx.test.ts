import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { afterEach, expect, test, vi } from 'vitest'
import { comparisonDocx } from '@/lib/publish/comparison-docx'
import { comparePair } from '@/lib/side-by-side/compared-pair'
import { visibleText } from '@/scripts/site/page'
import { parse } from '../parse/support'
import { left, pair, right } from '../side-by-side/own-pair'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

const bytes = comparisonDocx(pair, 'https://a.example')
const files = unzipSync(bytes)
const document = strFromU8(files['word/document.xml'] ?? new Uint8Array())

/** The rows of the file's table, as another reader of such files has them: the text of each cell. */
async function rowsOf(docx: Uint8Array): Promise<string[][]> {
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) })
  expect(messages).toEqual([])
  const rows: string[][] = []
  visit(unified().use(rehypeParse, { fragment: true }).parse(value), 'element', (element) => {
    if (element.tagName === 'tr') rows.push([])
    if (element.tagName === 'td' || element.tagName === 'th') rows.at(-1)?.push(visibleText(element))
  })
  return rows
}

const solid = (text: string) => text.replace(/\s/g, '')

test('holds both letters, each whole and in its own order', async () => {
  const [head, ...rows] = await rowsOf(bytes)
  expect(head).toEqual(['26号·5月', '对照', '79号·7月'])
  const column = (index: number) =>
    solid(
      rows
        .map((row) => row[index] ?? '')
        .filter((text) => !/^(?:\d+号无对应文字|对应句见\d+号.*)$/.test(text))
        .join(''),
    )
  expect(column(0)).toBe(solid(left.text))
  expect(column(2)).toBe(solid(right.text))
})

test('says of each row what it is, and opposite what moved where the counterpart stands', async () => {
  const rows = await rowsOf(bytes)
  const row = (words: string) => rows.find((cells) => cells.some((cell) => cell.includes(words)))
  expect(row('41款')?.[1]).toBe('不同')
  expect(row('三是企业主体多元集聚')?.[1]).toBe('')
  expect(row('项目76项')?.slice(1)).toEqual(['独有', '79号无对应文字'])
  expect(row('性能达到国际先进水平。')).toEqual([
    expect.stringContaining('艾普强粒子'),
    '移位',
    '对应句见79号导语第3段',
  ])
})

test('marks what differs by a colour and an underline of its letter, and nothing else', () => {
  const marked = (underline: string, colour: string) =>
    [...document.matchAll(/<w:r>(.*?)<\/w:r>/g)]
      .filter(
        ([, run = '']) =>
          run.includes(`<w:color w:val="${colour}"/>`) && run.includes(`<w:u w:val="${underline}"`),
      )
      .map(([, run = '']) => /<w:t[^>]*>(.*?)<\/w:t>/.exec(run)?.[1])
  expect(marked('single', '123F70')).toContain('41')
  expect(marked('double', '6E2F00')).toContain('43')
  const underlined = [...document.matchAll(/<w:u w:val="(\w+)"/g)].map(([, kind]) => kind)
  expect(underlined.length).toBe(marked('single', '123F70').length + marked('double', '6E2F00').length)
})

test('lies across, repeats its heads on every page, and names Chinese faces', () => {
  expect(document).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  expect(document).toContain('w:eastAsia="宋体"')
  expect(strFromU8(files['word/styles.xml'] ?? new Uint8Array())).toContain('w:eastAsia="仿宋"')
})

test('keeps bold leads bold, and the cells of a table apart', async () => {
  expect(document).toMatch(/<w:b\/>(?:(?!<w:r>).)*实施科技创新行动计划/)
  const letter = (sum: string) =>
    parse(`# 关于甲的答复\n\n甲代表：\n\n一段。\n\n| 项目 | 资金 |\n|---|---|\n| 供暖 | ${sum} |`).reply
  const rows = await rowsOf(comparisonDocx(comparePair(letter('800'), letter('900')), null))
  expect(rows).toContainEqual(['供暖\t800', '不同', '供暖\t900'])
})

test('keeps apart what one line of a letter has with a space between', async () => {
  const letter = (day: string) =>
    parse(`滨海市教育局　滨海市财政局

滨教复〔2023〕8号

# 答复

文。

滨海市教育局　滨海市财政局

2023年6月${day}日`).reply
  const rows = await rowsOf(comparisonDocx(comparePair(letter('8'), letter('9')), null))
  const both = '滨海市教育局　滨海市财政局'
  expect(rows.filter(([left, , right]) => left === both && right === both)).toHaveLength(2)
})

test('the same pair gives the same bytes, at another time and place', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2031, 1, 2, 3) })
  vi.stubEnv('TZ', 'America/New_York')
  const later = comparisonDocx(pair, 'https://a.example')
  expect(Buffer.from(later).equals(Buffer.from(bytes))).toBe(true)
})

test('names the letters’ addresses where the site has one', async () => {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  expect(value).toContain(
    '2024年5月20日），https://a.example/replies/hukejianfu-2024-26/。全文41%也见于另一件。',
  )
  const bare = await mammoth.extractRawText({ buffer: Buffer.from(comparisonDocx(pair, null)) })
  expect(bare.value).toContain('2024年5月20日）。全文41%也见于另一件。')
})
