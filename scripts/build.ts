import { readOptions, runCommand } from './command'
import { buildSite } from './site/build'

// npm run build: the finished static site in out/ (or in the folder that --out names).
runCommand(async () => {
  const { out } = readOptions({ out: { type: 'string', default: 'out' } })
  await buildSite({ out, env: process.env })
  console.log(`The site is in ${out}/`)
  return 0
})
