import { createHash } from 'node:crypto'

/** The namespace of this viewer's names, drawn once at random. */
const namespace = 'e3a1c2d4-7b58-4f0e-9c36-2d85f0a4b917'

/** The name of a thing wherever it is read: a UUID of version 5 (RFC 9562), the same for the same `name`. */
export function urnOf(name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
  const bytes = hash.digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`
}
