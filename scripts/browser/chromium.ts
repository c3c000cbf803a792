import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { chromium, type LaunchOptions } from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * The browsers to test with that are here, the first one first: `CHROME_PATH` alone where it is set, else the system's
 * chromium or chrome, else Playwright's own.
 */
export function chromiumCandidates(env: NodeJS.ProcessEnv): string[] {
  if (env.CHROME_PATH) return [env.CHROME_PATH]
  return [...programsInPath(names, env), ...[...places, chromium.executablePath()].filter(isProgram)]
}

/** The programs of these names that are here, in the order of the names. */
export function programsInPath(names: readonly string[], env: NodeJS.ProcessEnv): string[] {
  const folders = (env.PATH ?? '').split(path.delimiter)
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).filter(isProgram)
}

/** Whether the program starts and says its version. */
export function starts(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}

/** How the tests start the first of the candidates; without one Playwright says what is missing. */
export function launchOptions(env: NodeJS.ProcessEnv): LaunchOptions {
  const [executablePath] = chromiumCandidates(env)
  return { args: chromiumArguments(), ...(executablePath !== undefined && { executablePath }) }
}

/** What Chromium is started with: in a container, as root, its sandbox does not work; it asks nothing of other hosts. */
export function chromiumArguments(): string[] {
  const flags = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-dev-shm-usage',
  ]
  return process.getuid?.() === 0 ? [...flags, '--no-sandbox'] : flags
}

export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
