import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import type { Page } from '@playwright/test'
import { siteFolder } from '../site'
import { type PrintedDocument, readPdf } from './pdf'
import type { Rendered } from './render'

/** Renders letters, Markdown by name, as their pages hold them. */
export async function renderLetters(markdown: Readonly<Record<string, string>>): Promise<Rendered> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/e2e/print/render.tsx'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(JSON.stringify(markdown))
  return JSON.parse(await text(child.stdout))
}

const host = 'http://letters.invalid'

/**
 * Prints invented letters one after the other: each takes the place of the letter in a page of the finished
 * site, so that all around it is real, without a build of the site for each.
 */
export async function* printLetters(
  page: Page,
  { letters, sheet, fonts }: Rendered,
): AsyncGenerator<{ name: string; text: string; printed: PrintedDocument }> {
  const site = path.join(siteFolder, 'replies/huketifu-2024-79/index.html')
  const html = (await readFile(site, 'utf8')).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
  await page.route(`${host}/**`, async (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname.slice(1))
    const font = fonts[name.replace('fonts/', '')]
    const letter = letters[name]
    if (name === 'print.css') await route.fulfill({ body: sheet, contentType: 'text/css' })
    else if (font) await route.fulfill({ body: Buffer.from(font, 'base64'), contentType: 'font/woff2' })
    else if (letter) {
      const body = html.replace(/<article class="letter".*<\/article>/s, () => letter.article)
      await route.fulfill({ body, contentType: 'text/html; charset=utf-8' })
    } else await route.fulfill({ status: 404 })
  })
  for (const [name, { text }] of Object.entries(letters)) {
    await page.goto(`${host}/${encodeURIComponent(name)}`)
    const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })
    yield { name, text, printed: await readPdf(bytes) }
  }
}
