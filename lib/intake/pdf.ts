import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** How far apart, in parts of a character's height, two pieces of text stand that a space parts. */
const gap = 0.25

/**
 * The lines of a text PDF, page by page, in the order of its text.
 * @throws {Error} where the bytes are no PDF, or one without text, such as a scan
 */
export async function pdfToText(bytes: Uint8Array): Promise<string> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: 0,
  })
  try {
    const pdf = await task.promise
    const lines: string[] = []
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      lines.push(...linesOfPage(items.flatMap((item) => ('str' in item ? [item] : []))), '')
    }
    if (lines.every((line) => line.trim() === '')) throw new Error('holds no text, only pictures')
    return lines.join('\n')
  } finally {
    await task.destroy()
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
