import { getDocument, OPS, type PDFDocumentProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Everything is measured in millimetres from the top left corner of the paper, sizes of type in points. */
export interface Run {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
  readonly font: string
}

/** Runs on one baseline, from left to right. */
export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
  readonly runs: readonly Run[]
}

/** A filled or stroked shape that is no glyph; of the printed letter only its rules are. */
interface Shape {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly colour: string
}

export interface PrintedPage {
  readonly width: number
  readonly height: number
  readonly lines: readonly Line[]
  readonly shapes: readonly Shape[]
  /** The runs in the order in which they were written to the file. */
  readonly runs: readonly Run[]
}

export interface Face {
  readonly name: string
  readonly type: string
  readonly embedded: boolean
}

export interface PrintedDocument {
  readonly pages: readonly PrintedPage[]
  readonly faces: readonly Face[]
  readonly title: string | null
  readonly language: string | null
  readonly tagged: boolean
  readonly outline: readonly OutlineEntry[]
  /** The roles of the structure tree with the text below each, in reading order. */
  readonly structure: readonly { readonly role: string; readonly text: string }[]
}

interface OutlineEntry {
  readonly depth: number
  readonly title: string
}

const millimetres = (points: number) => (points * 25.4) / 72

/** Reads a PDF into what a ruler, and a reader, would find on its pages. */
export async function readPdf(bytes: Uint8Array): Promise<PrintedDocument> {
  // The reader takes its bytes away, hence the copy.
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, fontExtraProperties: true })
  const document = await task.promise
  try {
    const { info } = await document.getMetadata()
    const marked = await document.getMarkInfo()
    const pages: PrintedPage[] = []
    const faces = new Map<string, Face>()
    const structure: { role: string; text: string }[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const [x0, y0, x1, y1] = page.view as [number, number, number, number]
      const { fnArray, argsArray } = await page.getOperatorList()
      for (const [at, operation] of fnArray.entries()) {
        if (operation !== OPS.setFont) continue
        const font = page.commonObjs.get(argsArray[at][0])
        faces.set(font.name, {
          name: font.name,
          type: font.isType3Font ? 'Type3' : font.type,
          embedded: !font.missingFile,
        })
      }
      const content = await page.getTextContent({ includeMarkedContent: true })
      const runs: Run[] = []
      const marks: (string | undefined)[] = []
      const byMark = new Map<string, string>()
      for (const item of content.items) {
        if (!('str' in item)) {
          if (item.type === 'endMarkedContent') marks.pop()
          else marks.push(item.id ?? marks.at(-1))
          continue
        }
        const mark = marks.at(-1)
        if (mark !== undefined) byMark.set(mark, (byMark.get(mark) ?? '') + item.str)
        if (item.str.trim() === '') continue
        const [, , c, d, e, f] = item.transform as [number, number, number, number, number, number]
        runs.push({
          text: item.str,
          left: millimetres(e - x0),
          right: millimetres(e - x0 + item.width),
          baseline: millimetres(y1 - f),
          size: Math.hypot(c, d),
          font: page.commonObjs.get(item.fontName).name,
        })
      }
      pages.push({
        width: millimetres(x1 - x0),
        height: millimetres(y1 - y0),
        lines: gather(runs),
        shapes: shapes(fnArray, argsArray, y1),
        runs,
      })
      const collect = (node: StructureNode): string => {
        if (!('role' in node)) return node.type === 'content' ? (byMark.get(node.id) ?? '') : ''
        const entry = { role: node.role, text: '' }
        structure.push(entry)
        entry.text = node.children.map(collect).join('')
        return entry.text
      }
      const tree = (await page.getStructTree()) as StructureNode | null
      if (tree !== null) collect(tree)
    }
    return {
      pages,
      faces: [...faces.values()],
      title: (info as { Title?: string }).Title ?? null,
      language: (info as { Language?: string }).Language ?? null,
      tagged: marked?.Marked ?? false,
      outline: await outline(document),
      structure,
    }
  } finally {
    await task.destroy()
  }
}

type StructureNode =
  | { readonly role: string; readonly children: readonly StructureNode[] }
  | { readonly type: string; readonly id: string }

async function outline(document: PDFDocumentProxy): Promise<OutlineEntry[]> {
  type Node = { title: string; items: Node[] }
  const entries: OutlineEntry[] = []
  const walk = (nodes: readonly Node[], depth: number) => {
    for (const { title, items } of nodes) {
      entries.push({ depth, title })
      walk(items, depth + 1)
    }
  }
  walk(((await document.getOutline()) ?? []) as Node[], 1)
  return entries
}

/** Runs whose baselines are within half a millimetre stand on one line. */
function gather(runs: readonly Run[]): Line[] {
  const lines: Run[][] = []
  for (const run of [...runs].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const line = lines.at(-1)
    if (line?.[0] !== undefined && run.baseline - line[0].baseline < 0.5) line.push(run)
    else lines.push([run])
  }
  return lines.map((line) => {
    const inOrder = line.sort((a, b) => a.left - b.left)
    const longest = inOrder.reduce((a, b) => (b.text.length > a.text.length ? b : a))
    return {
      text: inOrder.map(({ text }) => text).join(''),
      left: Math.min(...inOrder.map(({ left }) => left)),
      right: Math.max(...inOrder.map(({ right }) => right)),
      baseline: longest.baseline,
      size: longest.size,
      runs: inOrder,
    }
  })
}

const painting: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
])

/** Follows the page's instructions and keeps the bounds of every path that leaves ink. */
function shapes(operations: readonly number[], all: readonly unknown[], paperTop: number): Shape[] {
  const found: Shape[] = []
  const saved: { matrix: number[]; colour: string }[] = []
  let matrix = [1, 0, 0, 1, 0, 0]
  let colour = '#000000'
  for (const [at, operation] of operations.entries()) {
    const args = all[at] as unknown[]
    if (operation === OPS.save) saved.push({ matrix, colour })
    else if (operation === OPS.restore) ({ matrix, colour } = saved.pop() ?? { matrix, colour })
    else if (operation === OPS.transform) matrix = Util.transform(matrix, args)
    else if (operation === OPS.setFillRGBColor) colour = String(args[0])
    else if (operation === OPS.constructPath && painting.has(args[0] as number) && args[2]) {
      const [x0, y0, x1, y1] = args[2] as [number, number, number, number]
      const [a, b, c, d, e, f] = matrix as [number, number, number, number, number, number]
      const xs = [a * x0 + c * y0 + e, a * x1 + c * y1 + e]
      const ys = [b * x0 + d * y0 + f, b * x1 + d * y1 + f]
      found.push({
        left: millimetres(Math.min(...xs)),
        top: millimetres(paperTop - Math.max(...ys)),
        width: millimetres(Math.abs((xs[1] as number) - (xs[0] as number))),
        height: millimetres(Math.abs((ys[1] as number) - (ys[0] as number))),
        colour,
      })
    }
  }
  return found
}
