import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { CommandFault, readArguments, runCommand } from './command'
import { listFiles } from './site/files'

// npm run mutants -- <folder>: breaks the folder's code, one break (mutant) at a time, and shows which of them the tests
// that belong to the folder do not notice; then the share that they do, by file and in all.
runCommand(async () => {
  const [given = ''] = readArguments({}, ['a folder of code such as lib/parse']).named
  const folder = path.relative('', given)
  const code = (await listFiles(folder)).filter((file) => /(?<!\.d)\.tsx?$/.test(file))
  if (given === '' || folder.startsWith('..') || code.length === 0) {
    throw new CommandFault(`Found no code in \`${folder}\`, expected a folder such as lib/parse`, 2)
  }
  // Its runners take the environment over; vitest.config.ts leaves tests with random cases out by this.
  process.env.MUTANTS = '1'
  await new Stryker({
    mutate: code.map((file) => `${folder}/${file}`),
    testRunner: 'vitest',
    // Named, since Stryker looks for plugins beside itself, where npm need not put them.
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { dir: testsOf(folder), related: false },
    coverageAnalysis: 'perTest',
    // A test may take seconds on a busy machine, and that is no endless loop.
    timeoutMS: 60_000,
    // Leaves half of the machine to who uses it.
    concurrency: Math.ceil(availableParallelism() / 2),
    reporters: ['progress', 'clear-text'],
    clearTextReporter: { allowColor: process.stdout.isTTY, logTests: false, reportTests: false },
    tempDirName: 'test-results/mutants',
    // The last is a link to nowhere, which Stryker cannot copy.
    ignorePatterns: ['/out', '/out.new', '/.next', '/test-results', '/tests/fixtures/faults/unreadable'],
    // Our tsconfig.json holds no path out of the project, which is all that Stryker would look for in it.
    tsconfigFile: 'none',
    // Nothing compiles the types of the copy.
    disableTypeChecks: false,
    allowConsoleColors: process.stdout.isTTY,
  }).runMutationTest()
  return 0
})

/** The folder of unit tests that mirrors the one of code, or the nearest above it: `tests/unit/parse` of `lib/parse`. */
function testsOf(folder: string): string {
  let tests = path.join('tests/unit', folder.replace(/^lib\//, ''))
  while (!existsSync(tests)) tests = path.dirname(tests)
  return tests
}
