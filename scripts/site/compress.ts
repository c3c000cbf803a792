import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { listFiles } from './files'

/** Files of text, and those of the index of words, of which each is much like text. */
const textual = /\.(html|css|js|json|jsonl|md|txt|csv|ris|bib|xml|svg|webmanifest|bin)$/

/** A smaller file, in bytes, goes in one packet as it is: a library of thousands has several of them for each letter. */
const least = 600

/** Writes `<file>.br` and `<file>.gz` beside every file of text in `folder` that gets smaller by it and is worth it. */
export async function compressFiles(folder: string): Promise<void> {
  const files = (await listFiles(folder)).filter((file) => textual.test(file))
  // A few at a time: zlib works beside this thread, and a large library does not stand in memory whole.
  for (let start = 0; start < files.length; start += 8) {
    await Promise.all(files.slice(start, start + 8).map((file) => compressFile(path.join(folder, file))))
  }
}

async function compressFile(file: string): Promise<void> {
  await writeCompressed(file, await readFile(file))
}

/** Writes `<file>.br` and `<file>.gz` where `bytes`, which the file holds, are text and worth it. */
export async function writeCompressed(file: string, bytes: Uint8Array, quality?: number): Promise<void> {
  if (!textual.test(file) || bytes.length < least) return
  const small = await brotli(bytes, quality)
  const zipped = await promisify(gzip)(bytes, { level: 9 })
  if (small.length < bytes.length) await writeFile(`${file}.br`, small)
  if (zipped.length < bytes.length) await writeFile(`${file}.gz`, zipped)
}

/** The bytes as brotli sends them, at its best quality for text unless a lower one is asked for. */
export function brotli(bytes: Uint8Array, quality = constants.BROTLI_MAX_QUALITY): Promise<Buffer> {
  return promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      // No wider than the text: filling memory that it does not need takes longer than the rest.
      [constants.BROTLI_PARAM_LGWIN]: Math.min(
        constants.BROTLI_DEFAULT_WINDOW,
        Math.max(constants.BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(bytes.length + 16))),
      ),
    },
  })
}
