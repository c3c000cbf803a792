import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CommandFault } from '../command'
import { answer, securityHeaders } from './answer'

/** Milliseconds that a client may take: for its headers, its whole request, without a sign of life, until its next request. */
const defaultPatience = { headers: 10_000, request: 15_000, silence: 30_000, nextRequest: 5_000 }

/**
 * Serves the site in `folder` until the process is asked to stop; gives its address. Port 0 is any free one, `base` the
 * folder of its host that the site was built for.
 * A port that is taken is a fault of the command line.
 */
export async function serve(folder: string, port: number, base = ''): Promise<string> {
  const server = siteServer(folder, base)
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'EADDRINUSE' && cause.code !== 'EACCES') return reject(cause)
      const found = cause.code === 'EADDRINUSE' ? 'taken' : 'not allowed'
      reject(
        new CommandFault(
          `Port ${port} is ${found}, expected a free one: set another, as in PORT=8080 npm start`,
          2,
        ),
      )
    })
    server.listen(port, resolve)
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close()
      server.closeAllConnections()
    })
  }
  return `http://localhost:${(server.address() as AddressInfo).port}${base}/`
}

/** The server, not listening yet. Whatever a client sends, it goes on serving the others. */
export function siteServer(folder: string, base = '', patience = defaultPatience): Server {
  const server = createServer(
    {
      headersTimeout: patience.headers,
      requestTimeout: patience.request,
      keepAliveTimeout: patience.nextRequest,
      connectionsCheckingInterval: patience.headers / 10,
    },
    (request, response) => void respond(folder, base, request, response),
  )
  // Also ends a connection whose client takes none of the answer.
  server.setTimeout(patience.silence)
  return server
}

async function respond(
  folder: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const question = {
      method: request.method ?? '',
      target: request.url ?? '',
      acceptEncoding: String(request.headers['accept-encoding'] ?? ''),
      ifNoneMatch: request.headers['if-none-match'] ?? '',
    }
    const { status, headers, body } = await answer(folder, question, base)
    const length: Record<string, string> = status === 304 ? {} : { 'Content-Length': String(body.length) }
    // What a client sends after its headers is not read.
    const close: Record<string, string> = status === 405 ? { Connection: 'close' } : {}
    response.writeHead(status, { ...securityHeaders, ...headers, ...length, ...close })
    response.end(request.method === 'HEAD' ? undefined : body)
  } catch (cause) {
    console.error(`${request.method} ${request.url}: ${cause}`)
    if (!response.headersSent)
      response.writeHead(500, { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8' })
    response.end('Internal Server Error\n')
  }
}
