import { readFileSync } from 'node:fs'
import path from 'node:path'
import { listFiles } from '@/scripts/site/files'

/** The finished site that the browser tests are served, see playwright.config.ts. */
export const siteFolder = 'test-results/site'

/** The files of every page of the site, such as `replies/a/index.html`. */
export async function pageFiles(): Promise<string[]> {
  return (await listFiles(siteFolder)).filter((file) => file.endsWith('.html'))
}

/** The address of a page's file: `/replies/a/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`
}

/** A file of the site as it is sent to a browser that takes brotli; files that brotli makes no smaller go as they are. */
export function sentBytes(file: string): number {
  const stored = path.join(siteFolder, file)
  try {
    return readFileSync(`${stored}.br`).length
  } catch {
    return readFileSync(stored).length
  }
}
