import { defineConfig } from '@playwright/test'
import { launchOptions } from './scripts/browser/chromium'
import { withOwnContent } from './scripts/programs'

/** Tests that build sites, of which one is built at a time. */
const building = /(?:client-component|libraries|stock)\.test\.ts$/

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  projects: [
    { name: 'builds', testMatch: building, workers: 1 },
    { name: 'pages', testIgnore: building },
  ],
  // A busy machine is slow, and that is no failure.
  timeout: 90_000,
  forbidOnly: Boolean(process.env.CI),
  // The second is what `npm test` counts.
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    // The port is read off the server's first line, see below.
    baseURL: `http://localhost:${process.env.SITE_PORT}/`,
    locale: 'zh-CN',
    launchOptions: launchOptions(process.env),
  },
  // The finished site of the project's own content, built where it is stale, apart from the one in out/.
  webServer: {
    command: 'node --import tsx scripts/start.ts --out test-results/site',
    env: { ...(withOwnContent(process.env) as Record<string, string>), PORT: '0' },
    stdout: 'pipe',
    timeout: 300_000,
    wait: { stdout: /The replies are at http:\/\/localhost:(?<SITE_PORT>\d+)/ },
  },
})
