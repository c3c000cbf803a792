import { watch } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { contentFolder } from '@/lib/library'
import { CommandFault, readOptions, readPort, runCommand } from './command'
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
    CONTENT_CHANGES: changes,
  })
  process.exit(status === 0 ? 0 : 1)
})

/** Watches the files in `folder`; gives the address where a page hears of their changes as server-sent events. */
async function announceChanges(folder: string): Promise<string> {
  const pages = new Set<ServerResponse>()
  // Editors write a file in several steps: a change is told once it is quiet.
  let quiet: NodeJS.Timeout | undefined
  const onChange = () => {
    clearTimeout(quiet)
    quiet = setTimeout(() => {
      for (const page of pages) page.write('data: changed\n\n')
    }, 100)
  }
  try {
    watch(folder, onChange)
  } catch (cause) {
    throw new CommandFault(
      `${folder}:1:1: Unexpected ${(cause as NodeJS.ErrnoException).code}, expected a folder of replies`,
    )
  }
  const server = createServer((request, response) => {
    response
      .writeHead(200, { 'Content-Type': 'text/event-stream', 'Access-Control-Allow-Origin': '*' })
      .flushHeaders()
    pages.add(response)
    request.on('close', () => pages.delete(response))
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  return `http://localhost:${(server.address() as AddressInfo).port}/`
}
