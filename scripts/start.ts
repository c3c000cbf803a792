import { CommandFault, readOptions, readPort, runCommand } from './command'
import { serve } from './server/server'
import { buildIfStale, lastBuilt } from './site/build'

// npm start: builds what is stale, serves it and says where. Where that fails, the last site that was built whole from
// the same library is served.
runCommand(async () => {
  const { out } = readOptions({ out: { type: 'string', default: 'out' } })
  const port = readPort(process.env.PORT)
  const options = { out, env: process.env }
  await buildIfStale(options).catch(async (cause: unknown) => {
    if (cause instanceof CommandFault && cause.status !== 1) throw cause
    const built = await lastBuilt(options)
    if (built === null) throw cause
    console.error(
      `${cause instanceof Error ? cause.message : cause}\nFor this the site that was built ${built.toISOString()} is served`,
    )
  })
  const address = await serve(out, port, process.env.BASE_PATH)
  console.log(`The replies are at ${address}`)
  return 0
})
