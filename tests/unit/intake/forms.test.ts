import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { docxToHtml } from '@/lib/intake/docx'
import { decode } from '@/lib/intake/encodings'
import { messageOf } from '@/lib/intake/finding'
import { fromHtml } from '@/lib/intake/html'
import { letterFile } from '@/lib/intake/letter-file'
import { pdfToText } from '@/lib/intake/pdf'
import { slugFor } from '@/lib/intake/slugs'
import { pdf } from './pdf'
import { docx, zip } from './zip'

describe('bytes are text', () => {
  test.each([
    ['utf-8', Buffer.from('答复\r\n甲')],
    ['utf-8', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('答复\n甲')])],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('答复\r甲', 'utf16le')])],
    ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from('答复\n甲', 'utf16le').swap16()])],
    ['gb18030', Buffer.from([0xb4, 0xf0, 0xb8, 0xb4, 0x0a, 0xbc, 0xd7])],
  ] as const)('in %s', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text: '答复\n甲', encoding })
  })

  test('or none, and are not guessed at', () => {
    const none = (...bytes: number[]) => decode(Buffer.from(bytes))
    expect(none(0x61, 0x0a, 0x61, 0x00)).toEqual({ fault: 'zero byte', expected: 'text', line: 2, column: 2 })
    expect(none(0xff, 0x41, 0xff)).toEqual({
      fault: 'byte 0xFF',
      expected: 'text in UTF-8 or GB18030',
      line: 1,
      column: 1,
    })
    expect(none(0xef, 0xbb, 0xbf, 0x61, 0xff)).toEqual({
      fault: 'byte 0xFF',
      expected: 'text in UTF-8',
      line: 1,
      column: 2,
    })
    expect(none(0xff, 0xfe, 0x61, 0x00, 0x62)).toEqual({
      fault: 'end inside a character',
      expected: 'text in UTF-16LE',
      line: 1,
      column: 2,
    })
  })
})

const lines = ({ text }: { text: string }) => text.split('\n').filter((line) => line.trim())

describe('a saved page', () => {
  const page = `<html><head><title>网站</title><script>var a = "，。"</script></head><body>
<nav><a>首页</a><a>公开</a></nav>
<div id="main"><h1>对第12号建议的答复</h1><p>张某甲代表：</p>
<p>您提出的建议收悉，<b>现答复</b>如下：<br>全市已改造。</p></div>
<footer>版权所有</footer></body></html>`
  test('gives the lines of its content, without what is around it', () => {
    expect(lines(fromHtml(page)).map((line) => line.trim())).toEqual([
      '对第12号建议的答复',
      '张某甲代表：',
      '您提出的建议收悉，现答复如下：',
      '全市已改造。',
    ])
  })

  test('knows where each line stood', () => {
    const { text, place } = fromHtml(page)
    const line = text.split('\n').findIndex((words) => words.includes('张某甲')) + 1
    expect(place({ line, column: 1 })).toEqual({ line: 3, column: 38 })
    expect(place({ line, column: 3 })).toEqual({ line: 3, column: 40 })
  })

  test('tells what is around its content', () => {
    expect(fromHtml(page).around).toEqual([
      { text: '首页公开', line: 2, column: 9 },
      { text: '版权所有', line: 5, column: 9 },
    ])
  })

  test('has the labels and values of a catalogue’s row on one line', async () => {
    const catalogue = `<table><tr><td>索引号</td><td>A1</td><td>分类</td><td>建议提案办理</td></tr>
<tr><td>文号</td><td><p>滨教复〔2031〕5号</p></td><td>公开方式</td><td>主动公开</td></tr></table>`
    const bytes = Buffer.from(page.replace('<div id="main">', `${catalogue}<div id="main">`))
    const { reply } = await letterFile('a.html', bytes)
    expect(reply).toMatchObject({
      documentNumber: '滨教复〔2031〕5号',
      disclosure: '主动公开',
      outcome: null,
    })
  })

  test('gives what it shows of the letterhead above its content', () => {
    const own = (top: string) =>
      lines(fromHtml(page.replace('<div id="main"><h1>对第12号建议的答复</h1>', top)))
    const number = '某教函〔2031〕5号'
    expect(
      own(`<p>文号：${number}</p><p>当前位置：首页</p><h1>对第12号建议的答复</h1><p>主动公开</p><div>`).slice(
        0,
        4,
      ),
    ).toEqual([`文号：${number}`, '对第12号建议的答复', '主动公开', '张某甲代表：'])
    expect(
      own(`<h1>关于市十三届人大四次会议<br>第12号建议的答复</h1><h2>${number}</h2><div>`).slice(0, 4),
    ).toEqual(['关于市十三届人大四次会议', '第12号建议的答复', number, '张某甲代表：'])
    expect(own('<p>公开</p><h1>对第12号建议的答复</h1><div>')[0]).toBe('对第12号建议的答复')
  })

  test('whose elements stand in one another without end is refused', () => {
    expect(() => fromHtml('<div>'.repeat(50_000))).toThrow('has elements inside one another without end')
  })
})

describe('a table', () => {
  const read = (rows: string) =>
    lines(fromHtml(`<p>文。</p><table>${rows}</table><p>文。</p>`, true)).slice(1, -1)
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`

  test('of data is one of Markdown', () => {
    expect(
      read(
        `<thead>${row(' 项目 ', '资金')}</thead><tbody>${row('供暖<br>供水', '8|9')}${row('', '7')}</tbody>`,
      ),
    ).toEqual(['| 项目 | 资金 |', '|---|---|', '| 供暖 供水 | 8\\|9 |', '|  | 7 |'])
  })

  test('has the text of merged cells once, and empty cells in place of the others', () => {
    const merged =
      '<tr><td rowspan="2">甲</td><td colspan="2">乙</td></tr><tr><td>丙</td><td>丁</td></tr><tr><td>戊</td></tr>'
    expect(read(merged)).toEqual(['| 甲 | 乙 |  |', '|---|---|---|', '|  | 丙 | 丁 |', '| 戊 |  |  |'])
  })

  test.each([
    ['of one cell', row('现答复如下')],
    ['of one row', row('甲', '乙')],
    ['of one column', row('甲') + row('乙')],
    ['of a catalogue', row('索引号', '1') + row('发布机构', '某某市教育局')],
    ['of contacts', row('联系人', '王某') + row('联系电话', '1234567')],
    ['of the imprint', row('抄送：市政府。', '') + row('某某市教育局办公室', '2031年5月6日印发')],
    ['of those who sign', row('某某市教育局', '某某市财政局') + row('2031年5月6日', '2031年5月6日')],
    ['of text', row('甲', '文'.repeat(201)) + row('乙', '丙')],
    ['of tables', row('<table><tr><td>甲</td></tr></table>', '乙') + row('丙', '丁')],
  ])('%s only sets out a page', (_, rows) => {
    expect(read(rows).join('')).not.toContain('|')
  })

  test('stands in the letter as a table, with the report', async () => {
    const html = `<p>关于第12号建议的答复</p><p>张某甲代表：</p><p>现答复如下，见下表。</p><table>${row('项目', '资金')}${row('供暖', '8')}</table><p>以上安排，已落实。</p>`
    const { reply, report } = await letterFile('a.html', Buffer.from(html))
    expect(reply?.text.split('\n').slice(3, 5)).toEqual(['项目\t资金', '供暖\t8'])
    expect(reply?.marks.map(({ type }) => type)).toEqual(['table'])
    expect(report.map(messageOf)).toContain('table `| 项目 | 资金 |`')
  })
})

describe('a Word document', () => {
  test('gives its paragraphs', async () => {
    const html = await docxToHtml(docx(['对第12号建议的答复', '张某甲代表：']))
    expect(html).toBe('<p>对第12号建议的答复</p><p>张某甲代表：</p>')
  })

  test('with all of its text in one table gives what is around the table too', () => {
    const html = '<table><tr><td>现答复如下，全市已改造。</td></tr></table><p>2031年5月6日</p>'
    expect(lines(fromHtml(html, true))).toEqual(['现答复如下，全市已改造。', '2031年5月6日'])
  })

  test('that would unpack to more than any letter holds is refused before that, by the sizes that it states', async () => {
    const bomb = docx(['答复'], { 'word/media/a.png': { data: Buffer.from('a'), stated: 4_000_000_000 } })
    await expect(docxToHtml(bomb)).rejects.toThrow('unpacks to more than 50000000 bytes')
  })

  test('or while it is unpacked, where they are untrue', async () => {
    const bomb = docx(['答复'], { 'word/media/a.png': { data: Buffer.alloc(60_000_000, 'a'), stated: 10 } })
    await expect(docxToHtml(bomb)).rejects.toThrow('unpacks to more than any letter holds')
    const text = docx(['答复'], { 'word/styles.xml': { data: Buffer.alloc(5_000_000, 'a'), stated: 10 } })
    await expect(docxToHtml(text)).rejects.toThrow('unpacks to more than 4000000 bytes beside its pictures')
  })

  test('that is none is refused, with what it is', async () => {
    const refused = async (bytes: Buffer, message: string) =>
      expect(docxToHtml(bytes)).rejects.toThrow(message)
    await refused(Buffer.from('答复'), 'is no zip archive')
    await refused(
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      'is of the older form .doc or locked with a password',
    )
    await refused(zip({ 'a.txt': 'a' }), 'is a zip archive without a Word document in it')
    await refused(Buffer.concat([Buffer.from('PK'), docx(['答复'])]), 'has its zip directory elsewhere')
    const damaged = docx(['答复'])
    await refused(damaged.fill(0xff, 40, 60), 'has a damaged file in its zip archive')
  })
})

describe('a PDF', () => {
  test('gives its lines, with what stands apart on one line parted', async () => {
    const bytes = pdf('BT /F 12 Tf 20 200 Td (one) Tj 60 0 Td (two) Tj -60 -20 Td (three) Tj ET')
    expect((await pdfToText(bytes)).split('\n').filter(Boolean)).toEqual(['one two', 'three'])
  })

  test('without text, as of a scan, is refused', async () => {
    await expect(pdfToText(pdf('0 0 10 10 re f'))).rejects.toThrow('holds no text, only pictures')
  })

  test('behind a password is refused', async () => {
    await expect(pdfToText(pdf('', { locked: true }))).rejects.toThrow('is locked with a password')
  })

  test('that would unpack to more than any letter holds is refused, packed once or twice', async () => {
    const packed = deflateSync(Buffer.alloc(60_000_000, ' '))
    const message = 'unpacks to more than any letter holds'
    await expect(pdfToText(pdf(packed, { filter: '/FlateDecode' }))).rejects.toThrow(message)
    const twice = pdf(deflateSync(packed), { filter: '[/FlateDecode /FlateDecode]' })
    await expect(pdfToText(twice)).rejects.toThrow(message)
  })

  test('that is none is refused', async () => {
    await expect(pdfToText(Buffer.from('答复'))).rejects.toThrow('is no PDF, or a damaged one')
  })
})

test('a letter is named by its number, else by its title, in pinyin', () => {
  expect(slugFor({ documentNumber: '沪科建复〔2024〕26号', title: null })).toBe('hukejianfu-2024-26')
  expect(slugFor({ documentNumber: '某政办复[2031]A5号', title: null })).toBe('mouzhengbanfu-2031-a-5')
  expect(slugFor({ documentNumber: null, title: '对第12号建议的答复' })).toBe('dui-12-jianyidedafu')
  expect(slugFor({ documentNumber: null, title: null })).toBeNull()
  expect(slugFor({ documentNumber: null, title: null }, '环保局 2024 (终稿)')).toBe('huanbaoju-2024-zhonggao')
  const long = slugFor({
    documentNumber: null,
    title: `关于${'改善供暖'.repeat(3)}第5号${'建议'.repeat(40)}`,
  })
  expect(long).toBe('guanyugaishangongnuangaishangongnuangaishangongnuan-5-jianyi')
})
