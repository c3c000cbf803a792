import { readdir } from 'node:fs/promises'
import { readOptions, runCommand } from './command'

/** One part of the measurements, a file of `tests/bench/`: it prints its figures. */
interface Part {
  readonly run: () => Promise<void>
}

const folder = 'tests/bench'

// npm run bench: the measured figures of the README, part by part.
runCommand(async () => {
  readOptions({})
  // The project's own content, whatever library the shell around names.
  delete process.env.CONTENT_DIR
  for (const file of (await readdir(folder)).filter((name) => /^[a-z]+\.ts$/.test(name)).sort()) {
    const part: Part = await import(`../${folder}/${file}`)
    await part.run()
  }
  return 0
})
