/** What a file's bytes say, or why they are no text. */
type Decoded = { readonly text: string; readonly encoding: Encoding } | { readonly fault: string }

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
    if (mark.every((byte, at) => bytes[at] === byte)) return decodedAs(encoding, bytes.subarray(mark.length))
  }
  if (bytes.includes(0)) return { fault: 'bytes of no text (a zero among them)' }
  const plain = decodedAs('utf-8', bytes)
  return 'text' in plain ? plain : decodedAs('gb18030', bytes)
}

function decodedAs(encoding: Encoding, bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return { text: text.replace(/\r\n?/g, '\n'), encoding }
  } catch {
    return { fault: `bytes that are no ${encoding.toUpperCase()}` }
  }
}
