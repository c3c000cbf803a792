import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import type { Page } from '@playwright/test'
import { siteFolder } from '../site'
import { withServer } from '../with-server'
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

/** The files of a site of letters by path: each takes the place of the letter in a page of the finished site. */
async function siteOf({ letters, sheet, fonts }: Rendered): Promise<(path: string) => SiteFile | undefined> {
  const page = path.join(siteFolder, 'replies/huketifu-2024-79/index.html')
  const html = (await readFile(page, 'utf8')).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
  return (path) => {
    const name = decodeURIComponent(path.slice(1))
    const font = fonts[name.replace('fonts/', '')]
    const letter = letters[name]
    if (name === 'print.css') return { body: sheet, contentType: 'text/css' }
    if (font) return { body: Buffer.from(font, 'base64'), contentType: 'font/woff2' }
    if (!letter) return undefined
    const body = html.replace(/<article class="letter".*<\/article>/s, () => letter.article)
    return { body, contentType: 'text/html; charset=utf-8' }
  }
}

/** The script of the finished site, which loads the faces ahead. */
async function scriptAt(address: string): Promise<SiteFile | undefined> {
  if (!/^\/[\w./-]+\.js$/.test(address)) return undefined
  return { body: await readFile(path.join(siteFolder, address)), contentType: 'text/javascript' }
}

interface SiteFile {
  readonly body: string | Buffer
  readonly contentType: string
}

/**
 * Prints invented letters one after the other: each takes the place of the letter in a page of the finished
 * site, so that all around it is real, without a build of the site for each.
 */
export async function* printLetters(page: Page, rendered: Rendered): AsyncGenerator<PrintedLetter> {
  const fileAt = await siteOf(rendered)
  await page.route(`${host}/**`, (route) =>
    route.fulfill(fileAt(new URL(route.request().url()).pathname) ?? { status: 404 }),
  )
  for (const [name, { text }] of Object.entries(rendered.letters)) {
    await page.goto(`${host}/${encodeURIComponent(name)}`)
    const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })
    yield { name, text, printed: await readPdf(bytes) }
  }
}

interface PrintedLetter {
  readonly name: string
  readonly text: string
  readonly printed: PrintedDocument
}

/** Serves such letters to a browser that has no routes, while `work` lasts; it gets the address before their names. */
export async function serveLetters(rendered: Rendered, work: (base: string) => Promise<void>): Promise<void> {
  const fileAt = await siteOf(rendered)
  await withServer(async ({ url = '/' }, response) => {
    const [path = ''] = url.split('?')
    const file = fileAt(path) ?? (await scriptAt(path))
    if (file) response.writeHead(200, { 'Content-Type': file.contentType }).end(file.body)
    else response.writeHead(404).end()
  }, work)
}
