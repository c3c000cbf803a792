import type { AddressInfo } from 'node:net'
import { type Browser, chromium } from '@playwright/test'
import { readLibrary } from '@/lib/library/read'
import { addresses } from '@/lib/publish/addresses'
import type { Reply } from '@/lib/reply/reply'
import { chromiumArguments } from '@/scripts/browser/chromium'
import { ensureChromium } from '@/scripts/browser/install'
import { siteServer } from '@/scripts/server/server'
import { buildIfStale } from '@/scripts/site/build'
import { type Band, inkOf } from '@/tests/e2e/print/ink'
import { area, fullHanLines, pitch, pitches, rulesOf } from '@/tests/e2e/print/measure'
import { type PrintedDocument, readPdf } from '@/tests/e2e/print/pdf'

const folder = 'test-results/site'

/** Prints what the printed copies measure: how far they are from GB/T 9704-2012, in millimetres. */
export async function run(): Promise<void> {
  await buildIfStale({ out: folder, env: process.env })
  const server = siteServer(folder)
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  const browser = await chromium.launch({
    executablePath: await ensureChromium(process.env),
    args: chromiumArguments(),
  })
  try {
    console.log('\nThe printed copies; deviations from GB/T 9704-2012 in mm')
    for (const reply of (await readLibrary()).replies) {
      await report(browser, `http://localhost:${port}`, reply)
    }
  } finally {
    await browser.close()
    server.close()
    server.closeAllConnections()
  }
}

async function report(browser: Browser, site: string, reply: Reply): Promise<void> {
  const page = await browser.newPage()
  await page.goto(`${site}${addresses.reply(reply)}`)
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })
  const printed = await readPdf(bytes)
  const ink = await inkOf(page, bytes)
  await page.close()
  const counts = fullHanLines(printed)
  const full = counts.filter((count) => count === 28).length
  const share = `${full} of ${counts.length} (${((100 * full) / counts.length).toFixed(1)} %)`
  console.log(`${reply.slug}: ${printed.pages.length} pages, ${Math.round(bytes.length / 1000)} KB`)
  console.log(`  lines of 28 characters, of the full lines of Han alone: ${share}`)
  for (const [what, deviation] of deviations(printed, ink)) console.log(`  ${what}: ${deviation.toFixed(2)}`)
}

/** The widest deviation of each kind. */
function* deviations({ pages }: PrintedDocument, ink: readonly Band[][]): Generator<[string, number]> {
  const inside = ink.map((bands) => bands.filter(({ top }) => top < area.bottom))
  const bodies = inside.flat()
  const beyond = {
    left: area.left - Math.min(...bodies.map(({ left }) => left)),
    right: Math.max(...bodies.map(({ right }) => right)) - area.right,
    above: area.top - Math.min(...bodies.map(({ top }) => top)),
    below: Math.max(...bodies.map(({ bottom }) => bottom)) - area.bottom,
  }
  yield ['ink beyond the type area', Math.max(0, ...Object.values(beyond))]
  yield ['line pitch', Math.max(...pages.flatMap(pitches).map((distance) => Math.abs(distance - pitch)))]
  const [mark, rule] = ink[0]?.filter(({ red }) => red) ?? []
  if (mark && rule) {
    yield ['top of the issuer mark', Math.abs(mark.top - area.top - 35)]
    const number = inside[0]?.findLast(({ bottom }) => bottom <= rule.top)
    if (number) yield ['number to red rule', Math.abs(rule.top - number.bottom - 4)]
  }
  const folios = ink.flatMap((bands) => bands.filter(({ top }) => top > area.bottom + 1))
  const middles = folios.map(({ top, bottom }) => Math.abs((top + bottom) / 2 - area.bottom - 7))
  yield ['page number below the type area', Math.max(...middles)]
  const last = pages.at(-1)
  const foot = last && rulesOf(last).at(-1)
  if (foot) yield ['last rule of the imprint', Math.abs(foot.top + foot.height / 2 - area.bottom)]
}
