import { test as base } from '@playwright/test'
import { firefoxProgram, webkitPrograms } from '@/scripts/browser/engines'
import { type Firefox, startFirefox } from './firefox'
import type { Session } from './session'
import { startWebKit } from './webkit'

interface Engines {
  readonly firefox: Firefox
  readonly webkit: Session
}

/** A window of an engine for all tests of a worker, which are left out where `find` finds no program of it. */
function engine<Program, Window extends Session>(
  name: string,
  find: (env: NodeJS.ProcessEnv) => Program | undefined,
  start: (program: Program) => Promise<Window>,
) {
  // biome-ignore lint/correctness/noEmptyPattern: what Playwright asks for
  const fixture = async ({}, use: (window: Window) => Promise<void>) => {
    const program = find(process.env)
    if (program === undefined) return base.skip(true, `Found no ${name} here`)
    const window = await start(program)
    await use(window)
    await window.close()
  }
  return [fixture, { scope: 'worker', timeout: 60_000 }] as const
}

/** Tests in the engines other than Chromium. */
export const test = base.extend<object, Engines>({
  firefox: [...engine('Firefox', firefoxProgram, startFirefox)],
  webkit: [...engine('WebKitGTK', webkitPrograms, startWebKit)],
})
