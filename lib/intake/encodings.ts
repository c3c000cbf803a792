import { type Point, placesIn } from './places'

/** What a file's bytes say, or why they are no text, and from where on. */
type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  | (Point & { readonly fault: string; readonly expected: string })

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

const marks: readonly [Encoding, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * Text in UTF-8, in UTF-16 with its mark, or in GB18030 (the encoding of old office machines), with line feeds
 * alone for ends of lines. Bytes that are none of these are not guessed at.
 */
export function decode(bytes: Uint8Array): Decoded {
  for (const [encoding, mark] of marks) {
    if (!mark.every((byte, at) => bytes[at] === byte)) continue
    const marked = bytes.subarray(mark.length)
    return decodedAs(encoding, marked) ?? noText(marked, [encoding])
  }
  const zero = bytes.indexOf(0)
  if (zero >= 0)
    return { fault: 'zero byte', expected: 'text', ...pointBehind(bytes.subarray(0, zero), 'utf-8') }
  return decodedAs('utf-8', bytes) ?? decodedAs('gb18030', bytes) ?? noText(bytes, ['utf-8', 'gb18030'])
}

function decodedAs(encoding: Encoding, bytes: Uint8Array): Decoded | null {
  const text = read(encoding, bytes)
  return text === null ? null : { text, encoding }
}

/** `open`: the bytes may end inside a character. */
function read(encoding: Encoding, bytes: Uint8Array, open = false): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: open }).replace(/\r\n?/g, '\n')
  } catch {
    return null
  }
}

/** The fault of bytes that are text in none of the encodings; the one that goes furthest has the place. */
function noText(bytes: Uint8Array, encodings: readonly Encoding[]): Decoded {
  const reach = encodings.map((encoding) => ({ encoding, good: goodBytes(encoding, bytes) }))
  const { encoding, good } = reach.reduce((best, next) => (next.good > best.good ? next : best))
  const byte = bytes[good]
  return {
    fault:
      byte === undefined
        ? 'end inside a character'
        : `byte 0x${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    expected: `text in ${encodings.map((name) => name.toUpperCase()).join(' or ')}`,
    ...pointBehind(bytes.subarray(0, good), encoding),
  }
}

/** How many bytes can be read before the first that cannot. */
function goodBytes(encoding: Encoding, bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length + 1]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (read(encoding, bytes.subarray(0, middle), true) === null) bad = middle
    else good = middle
  }
  return good
}

function pointBehind(bytes: Uint8Array, encoding: Encoding): Point {
  const text = new TextDecoder(encoding).decode(bytes, { stream: true }).replace(/\r\n?/g, '\n')
  return placesIn(text).pointAt(text.length)
}
