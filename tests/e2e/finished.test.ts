import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { listFiles } from '@/scripts/site/files'
import { addressOf, pageFiles, sentBytes, siteFolder } from './site'

/** Addresses that the page asks for until it is quiet, and what its policy blocks or its console complains of. */
async function visit(page: Page, address: string): Promise<{ asked: URL[]; complaints: string[] }> {
  const asked: URL[] = []
  const complaints: string[] = []
  page.on('request', (request) => void asked.push(new URL(request.url())))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => void complaints.push(String(error)))
  await page.goto(address, { waitUntil: 'networkidle' })
  return { asked, complaints }
}

/** The HTML of a page's file. */
function readPage(file: string): Promise<string> {
  return readFile(path.join(siteFolder, file), 'utf8')
}

test('no page holds a word of the framework’s', async () => {
  for (const file of await pageFiles()) {
    const html = await readPage(file)
    expect(html, file).not.toMatch(/__next|_next\/static\/chunks|TURBOPACK|\$RC\(|<!--/)
  }
})

test('every page asks its own host alone, and its policy blocks nothing of it', async ({ page, baseURL }) => {
  for (const file of (await pageFiles()).filter((name) => name !== '404.html')) {
    const { asked, complaints } = await visit(page, addressOf(file))
    expect(complaints, file).toEqual([])
    for (const url of asked.filter(({ protocol }) => protocol !== 'data:'))
      expect(url.origin, file).toBe(new URL(baseURL ?? '').origin)
    page.removeAllListeners()
  }
})

test('script is a module of ours, and allowed only where there is one', async () => {
  for (const file of await pageFiles()) {
    const html = await readPage(file)
    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
    const [, kind] = /^(replies|compare)\//.exec(file) ?? []
    const alone = { '404.html': 'not-found', 'compare/index.html': 'any-two' }[file]
    const own = alone ?? { replies: 'reader', compare: 'comparison' }[kind ?? ''] ?? 'library'
    expect([[], [`<script type="module" src="/${own}.js">`]], file).toContainEqual(scripts)
    const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html) ?? []
    expect(policy, file).toContain(scripts.length > 0 ? "script-src 'self';" : "script-src 'none';")
    expect(policy, file).not.toContain('unsafe')
  }
})

test('every link within the site leads to a page, a file or a passage that is there', async () => {
  const pages = new Map<string, string>()
  for (const file of await pageFiles()) pages.set(addressOf(file), await readPage(file))
  const files = new Set((await listFiles(siteFolder)).map((file) => `/${file}`))
  for (const [address, html] of pages) {
    for (const [, href = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      const { host, pathname, hash } = new URL(href, `http://site${address}`)
      if (host !== 'site') continue
      const target = pages.get(pathname)
      expect(target !== undefined || files.has(pathname), `${address} links to ${href}`).toBe(true)
      if (target && hash)
        expect(target, `${address} links to ${href}`).toContain(`id="${decodeURIComponent(hash.slice(1))}"`)
    }
  }
})

test('the policy stops script that is put into a page', async ({ page }) => {
  await page.goto('/')
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.title = "taken over"'
    document.body.append(script)
    document.body.insertAdjacentHTML(
      'beforeend',
      '<img src="/none.png" onerror="document.title = \'taken over\'">',
    )
  })
  await page.waitForLoadState('networkidle')
  await expect(page).not.toHaveTitle('taken over')
})

test('an unknown address is answered with the site’s own page and status 404', async ({ page }) => {
  const answer = await page.goto('/replies/no-such-reply/')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('no page may stand in a frame of another', async ({ page }) => {
  const answer = await page.goto('/')
  expect(answer?.headers()['content-security-policy']).toBe("frame-ancestors 'none'")
})

test.describe('with script off', () => {
  test.use({ javaScriptEnabled: false })

  test('every page shows its text', async ({ page }) => {
    for (const file of await pageFiles()) {
      await page.goto(addressOf(file))
      // The text that is laid out and not hidden, which is what textContent does not tell.
      // biome-ignore lint/performance/useDomNodeTextContent: as above
      expect((await page.getByRole('main').innerText()).length, file).toBeGreaterThan(10)
    }
  })
})

/** What a page may weigh: HTML and styles as they are sent, compressed by brotli, in bytes. */
const budgets = { reply: 7_000, comparison: 25 * 1024, modules: 5 * 1024 }

test.describe('weight', () => {
  // The budget is the first letter's: a longer one weighs more by its text.
  test('a reply’s page', () => {
    expect(sentBytes('replies/hukejianfu-2024-26/index.html')).toBeLessThanOrEqual(budgets.reply)
  })

  test('the side-by-side', () => {
    expect(sentBytes('compare/hukejianfu-2024-26/huketifu-2024-79/index.html')).toBeLessThanOrEqual(
      budgets.comparison,
    )
  })

  for (const module of ['reader.js', 'comparison.js', 'library.js'])
    test(`our own module ${module}`, () => {
      expect(sentBytes(module)).toBeLessThanOrEqual(budgets.modules)
    })

  test('one request before the first paint', async ({ page }) => {
    const { asked } = await visit(page, '/replies/hukejianfu-2024-26/')
    const blocking = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(
          (entry) =>
            (entry as PerformanceResourceTiming & { renderBlockingStatus: string }).renderBlockingStatus ===
            'blocking',
        )
        .map((entry) => entry.name),
    )
    expect(asked.length).toBeGreaterThan(0)
    expect(blocking).toEqual([])
  })
})
