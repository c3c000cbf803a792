import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'

/** Rows of a page that follow one another and all have ink; in millimetres from the paper's top left corner. */
export interface Band {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  /** Whether any of its ink is red. */
  readonly red: boolean
}

const host = 'http://pdf.invalid'
const dotsPerInch = 300

/**
 * Where a PDF's pages have ink, page by page: what a text's position alone does not tell. `page` draws them,
 * and is at nothing else meanwhile.
 */
export async function inkOf(page: Page, bytes: Uint8Array): Promise<Band[][]> {
  const files: Record<string, () => Promise<Buffer> | Buffer> = {
    '/pdf.mjs': () => readFile('node_modules/pdfjs-dist/build/pdf.min.mjs'),
    '/pdf.worker.mjs': () => readFile('node_modules/pdfjs-dist/build/pdf.worker.min.mjs'),
    '/document.pdf': () => Buffer.from(bytes),
  }
  await page.route(`${host}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname
    const file = await files[name]?.()
    const contentType = name.endsWith('.mjs') ? 'text/javascript' : file ? 'application/pdf' : 'text/html'
    await route.fulfill({ body: file ?? '<!doctype html>', contentType })
  })
  await page.goto(`${host}/`)
  const bands = await page.evaluate(draw, dotsPerInch)
  await page.unrouteAll()
  return bands
}

/** Runs in the browser. */
async function draw(dotsPerInch: number): Promise<Band[][]> {
  const address = '/pdf.mjs'
  const { getDocument, GlobalWorkerOptions } = await import(address)
  GlobalWorkerOptions.workerSrc = '/pdf.worker.mjs'
  const document = await getDocument('/document.pdf').promise
  const pages: Band[][] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const viewport = page.getViewport({ scale: dotsPerInch / 72 })
    const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
    const canvasContext = canvas.getContext('2d', { willReadFrequently: true })
    if (!canvasContext) throw new Error('Found no canvas to draw on')
    await page.render({ canvasContext, viewport, canvas: null }).promise
    const { data, width, height } = canvasContext.getImageData(0, 0, canvas.width, canvas.height)
    const dot = 25.4 / dotsPerInch
    const bands: Band[] = []
    let open: { top: number; left: number; right: number; red: boolean } | undefined
    for (let y = 0; y <= height; y++) {
      let left = width
      let right = -1
      let red = false
      for (let x = 0; y < height && x < width; x++) {
        const at = 4 * (y * width + x)
        const [r = 255, g = 255] = [data[at], data[at + 1]]
        if (g > 128) continue
        left = Math.min(left, x)
        right = x
        red ||= r > 150 && g < 60
      }
      if (right >= 0) {
        open ??= { top: y, left, right, red }
        open.left = Math.min(open.left, left)
        open.right = Math.max(open.right, right)
        open.red ||= red
      } else if (open) {
        bands.push({
          top: open.top * dot,
          bottom: y * dot,
          left: open.left * dot,
          right: (open.right + 1) * dot,
          red: open.red,
        })
        open = undefined
      }
    }
    pages.push(bands)
  }
  return pages
}
