import { watch } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { CommandFault } from './command'

/**
 * Watches the files in `folder` and tells of their changes as server-sent events, to all who ask; the server listens
 * on a free port and ends with the process.
 */
export async function announceChanges(folder: string): Promise<Server> {
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
  return server
}
