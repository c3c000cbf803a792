/**
 * The code points that a TrueType font has glyphs for, read from the font's `cmap` table (formats 4 and
 * 12, which between them every current font uses).
 *
 * @throws RangeError where the bytes are no such font
 */
export function coverage(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = table(view, 'cmap')
  const found = new Set<number>()
  for (let record = 0; record < view.getUint16(cmap + 2); record++) {
    const subtable = cmap + view.getUint32(cmap + 4 + 8 * record + 4)
    const format = view.getUint16(subtable)
    if (format === 4) for (const point of segments(view, subtable)) found.add(point)
    if (format === 12) for (const point of groups(view, subtable)) found.add(point)
  }
  return found
}

function table(view: DataView, tag: string): number {
  for (let entry = 0; entry < view.getUint16(4); entry++) {
    const at = 12 + 16 * entry
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)))
    if (name === tag) return view.getUint32(at + 8)
  }
  throw new RangeError(`Unexpected font without a ${tag} table`)
}

/** Format 4: ranges of the first plane; the last one only closes the list. */
function* segments(view: DataView, at: number): Generator<number> {
  const bytes = view.getUint16(at + 6)
  const ends = at + 14
  const starts = ends + bytes + 2
  const deltas = starts + bytes
  const offsets = deltas + bytes
  for (let segment = 0; segment < bytes; segment += 2) {
    const start = view.getUint16(starts + segment)
    const end = view.getUint16(ends + segment)
    const delta = view.getUint16(deltas + segment)
    const offset = view.getUint16(offsets + segment)
    for (let point = start; point <= end && point < 0xffff; point++) {
      const glyph =
        offset === 0
          ? (point + delta) & 0xffff
          : view.getUint16(offsets + segment + offset + 2 * (point - start))
      if (glyph !== 0) yield point
    }
  }
}

/** Format 12: ranges of all planes. */
function* groups(view: DataView, at: number): Generator<number> {
  for (let group = 0; group < view.getUint32(at + 12); group++) {
    const start = view.getUint32(at + 16 + 12 * group)
    const end = view.getUint32(at + 20 + 12 * group)
    for (let point = start; point <= end; point++) yield point
  }
}
