import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { cut, type FontFile } from '@/lib/print-fonts/cut'
import { coverage } from '@/lib/print-fonts/glyphs'

const folder = 'node_modules/@fontsource/noto-serif-sc/files'
const opened: string[] = []
const file = (name: string): FontFile => ({
  name,
  read: () => {
    opened.push(name)
    return readFile(path.join(folder, name))
  },
})
const whole = file('noto-serif-sc-chinese-simplified-400-normal.woff2')
const rare = file('noto-serif-sc-29-400-normal.woff2')
const cyrillic = file('noto-serif-sc-cyrillic-400-normal.woff2')

test('cuts a font to the characters asked for, as WOFF2 with TrueType outlines', async () => {
  const { parts, missing } = await cut('上海上海', [whole])
  expect(missing).toEqual([])
  expect(parts.map(({ characters }) => characters)).toEqual([['上', '海']])
  const [part] = parts
  expect(
    Buffer.from(part?.data ?? [])
      .subarray(0, 4)
      .toString('latin1'),
  ).toBe('wOF2')
  expect(part?.data.length).toBeLessThan(3000)
})

test('asks further files only for what those before lack, and opens none in vain', async () => {
  opened.length = 0
  const { parts, missing } = await cut('海铥', [whole, rare, cyrillic])
  expect(parts.map(({ characters }) => characters)).toEqual([['海'], ['铥']])
  expect(missing).toEqual([])
  expect(opened).toEqual([whole.name, rare.name])
})

test('names what no file has', async () => {
  const { parts, missing } = await cut('海\u{323AF}', [whole, cyrillic])
  expect(parts).toHaveLength(1)
  expect(missing).toEqual(['\u{323AF}'])
})

test('reads the characters of a font beyond the first plane too', () => {
  expect([...coverage(fontOf(groups([[0x20bb7, 0x20bb9]])))]).toEqual([0x20bb7, 0x20bb8, 0x20bb9])
})

test('a font without a table of characters is an error', () => {
  expect(() => coverage(new Uint8Array(12))).toThrow(RangeError)
})

/** A font of nothing but a `cmap` table with one subtable. */
function fontOf(subtable: Uint8Array): Uint8Array {
  const font = new Uint8Array(28 + 12 + subtable.length)
  const view = new DataView(font.buffer)
  view.setUint16(4, 1)
  font.set(new TextEncoder().encode('cmap'), 12)
  view.setUint32(20, 28)
  view.setUint16(30, 1)
  view.setUint32(36, 12)
  font.set(subtable, 40)
  return font
}

/** A subtable of format 12. */
function groups(ranges: readonly (readonly [number, number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(16 + 12 * ranges.length))
  view.setUint16(0, 12)
  view.setUint32(12, ranges.length)
  for (const [index, [start, end]] of ranges.entries()) {
    view.setUint32(16 + 12 * index, start)
    view.setUint32(20 + 12 * index, end)
  }
  return new Uint8Array(view.buffer)
}
