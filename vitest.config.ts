import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    environment: 'node',
    // Random cases take long on a busy machine, and that is no failure.
    testTimeout: 120_000,
    // The second is what `npm test` counts.
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/unit.json' },
    dir: 'tests/unit',
    // Random cases would notice a break by chance, and every break would wait for them and for the measures of quality, as
    // for a fresh start of each file.
    isolate: !process.env.MUTANTS,
    exclude: process.env.MUTANTS
      ? [...configDefaults.exclude, '**/{properties,quality*,symmetry}.test.ts']
      : configDefaults.exclude,
    // The project's own content, whatever library the shell around names.
    env: { CONTENT_DIR: 'content' },
  },
})
