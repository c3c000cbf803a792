import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { contentFolder } from '@/lib/library/read'
import { announceChanges } from './changes'
import { CommandFault, checkSiteUrl, readOptions, readPort, runCommand } from './command'
import { runTool } from './programs'
import { checkContent } from './site/build'

// npm run dev: the site with live reload. Code is Next.js's to watch; the pages read the content, and do not import it,
// so that its changes are told to them from here (see app/reader.js).
runCommand(async () => {
  readOptions({})
  const port = readPort(process.env.PORT)
  checkSiteUrl(process.env.SITE_URL)
  // Faults are told, and mended while the site runs: what is at fault shows in place of its pages.
  await checkContent(process.env).catch((cause: unknown) => {
    if (!(cause instanceof CommandFault)) throw cause
    console.error(cause.message)
  })
  const changes = await announceChanges(path.join(contentFolder(), 'replies'))
  // For this machine alone: the page that brings letters in writes files.
  const status = await runTool('next', ['dev', '--hostname', 'localhost', '--port', String(port)], {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    CONTENT_CHANGES: `http://localhost:${(changes.address() as AddressInfo).port}/`,
  })
  process.exit(status === 0 ? 0 : 1)
})
