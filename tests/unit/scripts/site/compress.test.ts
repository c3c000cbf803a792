import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compressFiles } from '@/scripts/site/compress'
import { listFiles } from '@/scripts/site/files'
import { folderOf } from '../folder'

const text = '答复'.repeat(200)

test.each([
  'html',
  'css',
  'js',
  'json',
  'md',
  'txt',
  'csv',
  'ris',
  'bib',
  'xml',
  'svg',
  'webmanifest',
  'bin',
])('a file of .%s has its compressed forms beside it, which say the same', async (ending) => {
  const folder = await folderOf({ [`inside/a.${ending}`]: text })
  await compressFiles(folder)
  const bytes = (form: string) => readFile(path.join(folder, `inside/a.${ending}.${form}`))
  expect(brotliDecompressSync(await bytes('br')).toString()).toBe(text)
  expect(gunzipSync(await bytes('gz')).toString()).toBe(text)
})

test.each(['a.woff2', 'a.png', 'a.html.bak', 'html'])('%s is left alone', async (file) => {
  const folder = await folderOf({ [file]: text })
  await compressFiles(folder)
  expect(await listFiles(folder)).toEqual([file])
})

test('each form is as small as it gets', async () => {
  const long = Array.from({ length: 3000 }, (_, n) => `第${(n * 7919) % 1000}号建议的答复，`).join('')
  const folder = await folderOf({ 'a.txt': long })
  await compressFiles(folder)
  const size = async (form: string) => (await readFile(path.join(folder, `a.txt.${form}`))).length
  expect(await size('gz')).toBe(gzipSync(long, { level: 9 }).length)
  expect(await size('gz')).toBeLessThan(gzipSync(long, { level: 1 }).length)
  expect(await size('br')).toBeLessThan(await size('gz'))
})

test.each([
  ['gets no smaller', randomBytes(2000)],
  ['goes in one packet as it is', '答'.repeat(199)],
])('a file that %s is left alone', async (_, text) => {
  const folder = await folderOf({ 'a.txt': text })
  await compressFiles(folder)
  expect(await listFiles(folder)).toEqual(['a.txt'])
})

test('more files than are taken at a time are all compressed', async () => {
  const names = Array.from({ length: 19 }, (_, n) => `${n}.txt`)
  const folder = await folderOf(Object.fromEntries(names.map((name) => [name, text])))
  await compressFiles(folder)
  expect(await listFiles(folder)).toEqual(names.flatMap((name) => [name, `${name}.br`, `${name}.gz`]).sort())
})
