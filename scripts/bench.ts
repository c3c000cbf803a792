import { readdir } from 'node:fs/promises'
import { measureLibrary } from '../tests/bench/library/build'
import { CommandFault, readOptions, runCommand } from './command'

/** One part of the measurements, a file of `tests/bench/`: it prints its figures. */
interface Part {
  readonly run: () => Promise<void>
}

const folder = 'tests/bench'

// npm run bench: the measured figures of the README, part by part; with --library N how such a library builds.
runCommand(async () => {
  const { library } = readOptions({ library: { type: 'string' } })
  // The project's own content, whatever library the shell around names.
  delete process.env.CONTENT_DIR
  if (library !== undefined) {
    if (!/^[1-9]\d{0,5}$/.test(library))
      throw new CommandFault(`Unexpected --library \`${library}\`, expected a number of letters`, 2)
    await measureLibrary(Number(library))
    return 0
  }
  for (const file of (await readdir(folder)).filter((name) => /^[a-z]+\.ts$/.test(name)).sort()) {
    const part: Part = await import(`../${folder}/${file}`)
    await part.run()
  }
  return 0
})
