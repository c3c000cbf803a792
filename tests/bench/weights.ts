import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { chromiumArguments } from '@/scripts/browser/chromium'
import { ensureChromium } from '@/scripts/browser/install'
import { siteServer } from '@/scripts/server/server'
import { buildIfStale, buildSite } from '@/scripts/site/build'
import { brotli, compressFiles } from '@/scripts/site/compress'
import { listFiles } from '@/scripts/site/files'

/** The published site, and the same pages as Next.js exports them, with its runtime. */
const folders = { finished: 'test-results/site', exported: 'test-results/exported' }

/** A slow telephone: Lighthouse's "slow 4G" (bytes a second, milliseconds a round trip), a sixth of this machine's speed. */
const slow = { latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 750_000 / 8, slowdown: 6 }

const visits = 9

/** Prints what the pages weigh and how soon they are there, beside the same pages with the framework's runtime. */
export async function run(): Promise<void> {
  await buildIfStale({ out: folders.finished, env: process.env })
  await buildSite({ out: folders.exported, env: process.env, finish: false })
  await compressFiles(folders.exported)
  const pages = (await listFiles(folders.finished)).filter((file) => file.endsWith('index.html'))
  console.log(
    '\nWeight in bytes, compressed by brotli: HTML with styles, script; in brackets with the framework’s runtime',
  )
  for (const page of pages) {
    const [finished, exported] = await Promise.all([
      weigh(folders.finished, page),
      weigh(folders.exported, page),
    ])
    console.log(`${page}: ${finished.html}, ${finished.script} (${exported.html}, ${exported.script})`)
  }
  const browser = await chromium.launch({
    executablePath: await ensureChromium(process.env),
    args: chromiumArguments(),
  })
  try {
    console.log(
      `\nFirst paint and load in ms on slow 4G at a sixth of the speed, medians of ${visits} visits (least to most)`,
    )
    for (const page of pages.filter((file) => /^(replies|compare)\//.test(file))) await time(browser, page)
  } finally {
    await browser.close()
  }
}

async function weigh(folder: string, page: string): Promise<{ html: number; script: number }> {
  const html = await readFile(path.join(folder, page))
  // Old browsers alone load what is marked `nomodule`.
  const tags = html.toString().matchAll(/<script[^>]* src="\/([^"]+)"(?![^>]*nomodule)[^>]*>/gi)
  const scripts = await Promise.all(
    [...new Set([...tags].map(([, file]) => file ?? ''))].map((file) =>
      readFile(path.join(folder, file)).then(brotli),
    ),
  )
  return {
    html: (await brotli(html)).length,
    script: scripts.reduce((sum, script) => sum + script.length, 0),
  }
}

/** Visits the page of both sites by turns, each time as a new reader, so that what disturbs one disturbs the other. */
async function time(browser: Browser, page: string): Promise<void> {
  const paints: Record<string, number[]> = { finished: [], exported: [] }
  const loads: Record<string, number[]> = { finished: [], exported: [] }
  for (let visit = 0; visit < visits; visit++) {
    for (const [name, folder] of Object.entries(folders)) {
      const { paint, load } = await visitOnce(browser, folder, `/${page.replace(/index\.html$/, '')}`)
      paints[name]?.push(paint)
      loads[name]?.push(load)
    }
  }
  for (const name of Object.keys(folders)) {
    console.log(`${page}, ${name}: first paint ${spread(paints[name])}, load ${spread(loads[name])}`)
  }
}

async function visitOnce(
  browser: Browser,
  folder: string,
  address: string,
): Promise<{ paint: number; load: number }> {
  const server = siteServer(folder)
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const { slowdown, ...network } = slow
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', { offline: false, ...network })
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}${address}`, {
      waitUntil: 'load',
    })
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
    return await page.evaluate(() => ({
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      load: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd,
    }))
  } finally {
    await context.close()
    server.closeAllConnections()
    server.close()
  }
}

function spread(values: number[] = []): string {
  const sorted = values.map(Math.round).sort((a, b) => a - b)
  return `${sorted[Math.floor(sorted.length / 2)]} (${sorted[0]} to ${sorted.at(-1)})`
}
