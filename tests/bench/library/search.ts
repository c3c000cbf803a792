import type { AddressInfo } from 'node:net'
import { chromium, type Page } from '@playwright/test'
import { search as words } from '@/lib/wording/messages'
import { chromiumArguments } from '@/scripts/browser/chromium'
import { ensureChromium } from '@/scripts/browser/install'
import { siteServer } from '@/scripts/server/server'

/** A word, a number, a phrase that many letters have, one that few have, two words, and other forms of one. */
const queries = [
  '养老',
  '第0106号',
  '受财力和土地条件限制',
  '柳河镇推进充电设施',
  '充电设施 柳河镇',
  '項目建設',
]

/** Times are of a machine at a sixth of this one's speed. */
const slowdown = 6

/** Prints what it takes to find words in the library in `folder`: each query as the first on a page that has just been opened. */
export async function measureSearch(folder: string): Promise<void> {
  const server = siteServer(folder)
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const browser = await chromium.launch({
    executablePath: await ensureChromium(process.env),
    args: chromiumArguments(),
  })
  try {
    for (const query of queries) {
      const context = await browser.newContext()
      const page = await context.newPage()
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`)
      console.log(await measured(page, query))
      await context.close()
    }
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
}

async function measured(page: Page, query: string): Promise<string> {
  const session = await page.context().newCDPSession(page)
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await session.send('Network.enable')
  await page.getByLabel(words.label).focus()
  await page.waitForLoadState('networkidle')
  const before = bytes
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const time = await page.evaluate(
    (query) =>
      new Promise<number>((resolve) => {
        const start = performance.now()
        const box = document.querySelector<HTMLInputElement>('[type=search]')
        if (!box) return
        const watch = new MutationObserver(() => {
          if (!document.querySelector('.passages, .none:not([hidden])')) return
          watch.disconnect()
          // Laid out and painted.
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)))
        })
        watch.observe(document.body, { childList: true, subtree: true, attributes: true })
        box.value = query
        box.dispatchEvent(new InputEvent('input'))
      }),
    query,
  )
  const state = await page.locator('.state').textContent()
  return `${query}: ${state}, ${Math.round(time)} ms at a sixth of the speed, ${before} bytes before, ${bytes - before} for it`
}
