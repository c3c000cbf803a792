import { readOptions, runCommand } from './command'
import { buildSite } from './site/build'

// npm run build: the finished static site in out/ (or in the folder that --out names); --keep-going leaves letters at
// fault out of it.
runCommand(async () => {
  const options = readOptions({
    out: { type: 'string', default: 'out' },
    'keep-going': { type: 'boolean', default: false },
  })
  const { out } = options
  const env = options['keep-going'] ? { ...process.env, KEEP_GOING: '1' } : process.env
  await buildSite({ out, env })
  console.log(`The site is in ${out}/`)
  return 0
})
