import { describe, expect, test } from 'vitest'
import { docxToHtml } from '@/lib/intake/docx'
import { messageOf } from '@/lib/intake/finding'
import { letterFile } from '@/lib/intake/letter-file'
import { numeralOf } from '@/lib/intake/number-formats'
import { docx, type Files } from './zip'

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** One level of a list in word/numbering.xml. */
const level = (at: number, format: string, pattern: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`

const letterLevels =
  level(0, 'chineseCounting', '%1、') +
  level(1, 'chineseCountingThousand', '（%2）') +
  level(2, 'decimal', '%3.')

function numbering(
  levels: string,
  nums: string = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
): Files {
  const kind = `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>`
  return { 'word/numbering.xml': `<?xml version="1.0"?><w:numbering ${space}>${kind}${nums}</w:numbering>` }
}

/** A paragraph of the list `list`, as its XML. */
const item = (text: string, at: number, list = 1) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const styled = (text: string, style: string) =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`

/** The lines of a document of such paragraphs. */
async function lines(paragraphs: readonly string[], others: Files): Promise<string[]> {
  const html = await docxToHtml(docx(paragraphs, others))
  return html
    .replace(/<(?!\/?data)[^>]*>/g, '\n')
    .replace(/<\/?data>/g, '')
    .split('\n')
    .filter(Boolean)
}

describe('the numerals that Word counts by itself', () => {
  test('stand at the head of their paragraphs, each level in its form', async () => {
    const paragraphs = [
      ...[item('甲', 0), item('乙', 1), item('丙', 1), item('丁', 2), '文。'],
      ...[item('戊', 0), item('己', 1), item('庚', 2)],
    ]
    expect(await lines(paragraphs, numbering(letterLevels))).toEqual([
      ...['一、甲', '（一）乙', '（二）丙', '1.丁', '文。', '二、戊', '（一）己', '1.庚'],
    ])
  })

  test('count on in another list of the kind, and begin anew where one says so', async () => {
    const nums = [
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>',
      '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>',
    ].join('')
    const paragraphs = [item('甲', 0), item('乙', 0, 2), item('丙', 0, 3), item('丁', 0, 3)]
    expect(await lines(paragraphs, numbering(letterLevels, nums))).toEqual([
      '一、甲',
      '二、乙',
      '五、丙',
      '六、丁',
    ])
  })

  test('come from a paragraph’s style too, or that of the style it is based on', async () => {
    const styles = `<?xml version="1.0"?><w:styles ${space}><w:style w:type="paragraph" w:styleId="a"><w:name w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="b"><w:name w:val="b"/><w:basedOn w:val="a"/></w:style></w:styles>`
    const files = { ...numbering(letterLevels), 'word/styles.xml': styles }
    expect(await lines([styled('甲', 'a'), styled('乙', 'b')], files)).toEqual(['一、甲', '二、乙'])
    const bound = numbering(
      level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2', '<w:pStyle w:val="b"/>'),
    )
    expect(
      await lines([styled('甲', 'a'), styled('乙', 'b')], { ...bound, 'word/styles.xml': styles }),
    ).toEqual(['1.甲', '1.1乙'])
  })

  test('may have the levels above in Arabic digits, and a sign in place of a numeral', async () => {
    const legal = level(0, 'chineseCounting', '%1') + level(1, 'decimal', '%1.%2 ', '<w:isLgl/>')
    expect(await lines([item('甲', 0), item('乙', 1)], numbering(legal))).toEqual(['一甲', '1.1 乙'])
    expect(await lines([item('甲', 0)], numbering(level(0, 'bullet', '\uF0B7')))).toEqual(['•甲'])
  })

  test('are none where a paragraph leaves its style’s list, or nobody sees it', async () => {
    expect(await lines([item('甲', 0, 0)], numbering(letterLevels))).toEqual(['甲'])
    expect(await lines([item('甲', 7)], numbering(letterLevels))).toEqual(['甲'])
    expect(await lines(['甲'], {})).toEqual(['甲'])
  })

  test('are in the report, with their places, and are headings as any other', async () => {
    const paragraphs = [
      ...[
        '关于第12号建议的答复',
        '张某甲代表：',
        '现答复如下：',
        item('摸清底数', 0),
        '已走访。',
        item('加快改造', 0),
      ],
      ...['已安排。', '感谢您的支持！', '某某市教育局', '2031年5月6日'],
    ]
    const { reply, report } = await letterFile('a.docx', docx(paragraphs, numbering(letterLevels)))
    const measures = reply?.sections.filter(({ type }) => type === 'measure') ?? []
    expect(measures).toMatchObject([
      { numeral: '一', heading: '摸清底数' },
      { numeral: '二', heading: '加快改造' },
    ])
    const numerals = report.filter((finding) => finding.kind === 'read' && finding.name === 'numeral')
    expect(numerals.map(messageOf)).toEqual(['numeral `一、`', 'numeral `二、`'])
    const heading = report.find((finding) => messageOf(finding) === '## `一、摸清底数`')
    expect(numerals[0]).toMatchObject({ line: heading?.line, column: heading?.column })
  })
})

test.each([
  ['chineseCounting', 1, '一'],
  ['chineseCounting', 10, '十'],
  ['chineseCountingThousand', 21, '二十一'],
  ['japaneseCounting', 103, '一百零三'],
  ['ideographDigital', 20, '二〇'],
  ['chineseLegalSimplified', 12, '拾贰'],
  ['decimalEnclosedCircle', 3, '③'],
  ['decimalEnclosedCircleChinese', 21, '㉑'],
  ['decimalEnclosedCircle', 51, '51'],
  ['decimalEnclosedParen', 2, '⑵'],
  ['decimalEnclosedFullstop', 2, '⒉'],
  ['ideographTraditional', 2, '乙'],
  ['ideographZodiac', 2, '丑'],
  ['ideographEnclosedCircle', 2, '㊁'],
  ['decimalFullWidth', 12, '１２'],
  ['decimalZero', 7, '07'],
  ['upperRoman', 14, 'XIV'],
  ['lowerRoman', 4, 'iv'],
  ['upperLetter', 2, 'B'],
  ['lowerLetter', 28, 'bb'],
  ['numberInDash', 3, '- 3 -'],
  ['none', 3, ''],
  ['bullet', 3, ''],
  ['decimal', 3, '3'],
  ['another', 3, '3'],
  ['chineseCounting', 0, '0'],
  ['lowerLetter', 123456, '123456'],
])('in the form %s the number %i is %s', (format, value, numeral) => {
  expect(numeralOf(value, format)).toBe(numeral)
})
