import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { contentFolder } from '@/lib/library'
import { announceChanges } from './changes'
import { readOptions, readPort, runCommand } from './command'
import { runTool } from './programs'

// npm run dev: the site with live reload. Code is Next.js's to watch; the pages read the content, and do not import it,
// so that its changes are told to them from here (see app/reader.js).
runCommand(async () => {
  readOptions({})
  const port = readPort(process.env.PORT)
  const changes = await announceChanges(path.join(contentFolder(), 'replies'))
  const status = await runTool('next', ['dev', '--port', String(port)], {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    CONTENT_CHANGES: `http://localhost:${(changes.address() as AddressInfo).port}/`,
  })
  process.exit(status === 0 ? 0 : 1)
})
