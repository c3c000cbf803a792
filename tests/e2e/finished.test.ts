import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
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

/** The scripts that a page loads or holds, data blocks aside. */
async function scriptsOf(page: Page): Promise<string[]> {
  return page
    .locator('script:not([type$="json"])')
    .evaluateAll((scripts) =>
      scripts.map((script) => script.getAttribute('src') ?? `inline: ${script.textContent}`),
    )
}

test('no page holds a word of the framework’s', async () => {
  for (const file of await pageFiles()) {
    const html = await readFile(path.join(siteFolder, file), 'utf8')
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

test('script is a module of ours, and allowed only where there is one', async ({ page }) => {
  for (const file of await pageFiles()) {
    await page.goto(addressOf(file))
    const scripts = await scriptsOf(page)
    expect(
      scripts.filter((script) => script !== '/reader.js'),
      file,
    ).toEqual([])
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
    expect(policy, file).toContain(scripts.length > 0 ? "script-src 'self';" : "script-src 'none';")
    expect(policy, file).not.toContain('unsafe')
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
const budgets = { reply: 7 * 1024, comparison: 25 * 1024, modules: 5 * 1024 }

test.describe('weight', () => {
  // The budget is the first letter's: a longer one weighs more by its text.
  test('a reply’s page', () => {
    expect(sentBytes('replies/hukejianfu-2024-26/index.html')).toBeLessThanOrEqual(budgets.reply)
  })

  test('our own modules together', () => {
    expect(sentBytes('reader.js')).toBeLessThanOrEqual(budgets.modules)
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
