import { readOptions, readPort, runCommand } from './command'
import { serve } from './server/server'
import { buildIfStale } from './site/build'

// npm start: builds what is stale, serves it and says where.
runCommand(async () => {
  const { out } = readOptions({ out: { type: 'string', default: 'out' } })
  const port = readPort(process.env.PORT)
  await buildIfStale({ out, env: process.env })
  const address = await serve(out, port, process.env.BASE_PATH)
  console.log(`The replies are at ${address}`)
  return 0
})
