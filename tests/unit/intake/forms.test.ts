import { describe, expect, test } from 'vitest'
import { decode } from '@/lib/intake/decode'
import { docxToHtml } from '@/lib/intake/docx'
import { fromHtml } from '@/lib/intake/html'
import { pdfToText } from '@/lib/intake/pdf'
import { slugFor } from '@/lib/intake/slugs'
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
    expect(decode(Buffer.from([0x89, 0x50, 0x00, 0x01]))).toEqual({
      fault: 'bytes of no text (a zero among them)',
    })
    expect(decode(Buffer.from([0xff, 0x41, 0xff]))).toEqual({ fault: 'bytes that are no GB18030' })
    expect(decode(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from([0xff])]))).toEqual({
      fault: 'bytes that are no UTF-8',
    })
  })
})

describe('a saved page', () => {
  const page = `<html><head><title>网站</title><script>var a = "，。"</script></head><body>
<nav><a>首页</a><a>公开</a></nav>
<div id="main"><h1>对第12号建议的答复</h1><p>张某甲代表：</p>
<p>您提出的建议收悉，<b>现答复</b>如下：<br>全市已改造。</p></div>
<footer>版权所有</footer></body></html>`
  const lines = ({ text }: { text: string }) => text.split('\n').filter((line) => line.trim())

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
  })
})

describe('a Word document', () => {
  test('gives its paragraphs', async () => {
    const html = await docxToHtml(docx(['对第12号建议的答复', '张某甲代表：']))
    expect(html).toBe('<p>对第12号建议的答复</p><p>张某甲代表：</p>')
  })

  test('that would unpack to more than any letter holds is refused', async () => {
    const bomb = zip({ 'word/document.xml': Buffer.alloc(60_000_000, 'a') })
    await expect(docxToHtml(bomb)).rejects.toThrow('unpacks to more than 50000000 bytes')
  })

  test('that is none is refused', async () => {
    await expect(docxToHtml(Buffer.from('答复'))).rejects.toThrow()
  })
})

describe('a PDF', () => {
  const pdf = (content: string) => {
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ]
    const body = objects.map((object, n) => `${n + 1} 0 obj\n${object}\nendobj\n`).join('')
    return Buffer.from(`%PDF-1.4\n${body}trailer << /Root 1 0 R >>\n%%EOF\n`)
  }

  test('gives its lines, with what stands apart on one line parted', async () => {
    const bytes = pdf('BT /F 12 Tf 20 200 Td (one) Tj 60 0 Td (two) Tj -60 -20 Td (three) Tj ET')
    expect((await pdfToText(bytes)).split('\n').filter(Boolean)).toEqual(['one two', 'three'])
  })

  test('without text, as of a scan, is refused', async () => {
    await expect(pdfToText(pdf('0 0 10 10 re f'))).rejects.toThrow('holds no text, only pictures')
  })

  test('that is none is refused', async () => {
    await expect(pdfToText(Buffer.from('答复'))).rejects.toThrow()
  })
})

test('a letter is named by its number, else by its title, in pinyin', () => {
  expect(slugFor({ documentNumber: '沪科建复〔2024〕26号', title: null })).toBe('hukejianfu-2024-26')
  expect(slugFor({ documentNumber: '某政办复[2031]A5号', title: null })).toBe('mouzhengbanfu-2031-a-5')
  expect(slugFor({ documentNumber: null, title: '对第12号建议的答复' })).toBe('dui-12-jianyidedafu')
  expect(slugFor({ documentNumber: null, title: null })).toBeNull()
  const long = slugFor({
    documentNumber: null,
    title: `关于${'改善供暖'.repeat(3)}第5号${'建议'.repeat(40)}`,
  })
  expect(long).toBe('guanyugaishangongnuangaishangongnuangaishangongnuan-5')
})
