import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { makePrintFonts } from '@/app/fonts/print-fonts'
import { readLibrary } from '@/lib/library/read'
import { parseReply } from '@/lib/parse/parse'
import { charactersByFace } from '@/lib/print-fonts/characters'
import { unnamed } from '@/lib/reply/slug'

const parse = (markdown: string) => parseReply(new VFile({ path: 'letter.md', value: markdown }), unnamed)

test('gives each face the characters that it sets', () => {
  const reply = parse(
    '滨海市教育局文件\n\n滨教复〔2023〕8号\n\n# 关于建议的答复\n\n王代表：\n\n收悉。\n\n## 一、摸清\n\n### （一）普查\n\n**全面**排查。\n\n滨海市教育局\n\n2023年6月8日\n',
  )
  const of = charactersByFace([reply])
  expect([...of.body].join('')).toContain('悉')
  for (const character of '一、摸清') expect(of.hei).toContain(character)
  expect([...of.kai].sort().join('')).toBe([...'（一）普查'].sort().join(''))
  for (const character of '滨海市教育局文件关于建议的答复全面') expect(of.title).toContain(character)
  expect(of.title).not.toContain('悉')
  expect(of.hei).not.toContain('悉')
})

test('asks no face for what parts lines and cells', () => {
  const { body } = charactersByFace([parse('# 答复\n\n| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n')])
  expect(body).toContain('丁')
  expect([...body].filter((character) => /\s/.test(character))).toEqual([' '])
})

test('the library’s fonts are small, whole, and come with their licences', async () => {
  const { replies } = await readLibrary()
  const { files, rules, missing } = await makePrintFonts(replies)
  expect(missing).toEqual([])
  const fonts = files.filter(({ type }) => type === 'font/woff2')
  for (const { name } of fonts) expect(rules).toContain(`/fonts/${name}`)
  expect(fonts.reduce((sum, { body }) => sum + body.length, 0)).toBeLessThan(160_000)
  const licences = files.filter(({ type }) => type.startsWith('text/'))
  for (const { body } of licences)
    expect(Buffer.from(body).toString()).toContain('SIL Open Font License, Version 1.1')
  expect(licences.map(({ name }) => name)).toEqual(['noto-serif-sc-OFL.txt', 'noto-sans-sc-OFL.txt'])
  // No letter has a subheading: 楷体 is set nowhere, and so not served.
  expect(rules).not.toContain('Letter Kai')
}, 60_000)

test('a character that no bundled face has is named', async () => {
  const { missing } = await makePrintFonts([parse('# 答复\n\n李䶮代表：\n\n收悉。\n')])
  expect(missing).toEqual(['䶮'])
}, 60_000)
