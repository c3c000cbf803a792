import { test as base } from '@playwright/test'
import { firefoxProgram, webkitPrograms } from '@/scripts/browser/engines'
import { type Firefox, startFirefox } from './firefox'
import type { Session } from './session'
import { startWebKit } from './webkit'

interface Engines {
  readonly firefox: Firefox
  readonly webkit: Session
}

/** Tests in the engines other than Chromium; each is left out where its engine is not here. */
export const test = base.extend<object, Engines>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: what Playwright asks for
    async ({}, use) => {
      const program = firefoxProgram(process.env)
      if (!program) return base.skip(true, 'Found no Firefox here')
      const firefox = await startFirefox(program)
      await use(firefox)
      await firefox.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  webkit: [
    // biome-ignore lint/correctness/noEmptyPattern: what Playwright asks for
    async ({}, use) => {
      const programs = webkitPrograms(process.env)
      if (!programs) return base.skip(true, 'Found no WebKitGTK here')
      const webkit = await startWebKit(programs)
      await use(webkit)
      await webkit.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})
