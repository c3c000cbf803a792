import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { isProgram, programsInPath } from './chromium'

/** What drives WebKitGTK: its WebDriver, its small browser, and a screen for it that no one sees. */
export interface WebKitPrograms {
  readonly driver: string
  readonly browser: string
  readonly screen: string
}

/** The Firefox of the system, the one with long support first. */
export function firefoxProgram(env: NodeJS.ProcessEnv): string | undefined {
  return programsInPath(['firefox-esr', 'firefox'], env)[0]
}

/** WebKitGTK's programs, where all of them are here. */
export function webkitPrograms(env: NodeJS.ProcessEnv): WebKitPrograms | undefined {
  const [driver] = programsInPath(['WebKitWebDriver'], env)
  const [screen] = programsInPath(['xvfb-run'], env)
  // In /usr/libexec/webkit2gtk-4.1, or below the folder of the machine's kind in /usr/lib.
  const folders = ['/usr/libexec', '/usr/lib', ...subfolders('/usr/lib')]
  const browser = folders
    .flatMap((folder) => subfolders(folder).filter((name) => /\/webkit(2gtk|gtk)-[\d.]+$/.test(name)))
    .map((folder) => path.join(folder, 'MiniBrowser'))
    .find(isProgram)
  return driver && screen && browser ? { driver, browser, screen } : undefined
}

/** Whether WebKitGTK can be made to print: by Python, since its WebDriver has no such command. */
export function printsWebKit(env: NodeJS.ProcessEnv): boolean {
  const program = "import gi; gi.require_version('WebKit2', '4.1')"
  return (
    programsInPath(['xvfb-run'], env).length > 0 &&
    spawnSync('/usr/bin/python3', ['-c', program], { stdio: 'ignore' }).status === 0
  )
}

/** A line for each engine that is not here, whose tests are left out. */
export function missingEngines(env: NodeJS.ProcessEnv): string[] {
  const absent = (name: string, packages: string) =>
    `Found no ${name} here: its tests are left out (Debian: apt-get install ${packages})`
  return [
    ...(firefoxProgram(env) ? [] : [absent('Firefox', 'firefox-esr')]),
    ...(webkitPrograms(env) ? [] : [absent('WebKitGTK', 'webkit2gtk-driver xvfb xauth')]),
    ...(printsWebKit(env)
      ? []
      : [absent('WebKitGTK that prints', 'gir1.2-webkit2-4.1 python3-gi xvfb xauth')]),
  ]
}

function subfolders(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => path.join(folder, name))
  } catch {
    return []
  }
}
