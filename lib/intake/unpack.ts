import type { ZlibOptions } from 'node:zlib'
import { Unreadable } from './unreadable'

/**
 * The bytes unpacked, `null` where they cannot be.
 * @throws {Unreadable} where they are more than `largest`, and then no more than that was unpacked
 */
export function unpackedWithin(
  unpack: (bytes: Uint8Array, options: ZlibOptions) => Buffer,
  bytes: Uint8Array,
  largest: number,
): Buffer | null {
  let unpacked: Buffer | null = null
  try {
    unpacked = unpack(bytes, { maxOutputLength: Math.max(1, largest) })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') return null
  }
  if (unpacked === null || unpacked.length > largest)
    throw new Unreadable('compressed', 'unpacks to more than any letter holds')
  return unpacked
}
