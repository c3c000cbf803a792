import { inflateRawSync } from 'node:zlib'
import mammoth from 'mammoth'

/** The most bytes that the files inside a .docx may come to: a letter has some ten thousand. */
const largest = 50_000_000

/**
 * A Word document as HTML: paragraphs, bold and tables.
 * @throws {Error} where the bytes are no .docx, or would unpack to more than any letter holds
 */
export async function docxToHtml(bytes: Uint8Array): Promise<string> {
  const buffer = Buffer.from(bytes)
  refuseBomb(buffer)
  const { value } = await mammoth.convertToHtml({ buffer }, { externalFileAccess: false })
  return value
}

const centralEntry = 0x02014b50
const localEntry = 0x04034b50

/** Unpacks every file of the archive as far as the limit, since what its directory says of sizes may be untrue. */
function refuseBomb(archive: Buffer): void {
  let left = largest
  for (
    let at = archive.indexOf('PK\x01\x02', 0, 'latin1');
    at >= 0;
    at = archive.indexOf('PK\x01\x02', at + 4, 'latin1')
  ) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== centralEntry) continue
    const [packed, local] = [archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 42)]
    if (local + 30 > archive.length || archive.readUInt32LE(local) !== localEntry) continue
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const isDeflated = archive.readUInt16LE(at + 10) === 8
    try {
      left -= isDeflated
        ? inflateRawSync(archive.subarray(start, start + packed), { maxOutputLength: Math.max(1, left) })
            .length
        : packed
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') throw cause
      left = -1
    }
    if (left < 0) throw new Error(`unpacks to more than ${largest} bytes`)
  }
}
