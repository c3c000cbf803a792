import { inflateSync } from 'node:zlib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { unpackedWithin } from './unpack'
import { Unreadable } from './unreadable'

/** The most bytes that the streams of a file may come to: a letter with a face for every character has a tenth of it. */
const largest = 50_000_000

/** How far apart, in parts of a character's height, two pieces of text stand that a space parts. */
const gap = 0.25

/**
 * The lines of a text PDF, page by page, in the order of its text.
 * @throws {Unreadable} where the bytes are no PDF, one behind a password, one without text, such as a scan, or one that
 * would unpack to more than any letter holds
 */
export async function pdfToText(bytes: Uint8Array): Promise<string> {
  checkStreams(Buffer.from(bytes))
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: 0,
  })
  try {
    const pdf = await task.promise.catch(({ name }: Error) => {
      throw name === 'PasswordException'
        ? new Unreadable('locked', 'is locked with a password')
        : new Unreadable('not-pdf', 'is no PDF, or a damaged one')
    })
    const lines: string[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      lines.push(...linesOfPage(items.flatMap((item) => ('str' in item ? [item] : []))), '')
    }
    if (lines.every((line) => line.trim() === ''))
      throw new Unreadable('scanned', 'holds no text, only pictures')
    return lines.join('\n')
  } finally {
    await task.destroy()
  }
}

/** Unpacks each stream as far as the limit, and what is packed twice once more. */
function checkStreams(pdf: Buffer): void {
  let left = largest
  for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at + 6)) {
    const start = pdf[at + 6] === 0x0d ? at + 8 : at + 7
    // The header of packed data; behind `endstream` there is none.
    if (pdf[start] === 0x78) left -= unpackedWithin(unpackTwice, pdf.subarray(start), left)?.length ?? 0
  }
}

const unpackTwice: typeof inflateSync = (bytes, options) => {
  const once = inflateSync(bytes, options)
  if (once[0] !== 0x78) return once
  try {
    return inflateSync(once, options)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw cause
    return once
  }
}

interface Item {
  readonly str: string
  /** Where it stands: the last two are x and y of its start, from the left and from below. */
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

function linesOfPage(items: readonly Item[]): string[] {
  const lines: string[] = []
  let last: Item | undefined
  for (const item of items) {
    if (item.str === '') continue
    const [x = 0, y = 0] = item.transform.slice(4)
    const [before = 0, above = 0] = last?.transform.slice(4) ?? []
    const height = Math.max(item.height, last?.height ?? 0, 1)
    if (!last || Math.abs(y - above) > height / 2) lines.push(item.str)
    else {
      const isApart = x - before - last.width > gap * height
      lines[lines.length - 1] += (isApart ? ' ' : '') + item.str
    }
    last = item
  }
  return lines
}
