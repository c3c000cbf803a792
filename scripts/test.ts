import { readFile, rm } from 'node:fs/promises'
import { missingEngines } from './browser/engines'
import { ensureChromium } from './browser/install'
import { CommandFault, readOptions, runCommand } from './command'
import { runTool, withOwnContent } from './programs'
import { buildSite } from './site/build'

/** Tests that passed and failed; a step that counts none is one test. */
interface Tally {
  readonly passed: number
  readonly failed: number
}

const env = { ...withOwnContent(process.env), NEXT_TELEMETRY_DISABLED: '1' }

const reports = { unit: 'test-results/unit.json', browser: 'test-results/browser.json' }

// npm test: types, lint, unit tests, build, browser tests. Goes through all of them, and then says how many failed.
runCommand(async () => {
  readOptions({})
  for (const report of Object.values(reports)) await rm(report, { force: true })
  const tallies = [
    await step('Types', async () =>
      oneTest((await runTool('next', ['typegen'], env)) || (await runTool('tsc', ['--noEmit'], env))),
    ),
    await step('Lint', async () => oneTest(await runTool('biome', ['check'], env))),
    await step('Unit tests', async () => {
      const status = await runTool('vitest', ['run'], env)
      const { numPassedTests = 0, numFailedTests = 0 } = await readReport(reports.unit)
      return atLeastOne(status, { passed: numPassedTests, failed: numFailedTests })
    }),
    await step('Build', async () => {
      await buildSite({ out: 'test-results/site', env })
      return oneTest(0)
    }),
    await step('Browser tests', async () => {
      for (const line of missingEngines(env)) console.log(line)
      const status = await runTool('playwright', ['test'], { ...env, CHROME_PATH: await ensureChromium(env) })
      const { stats } = await readReport(reports.browser)
      return atLeastOne(status, {
        passed: stats?.expected ?? 0,
        failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
      })
    }),
  ]
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
})

async function step(name: string, work: () => Promise<Tally>): Promise<Tally> {
  console.log(`\n# ${name}`)
  try {
    return await work()
  } catch (cause) {
    if (!(cause instanceof CommandFault)) throw cause
    console.error(cause.message)
    return oneTest(1)
  }
}

function oneTest(status: number): Tally {
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** A runner that fails without a failed test, or that ran none, counts as one. */
function atLeastOne(status: number, tally: Tally): Tally {
  const isUncounted = (status !== 0 && tally.failed === 0) || tally.passed + tally.failed === 0
  return isUncounted ? { ...tally, failed: 1 } : tally
}

// biome-ignore lint/suspicious/noExplicitAny: the runners' own formats, of which a few numbers are read
async function readReport(file: string): Promise<any> {
  return JSON.parse(await readFile(file, 'utf8').catch(() => '{}'))
}
