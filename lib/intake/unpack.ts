import type { ZlibOptions } from 'node:zlib'
import { Unreadable } from './unreadable'

/**
 * How long the bytes come out unpacked, `null` where they cannot be.
 * @throws {Unreadable} where that is more than `largest`, and then no more than that was unpacked
 */
export function lengthWithin(
  unpack: (bytes: Uint8Array, options: ZlibOptions) => Buffer,
  bytes: Uint8Array,
  largest: number,
): number | null {
  let length: number
  try {
    length = unpack(bytes, { maxOutputLength: Math.max(1, largest) }).length
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') return null
    length = Number.POSITIVE_INFINITY
  }
  if (length > largest) throw new Unreadable('compressed', 'unpacks to more than any letter holds')
  return length
}
