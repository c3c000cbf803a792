import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { siteFolder } from '../site'
import { withServer } from '../with-server'

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css' }

/**
 * Serves the finished site while `work` lasts, without its scripts: what is there then is there where script is off or did
 * not come. `/frame/<width>/<address>` shows a page in a frame of so many pixels, since some windows are never narrow.
 */
export async function serveWithoutScript(work: (base: string) => Promise<void>): Promise<void> {
  await withServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://site')
    const [, width, framed] = /^\/frame\/(\d+)(\/.*)$/.exec(pathname) ?? []
    if (width) {
      const frame = `<!doctype html><iframe src="${framed}" style="border:0;width:${width}px;height:700px"></iframe>`
      return void response.writeHead(200, { 'Content-Type': types['.html'] }).end(frame)
    }
    const file = pathname.replace(/\/$/, '/index.html')
    const bytes = file.endsWith('.js') ? null : await readFile(path.join(siteFolder, file)).catch(() => null)
    if (!bytes) return void response.writeHead(404).end()
    response
      .writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' })
      .end(bytes)
  }, work)
}
