import { readOptions, readPort, runCommand } from './command'
import { runTool } from './programs'

// npm run dev: the site with live reload, by Next.js.
runCommand(async () => {
  readOptions({})
  const port = readPort(process.env.PORT)
  const status = await runTool('next', ['dev', '--port', String(port)], {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
  })
  return status === 0 ? 0 : 1
})
